import {isObject} from './json';
import {below} from '../values';
import type {Json, JsonObject} from './types';

/** A fault that a schema found. */
export interface SchemaFault {
  /** x-code of the nearest schema that has one. */
  code: string;
  pointer: string;
  /** Name of the definition ($defs) that was not kept. */
  definition: string;
  /** For a property that is missing: its name. */
  missing?: string;
}

type Schema = boolean | JsonObject;
/** Where a value stands and what to call its faults; null when only the answer counts. */
type Place = {pointer: string; code: string; definition: string; found: SchemaFault[]} | null;
/** Holds a value against one schema. */
type Check = (value: Json, place: Place) => boolean;

const same = (a: Json, b: Json): boolean => a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
const isType = (value: Json, type: string): boolean => {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  return typeof value === type;
};
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const step = (place: Place, key: string | number): Place => place && {...place, pointer: below(place.pointer, key)};
const fault = (place: Place, missing?: string): false => {
  place?.found.push({code: place.code, pointer: place.pointer, definition: place.definition, ...(missing === undefined ? {} : {missing})});
  return false;
};
/** A test of the value alone: what does not pass is a fault at its place. */
const need = (test: (value: Json) => boolean): Check => (value, place) => test(value) || fault(place);
/** Every item must pass; all are looked at when faults are wanted. */
const every = <Item>(items: readonly Item[], place: Place, passes: (item: Item, index: number) => boolean): boolean =>
  place === null ? items.every(passes) : items.map(passes).every(Boolean);

/** What each keyword asks: its value, the schema it stands in, and how to make a check of a schema inside it. */
const keywords: Readonly<Record<string, (wanted: never, part: JsonObject, check: (inner: Schema) => Check) => Check>> = {
  type: (wanted: string | readonly string[]) => need((value) => typeof wanted === 'string' ? isType(value, wanted) : wanted.some((type) => isType(value, type))),
  const: (wanted: Json) => need((value) => same(value, wanted)),
  enum: (wanted: readonly Json[]) => need((value) => wanted.some((choice) => same(value, choice))),
  // A character takes two units of a string at most; only short texts have to be counted.
  minLength: (wanted: number) => need((value) => typeof value !== 'string' || value.length >= 2 * wanted || [...value].length >= wanted),
  pattern: (wanted: string) => {
    const expression = new RegExp(wanted, 'u');
    return need((value) => typeof value !== 'string' || expression.test(value));
  },
  minimum: (wanted: number) => need((value) => typeof value !== 'number' || value >= wanted),
  maximum: (wanted: number) => need((value) => typeof value !== 'number' || value <= wanted),
  minItems: (wanted: number) => need((value) => !isList(value) || value.length >= wanted),
  maxItems: (wanted: number) => need((value) => !isList(value) || value.length <= wanted),
  prefixItems: (wanted: readonly Schema[], _, check) => {
    const checks = wanted.map(check);
    return (value, place) => !isList(value) || every(value.slice(0, checks.length), place, (item, index) => checks[index]?.(item, step(place, index)) ?? true);
  },
  items: (wanted: Schema, {prefixItems}, check) => {
    const rest = check(wanted);
    const fixed = isList(prefixItems as Json ?? null) ? (prefixItems as readonly Json[]).length : 0;
    return (value, place) => !isList(value) || every(value.slice(fixed), place, (item, index) => rest(item, step(place, index + fixed)));
  },
  contains: (wanted: Schema, _, check) => {
    const inner = check(wanted);
    return need((value) => !isList(value) || value.some((item) => inner(item, null)));
  },
  required: (wanted: readonly string[]) => (value, place) => !isObject(value) || every(wanted, place, (name) => Object.hasOwn(value, name) || fault(place, name)),
  minProperties: (wanted: number) => need((value) => !isObject(value) || Object.keys(value).length >= wanted),
  maxProperties: (wanted: number) => need((value) => !isObject(value) || Object.keys(value).length <= wanted),
  propertyNames: (wanted: Schema, _, check) => {
    const inner = check(wanted);
    return (value, place) => !isObject(value) || every(Object.keys(value), place, (name) => inner(name, place));
  },
  properties: (wanted: JsonObject, _, check) => {
    const checks = new Map(Object.entries(wanted).map(([name, inner]) => [name, check(inner as Schema)]));
    return (value, place) => !isObject(value) || every(Object.keys(value), place, (name) => checks.get(name)?.(value[name] as Json, step(place, name)) ?? true);
  },
  additionalProperties: (wanted: Schema, {properties}, check) => {
    const inner = check(wanted);
    return (value, place) => !isObject(value) || every(Object.keys(value), place, (name) => Object.hasOwn(properties as object | undefined ?? {}, name) || inner(value[name] as Json, step(place, name)));
  },
  allOf: (wanted: readonly Schema[], _, check) => {
    const checks = wanted.map(check);
    return (value, place) => every(checks, place, (inner) => inner(value, place));
  },
  anyOf: (wanted: readonly Schema[], _, check) => {
    const checks = wanted.map(check);
    return need((value) => checks.some((inner) => inner(value, null)));
  },
  not: (wanted: Schema, _, check) => {
    const inner = check(wanted);
    return need((value) => !inner(value, null));
  },
  if: (wanted: Schema, part, check) => {
    const [test, kept, broken] = [check(wanted), check(part.then as Schema | undefined ?? true), check(part.else as Schema | undefined ?? true)];
    return (value, place) => (test(value, null) ? kept : broken)(value, place);
  },
};

/** Keywords of this subset of JSON Schema; the tests see to it that our schemas use no other. */
export const knownKeywords: readonly string[] = [...Object.keys(keywords), '$ref', 'then', 'else', 'x-code'];

/**
 * Makes a check of a format schema that names each fault by its x-code.
 * It knows the part of JSON Schema 2020-12 that these schemas use; a test holds its verdicts against ajv.
 * The compiled validators are several times as large and do not say which rule was broken.
 */
export function faultFinder(schema: JsonObject): (document: Json) => SchemaFault[] {
  const definitions = (schema.$defs ?? {}) as Readonly<Record<string, Schema>>;
  const made = new Map<Schema, Check>();

  function make(part: Schema): Check {
    if (typeof part === 'boolean') return need(() => part);
    const known = made.get(part);
    if (known !== undefined) return known;
    const code = part['x-code'] as string | undefined;
    const tests = Object.entries(part).flatMap(([keyword, wanted]) => keywords[keyword]?.(wanted as never, part, make) ?? []);
    if (typeof part.$ref === 'string') tests.push(reference(part.$ref.slice('#/$defs/'.length)));
    const check: Check = (value, place) => {
      const here = place !== null && code !== undefined ? {...place, code} : place;
      return every(tests, here, (test) => test(value, here));
    };
    made.set(part, check);
    return check;
  }
  // Made at its first use: definitions refer to each other in circles.
  function reference(definition: string): Check {
    let check: Check | undefined;
    return (value, place) => {
      check ??= make(definitions[definition] ?? false);
      return check(value, place && {...place, definition});
    };
  }

  const whole = make(schema);
  return (document) => {
    // Most documents have no fault: places are noted only when there is something to say about them.
    if (whole(document, null)) return [];
    const found: SchemaFault[] = [];
    whole(document, {pointer: '', code: 'required', definition: '', found});
    return found;
  };
}
