/** A JSON object whose values are not known yet. */
export type JsonObject = {readonly [name: string]: unknown};

/** Whether a value is a JSON object (not a list, not null). */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD lets a single value stand without its list: the values as a list; [] for none. */
export const listOf = (value: unknown): readonly unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);

/** The strings among the values. */
export const stringsOf = (value: unknown): readonly string[] => listOf(value).filter((item) => typeof item === 'string');

/** The objects among the values. */
export const objectsOf = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);

/** All values at a path of property names, through lists; each step may be a single value or a list. */
export function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [name, ...rest] = path;
  if (name === undefined) return listOf(value);
  return objectsOf(value).flatMap((object) => (Object.hasOwn(object, name) ? valuesAt(object[name], rest) : []));
}

/** The identifier of a value that is a string or an object with `id`. */
export const idOf = (value: unknown): string | undefined => (
  typeof value === 'string' ? value : isObject(value) && typeof value.id === 'string' ? value.id : undefined
);

/** Sets of definitions that a JSON-LD document may name or bring, in all its @context members together: real ones have under ten. */
export const mostContexts = 100;

/**
 * Whether a JSON-LD document has more definitions than any real one. Each is applied on top of those before it, so that a small file with
 * many would keep a reader busy for minutes. Works without recursion, whatever the document is.
 */
export function hasTooManyContexts(document: unknown): boolean {
  const open: {value: unknown; inContext: boolean}[] = [{value: document, inContext: false}];
  let contexts = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {value, inContext} = next;
    if (Array.isArray(value)) {
      for (const item of value) open.push({value: item, inContext});
      continue;
    }
    if (inContext && value !== null && ++contexts > mostContexts) return true;
    if (!isObject(value)) continue;
    for (const name of Object.keys(value)) {
      const part = value[name];
      // A plain value counts only as a context.
      if (name === '@context' || typeof part === 'object') open.push({value: part, inContext: name === '@context'});
    }
  }
  return false;
}
