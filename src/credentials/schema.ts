import {below, isObject} from './json';
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
interface Place {value: Json; pointer: string; code: string; definition: string}

const isType = (value: Json, type: string): boolean => {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  return typeof value === type;
};
const same = (a: Json, b: Json): boolean => a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
const patterns = new Map<string, RegExp>();
const pattern = (source: string): RegExp => {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
};
const schemas = (value: Json | undefined): readonly Schema[] => (value ?? []) as readonly Schema[];

/**
 * Holds a document against a format schema and names each fault by its x-code.
 * It knows the part of JSON Schema 2020-12 that these schemas use; a test holds its verdicts against ajv.
 * The compiled validators are ten times as large and do not say which rule was broken.
 */
export function faultsOf(document: Json, schema: JsonObject): SchemaFault[] {
  const definitions = schema['$defs'] as JsonObject;

  const holds = (place: Place, part: Schema): boolean => check(place, part).length === 0;

  function check(place: Place, part: Schema): SchemaFault[] {
    const fault = (extra?: Partial<SchemaFault>): SchemaFault => ({code: place.code, pointer: place.pointer, definition: place.definition, ...extra});
    if (part === true) return [];
    if (part === false) return [fault()];
    const {value, pointer} = place;
    const here: Place = {...place, code: (part['x-code'] as string | undefined) ?? place.code};
    place = here;
    const found: SchemaFault[] = [];
    const need = (kept: boolean): void => {
      if (!kept) found.push(fault());
    };
    const into = (child: Place, inner: Schema): void => {
      found.push(...check(child, inner));
    };

    if (part.type !== undefined) need((Array.isArray(part.type) ? part.type as string[] : [part.type as string]).some((type) => isType(value, type)));
    if (part.const !== undefined) need(same(value, part.const));
    if (part.enum !== undefined) need((part.enum as readonly Json[]).some((choice) => same(value, choice)));
    if (typeof value === 'string') {
      if (part.minLength !== undefined) need([...value].length >= (part.minLength as number));
      if (part.pattern !== undefined) need(pattern(part.pattern as string).test(value));
    } else if (typeof value === 'number') {
      if (part.minimum !== undefined) need(value >= (part.minimum as number));
      if (part.maximum !== undefined) need(value <= (part.maximum as number));
    } else if (Array.isArray(value)) {
      const items = value as readonly Json[];
      const fixed = schemas(part.prefixItems);
      if (part.minItems !== undefined) need(items.length >= (part.minItems as number));
      if (part.maxItems !== undefined) need(items.length <= (part.maxItems as number));
      items.forEach((item, index) => {
        const inner = index < fixed.length ? fixed[index] : part.items as Schema | undefined;
        if (inner !== undefined) into({...here, value: item, pointer: below(pointer, index)}, inner);
      });
      if (part.contains !== undefined) need(items.some((item) => holds({...here, value: item}, part.contains as Schema)));
    } else if (isObject(value)) {
      const names = Object.keys(value);
      const properties = (part.properties ?? {}) as JsonObject;
      for (const name of (part.required ?? []) as readonly string[]) if (!Object.hasOwn(value, name)) found.push(fault({missing: name}));
      if (part.minProperties !== undefined) need(names.length >= (part.minProperties as number));
      if (part.maxProperties !== undefined) need(names.length <= (part.maxProperties as number));
      for (const name of names) {
        if (part.propertyNames !== undefined) into({...here, value: name}, part.propertyNames as Schema);
        const inner = Object.hasOwn(properties, name) ? properties[name] : part.additionalProperties;
        if (inner !== undefined) into({...here, value: value[name] as Json, pointer: below(pointer, name)}, inner as Schema);
      }
    }
    if (typeof part.$ref === 'string') {
      const definition = part.$ref.slice('#/$defs/'.length);
      into({...here, definition}, definitions[definition] as Schema);
    }
    for (const inner of schemas(part.allOf)) into(here, inner);
    if (part.anyOf !== undefined) need(schemas(part.anyOf).some((inner) => holds(here, inner)));
    if (part.not !== undefined) need(!holds(here, part.not as Schema));
    if (part.if !== undefined) {
      const branch = holds(here, part.if as Schema) ? part.then : part.else;
      if (branch !== undefined) into(here, branch as Schema);
    }
    return found;
  }

  return check({value: document, pointer: '', code: 'required', definition: ''}, schema);
}
