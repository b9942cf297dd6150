import type {Json, JsonObject} from './types';

/** Whether a value is a JSON object (not a list, not null). */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value or a list of values, as a list. */
export const listOf = (value: Json | undefined): readonly Json[] => value === undefined ? [] : Array.isArray(value) ? value as readonly Json[] : [value as Json];
