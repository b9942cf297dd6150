import {pathOf, patternOf} from '../../specification/places';

export {pathOf, patternOf};

/** Start of the id of every element that stands for a place in the document. */
export const idPrefix = 'field';
/** Between the parts of such an id. No key of the specification and no language code holds it. */
export const idSeparator = '-';

/** The id of the element for a JSON pointer: `/outcomes/0/statement/en` → `field-outcomes-0-statement-en`. */
export const idOf = (pointer: string): string => idPrefix + pointer.replaceAll('/', idSeparator);

/** The JSON pointer for such an id; '' for the id of the whole form. */
export const pointerOf = (id: string): string => id.slice(idPrefix.length).replaceAll(idSeparator, '/');

/** The JSON pointer of a path. */
export const pointerTo = (path: readonly (string | number)[]): string => path.map((part) => `/${part}`).join('');

/** The pattern with what follows the last known place cut off: a language of a text, a name in a list. */
export const parentPointer = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

/** The first key of a pointer: `/outcomes/0` → `outcomes`. */
export const rootKey = (pointer: string): string => pointer.split('/')[1] ?? '';

/** The value at a pointer, or undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pathOf(pointer).reduce<unknown>((node, part) => (typeof node === 'object' && node !== null && Object.hasOwn(node, part) ? (node as Record<string | number, unknown>)[part] : undefined), document);
}
