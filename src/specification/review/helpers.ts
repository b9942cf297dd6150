import type {LanguageText} from '../../language';
import type {Specification} from '../types';
import type {Hit, Rule, Severity} from './types';

/** Whether something stands there: text in any language, a number, a list with entries… Blank text counts as nothing, because forms leave it behind. */
export function isPresent(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object') return Object.values(value).some(isPresent);
  return true;
}

/** The value at a pointer of plain names. */
export const valueAt = (spec: Specification, pointer: string): unknown =>
  pointer.split('/').slice(1).reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined), spec);

/** The words a text of several languages has in the language that says most. */
export const wordCount = (text: LanguageText | undefined): number =>
  Math.max(0, ...Object.values(text ?? {}).map((value) => value.split(/\s+/u).filter((word) => word !== '').length));

/** The last name of a pointer. */
const lastName = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

/** A rule that asks for fields to be filled in. With several fields the words are chosen by the name of the field. */
export function presence(code: string, clause: string, severity: Severity, ...pointers: readonly string[]): Rule {
  return {
    code, clauses: [clause], severity,
    check: (spec): Hit[] => pointers.filter((pointer) => !isPresent(valueAt(spec, pointer))).map((pointer) => (pointers.length > 1 ? {pointer, data: {case: lastName(pointer)}} : {pointer})),
  };
}

/** A hit if the condition holds, else nothing. */
export const when = (condition: boolean, pointer: string, data: Hit['data'] = {}): Hit[] => (condition ? [{pointer, data}] : []);
