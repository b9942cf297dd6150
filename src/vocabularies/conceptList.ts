import type {LanguageText} from '../language';

/** One entry of a controlled list: our readable code, the official address, words. */
export interface Concept<Code extends string = string> {
  code: Code;
  /** Official address of the concept. */
  uri: string;
  /** Always has English. */
  label: LanguageText;
  /** Official short form, where there is one. */
  notation?: string;
}

/** A controlled list. */
export interface ConceptList<Code extends string = string> {
  id: string;
  /** Official address of the list (its ConceptScheme). */
  scheme: string;
  concepts: readonly Concept<Code>[];
  byCode(code: string): Concept<Code> | undefined;
  byUri(uri: string): Concept<Code> | undefined;
  /** Whether the address is in the official list, also where this list has no words for it. */
  has(uri: string): boolean;
}

/** Makes a list of its concepts; `others` are official addresses that only count as members. */
export function conceptList<Code extends string>(id: string, scheme: string, concepts: readonly Concept<Code>[], others: readonly string[] = []): ConceptList<Code> {
  const codes = new Map<string, Concept<Code>>(concepts.map((concept) => [concept.code, concept]));
  const uris = new Map(concepts.map((concept) => [concept.uri, concept]));
  const members = new Set([...uris.keys(), ...others]);
  return {
    id, scheme, concepts,
    byCode: (code) => codes.get(code),
    byUri: (uri) => uris.get(uri),
    has: (uri) => members.has(uri),
  };
}

/** Concepts of a table: code to [last part of the address, English label]. */
export function conceptsOf<Code extends string>(base: string, table: Readonly<Record<Code, readonly [tail: string, label: string]>>): Concept<Code>[] {
  return (Object.entries(table) as [Code, readonly [string, string]][]).map(([code, [tail, label]]) => ({code, uri: `${base}/${tail}`, label: {en: label}}));
}

/** Lines of a table, each split at its first `columns` spaces; the last cell keeps its spaces. */
export function rowsOf(table: string, columns: number): string[][] {
  return table.trim().split('\n').map((line) => {
    const cells = line.split(' ');
    return [...cells.slice(0, columns), cells.slice(columns).join(' ')];
  });
}
