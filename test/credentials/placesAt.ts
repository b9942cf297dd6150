import {type Conversion} from '../../src/credentials';
import {valuesOf} from '../../src/credentials/values';
import type {Award, Specification} from '../../src/specification';

/** The values at a path, `*` standing for each item; lists are looked into where the path names no item. */
export const placesAt = (document: unknown, path: string): unknown[] => path.split('/').slice(1).reduce<unknown[]>((nodes, part) => nodes.flatMap((node) => {
  if (typeof node !== 'object' || node === null) return [];
  if (part === '*') return Object.values(node);
  const value = (node as Record<string, unknown>)[part];
  return value === undefined ? [] : [value];
}), [document]);

/** A copy without the values of a field; identifiers become others, since nothing goes without. */
export function without(field: string, spec: Specification, award: Award): [Specification, Award] {
  const copies = [structuredClone(spec), structuredClone(award)] as [Specification, Award];
  // Without languages English is the main one; another order is what makes a difference.
  if (field === '/languages/*') return [{...copies[0], languages: ['el']}, copies[1]];
  for (const {pointer, value} of valuesOf(field, spec, award)) {
    const ofAward = pointer.startsWith('award/');
    const parts = pointer.split('/').slice(1);
    const key = parts.pop() ?? '';
    const parent = parts.reduce<Record<string, unknown>>((node, part) => node[part] as Record<string, unknown>, copies[ofAward ? 1 : 0] as unknown as Record<string, unknown>);
    const needed = ['id', 'outcome', 'givenName', 'familyName', 'awardedOn', 'label'].includes(key) || (key === 'title' && ofAward);
    if (needed) parent[key] = typeof value === 'string' ? (key === 'awardedOn' ? '2026-11-09' : value.replace(/.$/, 'q')) : {en: 'other'};
    else if (Array.isArray(parent)) parent.length = 0;
    else Reflect.deleteProperty(parent, key);
  }
  return copies;
}

export const reported = ({losses}: Conversion, pointer: string): boolean => losses.some((loss) => loss.pointer === pointer);
export const textOf = (value: unknown): string => JSON.stringify(value) ?? '';
export const englishOf = (value: unknown): string => typeof value === 'string' ? value : typeof value === 'object' && value !== null ? (value as {en?: string}).en ?? '' : '';
