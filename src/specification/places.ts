/** The parts of a JSON pointer, with array places as numbers. */
export const pathOf = (pointer: string): (string | number)[] => pointer.split('/').slice(1).map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** What all places of one kind share, as words and layout name it: `/outcomes/0/statement` → `outcomes[].statement`. */
export const patternOf = (pointer: string): string => pathOf(pointer).reduce<string>((pattern, part) => (typeof part === 'number' ? `${pattern}[]` : pattern === '' ? part : `${pattern}.${part}`), '');
