/** Where a value stands in a document. */
type Path = readonly (string | number)[];
type Branch = Record<string | number, unknown>;

const pathsOf = (node: unknown, path: Path = []): Path[] => (typeof node !== 'object' || node === null ? [] : Object.keys(node).flatMap((key) => {
  const here = [...path, Array.isArray(node) ? Number(key) : key];
  return [here, ...pathsOf((node as Branch)[key], here)];
}));
const valueAt = (node: unknown, path: Path): unknown => path.reduce<unknown>((value, part) => (value as Branch)[part], node);

/** Other values that a place may be given. */
const odd: readonly unknown[] = [
  '', 'text', ' ', 'http://data.europa.eu/snb/eqf/6', 'urn:epass:nothing:1', '2026-02-30T00:00:00Z', '2026-11-23', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00', 'P1', 'PT', 'PT30H', '30 hours', '-1', '0', '1.5', 'true', 'en',
  0, 1, -1, 1.5, 1e21, true, false, null, [], {}, ['a', 'b'], [[]], {id: 'urn:x:y'}, {en: ['x']}, {en: 'x', el: ['y', 'z']}, {en: null}, {'@value': 'x'}, {'@id': 'urn:x:y'}, {type: 'Note'}, {id: 'urn:x:z', type: 'Concept'},
];

/** Kinds of change; `a`, `b` and `c` choose place and value. */
const changes: readonly ((document: Branch, paths: readonly Path[], a: number, b: number) => void)[] = [
  // Taken away.
  (document, paths, a) => at(document, paths, a, (parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : Reflect.deleteProperty(parent, key))),
  // Doubled: the same once more, or something from elsewhere beside it.
  (document, paths, a, b) => at(document, paths, a, (parent, key) => {
    parent[key] = [parent[key], b % 3 === 0 ? parent[key] : structuredClone(valueAt(document, paths[b % paths.length] ?? []))].flat();
  }),
  // An odd value.
  (document, paths, a, b) => at(document, paths, a, (parent, key) => {
    parent[key] = structuredClone(odd[b % odd.length]);
  }),
  // Renamed: to nothing known, or to the name of something else.
  (document, paths, a, b) => at(document, paths, a, (parent, key) => {
    if (Array.isArray(parent)) return;
    const name = b % 4 === 0 ? `${key}x` : paths[b % paths.length]?.findLast((part) => typeof part === 'string') ?? 'x';
    const value = parent[key];
    Reflect.deleteProperty(parent, key);
    parent[name] = value;
  }),
  // A value from elsewhere, such as another object's id, type or list.
  (document, paths, a, b) => at(document, paths, a, (parent, key) => {
    const name = String(key);
    const alike = paths.filter((path) => String(path.at(-1)) === name);
    const from = alike.length > 1 && b % 2 === 0 ? alike[b % alike.length] : paths[b % paths.length];
    parent[key] = structuredClone(valueAt(document, from ?? []));
  }),
  // One value where a list stood, or a list of one.
  (document, paths, a) => at(document, paths, a, (parent, key) => {
    const value = parent[key];
    parent[key] = Array.isArray(value) ? value[0] : [value];
  }),
  // Something more: a property from elsewhere.
  (document, paths, a, b) => at(document, paths, a, (parent, key) => {
    const more = paths[b % paths.length] ?? [];
    const target = parent[key];
    const name = more.findLast((part) => typeof part === 'string');
    if (typeof target === 'object' && target !== null && !Array.isArray(target) && name !== undefined) (target as Branch)[name] = structuredClone(valueAt(document, more));
  }),
  // A text with something at its end.
  (document, paths, a, b) => at(document, paths, a, (parent, key) => {
    const value = parent[key];
    parent[key] = typeof value === 'string' ? [`${value}x`, ` ${value}`, value.slice(1), value.toUpperCase()][b % 4] : value;
  }),
];

function at(document: Branch, paths: readonly Path[], a: number, change: (parent: Branch, key: string | number) => void): void {
  const path = paths[a % paths.length] ?? [];
  const key = path.at(-1);
  if (key !== undefined) change(valueAt(document, path.slice(0, -1)) as Branch, key);
}

/** How many kinds of change there are. */
export const kindsOfChange = changes.length;

/** A copy of a document with one thing changed, and what it was, for the report of a failure. */
export function mutate(document: object, kind: number, a: number, b: number): {mutant: object; what: string} {
  const mutant = structuredClone(document) as Branch;
  const paths = pathsOf(mutant);
  changes[kind % changes.length]?.(mutant, paths, a, b);
  return {mutant, what: `change ${kind % changes.length} at /${(paths[a % paths.length] ?? []).join('/')} (${b})`};
}
