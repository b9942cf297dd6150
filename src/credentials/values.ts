import type {Award, Specification} from '../specification';

/** A value of the specification or the award with its pointer; those of the award start with award/. */
export interface Value {pointer: string; value: unknown}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  || (typeof value === 'object' && Object.values(value).every(isEmpty));

/** The values of a field that are there; `*` in the field stands for each item of a list. Without an award its fields have none. */
export function valuesOf(field: string, spec: Specification, award: Award | undefined): Value[] {
  const ofAward = field.startsWith('award/');
  const parts = (ofAward ? field.slice('award/'.length) : field.slice(1)).split('/');
  let found: Value[] = [{pointer: ofAward ? 'award' : '', value: ofAward ? award : spec}];
  for (const part of parts) {
    found = found.flatMap(({pointer, value}) => {
      if (typeof value !== 'object' || value === null) return [];
      const names = part === '*' ? Object.keys(value) : [part];
      return names.map((name) => ({pointer: `${pointer}/${name}`, value: (value as Record<string, unknown>)[name]}));
    });
  }
  return found.filter(({value}) => !isEmpty(value));
}

/** Whether a value is text by language. */
export const isText = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null && !Array.isArray(value);
