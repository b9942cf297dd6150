import {isObject} from './json';

/** The names along a JSON pointer (RFC 6901). */
export const namesIn = (pointer: string): string[] => pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer of a property, or of a place in a list, below a pointer (RFC 6901). */
export const below = (pointer: string, name: string | number): string => `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The pointer of a way of names and places in lists. */
export const pointerOf = (way: readonly (string | number)[]): string => way.reduce<string>(below, '');

/** What stands at a JSON pointer; undefined if nothing does. Only what a value has itself counts. */
export const at = (value: unknown, pointer: string): unknown => namesIn(pointer).reduce<unknown>(
  (inside, name) => (typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name) ? (inside as Record<string, unknown>)[name] : undefined), value);

/** The property that a pointer ends in; places in lists are passed over. */
export const lastName = (pointer: string): string => namesIn(pointer).filter((name) => !/^\d+$/.test(name)).pop() ?? '';

/** A copy of a value with another value at a JSON pointer; `undefined` takes out what stands there, `-` stands for the place after the last of a list. A place that is not there leaves it as it was. */
export function placed(value: unknown, pointer: string, next: unknown): unknown {
  const put = (inside: unknown, [name, ...rest]: readonly string[]): unknown => {
    if (name === undefined) return next;
    if (Array.isArray(inside)) {
      if (name === '-' && rest.length === 0) return [...(inside as readonly unknown[]), next];
      const at = Number(name);
      if (!Number.isSafeInteger(at) || at < 0 || at >= inside.length) return inside;
      const part = put(inside[at], rest);
      return part === undefined ? inside.filter((_, index) => index !== at) : inside.map((old: unknown, index) => (index === at ? part : old));
    }
    if (!isObject(inside) || (rest.length > 0 && !Object.hasOwn(inside, name))) return inside;
    const part = put(inside[name], rest);
    // Entries, so that a name such as __proto__ stays a name.
    const entries = Object.entries(inside).map(([key, old]) => [key, key === name ? part : old] as const).filter(([, old]) => old !== undefined);
    return Object.fromEntries(part === undefined || Object.hasOwn(inside, name) ? entries : [...entries, [name, part]]);
  };
  return put(value, namesIn(pointer));
}
