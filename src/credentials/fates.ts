import {blankSpecification, newId, type Specification} from '../specification';
import {type CrossingFormat, fateOf, type Fate, type FateRule, type NotePlace} from './crosswalk';
import {words} from './words';

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

const inNarrative = (narrative: string): Readonly<Record<NotePlace, string>> => ({specification: narrative, award: narrative, outcome: narrative, assessment: narrative, offer: narrative});
// Where the notes of a place stand in each format. Nothing of the award is in an entry for a catalogue, and no credential tells of the offer.
const notesOf: Readonly<Record<CrossingFormat, Readonly<Partial<Record<NotePlace, string>>>>> = {
  edc: {
    specification: '/credentialSubject/hasClaim/0/specifiedBy/additionalNote',
    award: '/credentialSubject/hasClaim/0/additionalNote',
    outcome: '/credentialSubject/hasClaim/0/specifiedBy/learningOutcome/*/additionalNote',
    assessment: '/credentialSubject/hasClaim/0/provenBy/*/specifiedBy/additionalNote',
  },
  badge: inNarrative('/credentialSubject/achievement/criteria/narrative'),
  loq: {
    specification: '/learningAchievementSpecification/additionalNote',
    outcome: '/learningAchievementSpecification/learningOutcome/*/additionalNote',
    assessment: '/learningAchievementSpecification/provenBy/*/additionalNote',
    offer: '/additionalNote',
  },
  course: {specification: '/hasPart', outcome: '/teaches/*/description', assessment: '/hasPart/*/text', offer: '/hasPart'},
  achievement: inNarrative('/criteria/narrative'),
};
// In these a note is a section of a running text.
const inSections: readonly CrossingFormat[] = ['badge', 'achievement'];

/** A place in a document as people write it: /hasClaim/0/title gives hasClaim[0].title, and a `*` gives []. */
export const writtenPlace = (pointer: string): string => pointer.slice(1).replace(/\/(\d+)(?=\/|$)/g, '[$1]').replace(/\/\*(?=\/|$)/g, '[]').replaceAll('/', '.');

const told = (format: CrossingFormat, fate: Fate, lang: string): string => {
  if ('at' in fate) return fate.at === '' ? words.text('fate.whole', lang) : writtenPlace(fate.at);
  if ('loss' in fate) return words.text('fate.left-out', lang, {reason: words.text(`loss:${fate.loss}`, lang)});
  const heading = words.text(`note:${fate.note}`, lang);
  return words.text(inSections.includes(format) ? 'fate.section' : 'fate.note', lang, {heading, place: writtenPlace(notesOf[format][fate.place] ?? '')});
};

/** Where a field goes in a format, in words: a place, a note, or the reason why it is left out; with the condition where there is one. */
export function fateText(format: CrossingFormat, rule: FateRule, lang: string): string {
  const usual = told(format, fateOf(rule, blank), lang);
  const condition = conditionIds.find((id) => told(format, fateOf(rule, conditions[id]), lang) !== usual);
  if (condition === undefined) return usual;
  return words.text('fate.if', lang, {condition: words.text(`condition:${condition}`, lang), then: told(format, fateOf(rule, conditions[condition]), lang), otherwise: usual});
}
