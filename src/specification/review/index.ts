import {languageName, type MessageData} from '../../language';
import type {Specification} from '../types';
import {findings as words} from '../words';
import {contextOf} from './context';
import {elementStates} from './elements';
import {rules} from './rules';
import type {Finding, Review} from './types';

export {outcomeAdvice, verbsFor} from './outcomes';
export {overlapFrom, statementLikeness} from './overlap';
export {rules} from './rules';
export type {ElementState, Finding, Hit, Review, Rule, Severity, Verdict} from './types';

/** Holds a specification against the clauses. `at` is the clock for dates; default now. */
export function review(spec: Specification, {at = new Date()}: {at?: Date} = {}): Review {
  const context = contextOf(spec, at);
  const findings = rules.flatMap(({code, clauses, severity, check}): Finding[] =>
    Array.from(check(spec, context), ({pointer, data = {}, clause = clauses[0] ?? ''}) => ({code, clause, severity, pointer, data})));
  const has = (severity: Finding['severity']): boolean => findings.some((finding) => finding.severity === severity);
  return {
    verdict: has('error') ? 'not-yet' : has('warning') ? 'complete-with-advice' : 'complete',
    findings,
    elements: elementStates(spec, findings),
  };
}

/** Data as people say it: languages by name, answers in the words of the form. */
function spoken(data: MessageData, lang: string): MessageData {
  const say = (name: string, value: string): string => {
    if (name === 'language') return languageName(value, lang);
    const id = `data.${name}=${value}`;
    return words.has(id) ? words.text(id, lang) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? say(name, value) : Array.isArray(value) ? value.map((part) => say(name, String(part))) : value]));
}

/** What a finding says: what is wrong and where, and how to mend it. */
export function findingText({code, data}: Finding, lang: string): {what: string; mend: string} {
  const said = spoken(data, lang);
  const key = typeof data.case === 'string' ? `${code}.${data.case}` : code;
  const text = (part: 'what' | 'mend'): string => {
    const id = words.has(`${key}.${part}`) ? `${key}.${part}` : `${code}.${part}`;
    return words.has(id) ? words.text(id, lang, said) : code;
  };
  return {what: text('what'), mend: text('mend')};
}
