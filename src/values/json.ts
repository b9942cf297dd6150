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
