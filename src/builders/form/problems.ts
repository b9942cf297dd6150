import type {ErrorObject} from 'ajv';
import {findingText, stepOfPointer, type Finding, type Specification} from '../../specification';
import type {StepId} from '../../standards';
import {words, type WordKey} from '../words';
import {labelOf, wordOf, type Problem} from './context';
import {fieldByPattern} from './layout';
import {parentPointer, pathOf, patternOf, pointerOf, pointerTo, rootKey, valueAt} from './pointers';
import type {Unread} from './unread';

/** What a place is called in a sentence: its label, and the entry of the list it stands in: `Where can it be read? (evidence 2)`. */
export function nameOf(pointer: string, uiLang: string): string {
  const path = pathOf(pointer);
  const entry = path.findLastIndex((part) => typeof part === 'number');
  const list = patternOf(pointerTo(path.slice(0, entry)));
  const number = Number(path[entry]) + 1;
  const one = entry === -1 ? '' : wordOf(`${list}:one`, uiLang, {number});
  // The places inside a text or a skill are not fields; the nearest field around them has the name.
  let place = pointer;
  while (place !== '' && !fieldByPattern.has(patternOf(place))) place = parentPointer(place);
  const label = labelOf(patternOf(place), uiLang);
  return one === '' ? label : `${label} (${one})`;
}

const keywordWords: Readonly<Record<string, WordKey>> = {
  maxLength: 'problem.maxLength', maxItems: 'problem.maxItems', minimum: 'problem.minimum', maximum: 'problem.maximum', enum: 'problem.enum', pattern: 'problem.pattern',
  uniqueItems: 'problem.uniqueItems',
};

/** One error of the schema validator in plain words. */
function wordsFor(error: ErrorObject, document: unknown, uiLang: string): string {
  const params = error.params as Readonly<Record<string, unknown>>;
  const isWhole = error.keyword === 'type' && params.type === 'integer';
  const key = isWhole ? 'problem.integer' : keywordWords[error.keyword] ?? (error.keyword === 'type' ? 'problem.type' : 'problem.other');
  const value = valueAt(document, error.instancePath);
  return words.text(key, uiLang, {
    field: nameOf(error.instancePath, uiLang), limit: typeof params.limit === 'number' ? params.limit : '', value: typeof value === 'string' || typeof value === 'number' ? value : '',
  });
}

/** Where the schema is broken in the parts of a step: an import can bring what no control of ours would write. */
export async function structuralProblems(specification: Specification, keys: readonly string[], uiLang: string): Promise<Problem[]> {
  const {default: validate} = await import('../../generated/specification.validator.mjs');
  if (validate(specification)) return [];
  const found = (validate.errors ?? []).filter(({instancePath}) => keys.includes(rootKey(instancePath)));
  const problems = new Map(found.map((error): [string, Problem] => {
    const text = wordsFor(error, specification, uiLang);
    return [error.instancePath + text, {pointer: error.instancePath, text}];
  }));
  return [...problems.values()];
}

/** What was typed and cannot be kept, as long as its input is on the page: an entry of a list may be gone. */
export const unreadProblems = (texts: ReadonlyMap<string, Unread>, uiLang: string): Problem[] =>
  [...texts].filter(([id]) => document.getElementById(id)).map(([id, {text, key}]) => ({pointer: pointerOf(id), text: words.text(key, uiLang, {field: nameOf(pointerOf(id), uiLang), value: text.trim()})}));

/** The errors of the review that stand in a step. */
export const findingProblems = (findings: readonly Finding[], step: StepId, uiLang: string): Problem[] =>
  findings.filter(({severity, pointer}) => severity === 'error' && stepOfPointer(pointer) === step).map((finding) => {
    const {what, mend} = findingText(finding, uiLang);
    return {pointer: finding.pointer, text: what, mend};
  });
