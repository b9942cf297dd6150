import type {Json, JsonObject} from './types';

/** Whether a value is a JSON object (not a list, not null). */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value or a list of values, as a list. */
export const listOf = (value: Json | undefined): readonly Json[] => value === undefined ? [] : Array.isArray(value) ? value as readonly Json[] : [value as Json];

/** The pointer of a property below a pointer (RFC 6901). */
export const below = (pointer: string, key: string | number): string => `${pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** The value at a JSON pointer, or undefined. */
export function at(document: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>((value, part) => {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string, unknown>)[key];
  }, document);
}

/** The property a pointer ends in; list positions are passed over. */
export const lastName = (pointer: string): string => (pointer.split('/').filter((part) => !/^\d+$/.test(part)).pop() ?? '').replace(/~1/g, '/').replace(/~0/g, '~');
