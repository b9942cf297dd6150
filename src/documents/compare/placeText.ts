import {pick, type LanguageText} from '../../language';
import {fieldWords} from '../../specification/fieldWords';
import {patternOf} from '../../specification/places';
import {activityTypes, assessmentTypes, learningSettings, modes, supervisionTypes, type ConceptList} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import {dateText, numberText} from '../format';
import type {Change} from './compare';

/** Answers whose words come from an official list. */
const lists: Readonly<Record<string, ConceptList<string>>> = {
  'participation.modes': modes, 'participation.setting': learningSettings, 'activities[].mode': modes, 'activities[].kind': activityTypes,
  'assessments[].type': assessmentTypes, 'assessments[].supervision': supervisionTypes, 'assessments[].languages': languages, languages, learningLanguages: languages,
  'awardingBody.country': countries, 'partners[].country': countries, field: iscedF,
};

/** The official list that an answer is chosen from, where there is one. */
export const listAt = (pattern: string): ConceptList<string> | undefined => (Object.hasOwn(lists, pattern) ? lists[pattern] : undefined);

/** The words of one answer to choose from; the code itself where nobody has words for it. */
export function optionText(pattern: string, code: string, lang: string): string {
  const key = `${pattern}=${code}`;
  if (fieldWords.has(key)) return fieldWords.text(key, lang);
  return pick(listAt(pattern)?.byCode(code)?.label, lang) || code;
}

const label = (key: string, lang: string, data?: Readonly<Record<string, number>>): string | undefined => (fieldWords.has(key) ? fieldWords.text(key, lang, data) : undefined);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where a change stands, in the words of the forms: "Outcome 2: What will the learner be able to do?". */
export function placeText({pattern, pointer, lang: own}: Pick<Change, 'pattern' | 'pointer' | 'lang'>, lang: string): string {
  const keys = pattern.split('.');
  const numbers = pointer.split('/').filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1);
  const items = keys.flatMap((key, index): string[] => {
    if (!key.endsWith('[]')) return [];
    const list = keys.slice(0, index + 1).join('.').slice(0, -'[]'.length);
    const number = numbers[keys.slice(0, index).filter((each) => each.endsWith('[]')).length] ?? 0;
    return [label(`${list}:one`, lang, {number}) ?? `${label(list, lang) ?? list} ${number}`];
  });
  const [root = ''] = keys;
  const group = items.length > 0 || keys.length === 1 ? [] : [label(root, lang) ?? root];
  const leaf = pattern.endsWith('[]') ? [] : [label(pattern, lang) ?? keys.at(-1) ?? pattern];
  const language = own === undefined ? '' : ` (${pick(languages.byCode(own)?.label, lang) || own})`;
  return capital([...items, ...group, ...leaf].join(': ')) + language;
}

/** The answer at a JSON pointer, in the words of the forms; what has none, such as one language of a text, is named by what stands around it. */
export function answerText(pointer: string, lang: string): string {
  let place = pointer;
  while (place !== '' && !fieldWords.has(patternOf(place)) && !patternOf(place).endsWith('[]')) place = place.slice(0, place.lastIndexOf('/'));
  const own = pointer.slice(place.length + 1);
  return placeText({pattern: patternOf(place || pointer), pointer: place || pointer, ...(languages.byCode(own) !== undefined && {lang: own})}, lang);
}

// Identifiers inside the document tell a reader nothing.
const hidden: readonly string[] = ['id', 'outcome', 'uri', 'framework', 'safetyRelated'];
const isText = (value: object): value is LanguageText => Object.entries(value).every(([code, text]) => /^[a-z]{2}$/.test(code) && typeof text === 'string');

/** A value of a specification in words; '' for none. */
export function valueText(pattern: string, value: unknown, lang: string, yesNo: (yes: boolean) => string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return dateText(optionText(pattern, value, lang), lang);
  if (typeof value === 'number') return numberText(value, lang);
  if (typeof value === 'boolean') return yesNo(value);
  if (Array.isArray(value)) return value.map((item) => valueText(typeof item === 'object' ? `${pattern}[]` : pattern, item, lang, yesNo)).filter((text) => text !== '').join('; ');
  if (isText(value)) return pick(value, lang);
  return Object.entries(value).filter(([key]) => !hidden.includes(key)).map(([key, part]) => valueText(`${pattern}.${key}`, part, lang, yesNo)).filter((text) => text !== '').join(' · ');
}
