import {blankSpecification, newId, type Specification} from '../specification';
import {fateOf, type Fate, type FateRule, type NotePlace} from './crosswalk';
import {words} from './words';

/** The formats of the crosswalk. */
export type CrossingFormat = 'edc' | 'badge';

const blank = blankSpecification(newId());
// What a fate can depend on, each as a specification in which it is so. The first in which the fate is another tells the condition.
const conditions = {
  official: {...blank, level: {claim: 'official'}},
  awarded: {...blank, credits: {claim: 'awarded', value: 1, system: 'ects'}},
  'awarded-national': {...blank, credits: {claim: 'awarded', value: 1, system: 'national'}},
  responsibility: {...blank, outcomes: [{id: 'o1', kind: 'responsibility'}]},
} as const satisfies Readonly<Record<string, Specification>>;
type ConditionId = keyof typeof conditions;
const conditionIds = Object.keys(conditions) as ConditionId[];

const notesOf: Readonly<Record<NotePlace, string>> = {
  specification: '/credentialSubject/hasClaim/0/specifiedBy/additionalNote',
  award: '/credentialSubject/hasClaim/0/additionalNote',
  outcome: '/credentialSubject/hasClaim/0/specifiedBy/learningOutcome/*/additionalNote',
  assessment: '/credentialSubject/hasClaim/0/provenBy/*/specifiedBy/additionalNote',
};
const narrative = '/credentialSubject/achievement/criteria/narrative';

/** A place in a document as people write it: /hasClaim/0/title gives hasClaim[0].title, and a `*` gives []. */
export const writtenPlace = (pointer: string): string => pointer.slice(1).replace(/\/(\d+)(?=\/|$)/g, '[$1]').replace(/\/\*(?=\/|$)/g, '[]').replaceAll('/', '.');

const told = (format: CrossingFormat, fate: Fate, lang: string): string => {
  if ('at' in fate) return writtenPlace(fate.at);
  if ('loss' in fate) return words.text('fate.left-out', lang, {reason: words.text(`loss:${fate.loss}`, lang)});
  const heading = words.text(`note:${fate.note}`, lang);
  return format === 'edc' ? words.text('fate.note', lang, {heading, place: writtenPlace(notesOf[fate.place])}) : words.text('fate.section', lang, {heading, place: writtenPlace(narrative)});
};

/** Where a field goes in a format, in words: a place, a note, or the reason why it is left out; with the condition where there is one. */
export function fateText(format: CrossingFormat, rule: FateRule, lang: string): string {
  const usual = told(format, fateOf(rule, blank), lang);
  const condition = conditionIds.find((id) => told(format, fateOf(rule, conditions[id]), lang) !== usual);
  if (condition === undefined) return usual;
  return words.text('fate.if', lang, {condition: words.text(`condition:${condition}`, lang), then: told(format, fateOf(rule, conditions[condition]), lang), otherwise: usual});
}
