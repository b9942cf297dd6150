import {isObject} from '../json';
import {below} from '../../values';
import type {Json, JsonObject} from '../types';

/** A value and where it stands in its document. */
export interface Place {value: Json | undefined; pointer: string}

const localName = (name: string): string => name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('#'), name.lastIndexOf('/')) + 1);

/** The name of a property in an object: as it is, as a JSON-LD keyword, or with a prefix or a full address before it (dc:title). */
function nameIn(object: JsonObject, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  if ((name === 'id' || name === 'type') && Object.hasOwn(object, `@${name}`)) return `@${name}`;
  return Object.keys(object).find((own) => own.length > name.length && /[:#/]/.test(own) && localName(own) === name);
}

/** The first of the properties that is there. */
export function field(place: Place, ...names: readonly string[]): Place {
  const object = isObject(place.value) ? place.value : undefined;
  for (const name of names) {
    const own = object && nameIn(object, name);
    if (object && own !== undefined && object[own] !== undefined && object[own] !== null) return {value: object[own], pointer: below(place.pointer, own)};
  }
  return {value: undefined, pointer: below(place.pointer, names[0] ?? '')};
}

/** The values of a place: the items of a list, or the one that stands alone. */
export function items(place: Place): readonly Place[] {
  if (Array.isArray(place.value)) return (place.value as readonly Json[]).map((value, index) => ({value, pointer: below(place.pointer, index)}));
  return place.value === undefined || place.value === null ? [] : [place];
}
/** The first value of a place. */
export const first = (place: Place): Place => items(place)[0] ?? {value: undefined, pointer: place.pointer};
/** A place further in, through the first value of each list. */
export const step = (place: Place, ...names: readonly string[]): Place => names.reduce<Place>((at, name) => first(field(at, name)), place);
/** Whether something stands there. */
export const isThere = ({value}: Place): boolean => value !== undefined;
/** Types of a node, without prefixes. */
export const typesOf = (place: Place): readonly string[] => items(field(place, 'type')).flatMap(({value}) => (typeof value === 'string' ? [localName(value)] : []));
/** The identifier of a node, or an address that stands in its place. */
export const idOf = (place: Place): string => {
  const {value} = typeof place.value === 'string' ? place : field(place, 'id');
  return typeof value === 'string' ? value : '';
};
/** A string or a number as text; '' for anything else. */
export const word = ({value}: Place): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' && Number.isFinite(value) ? String(value) : '');
