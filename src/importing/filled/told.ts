import {placeText, valueText} from '../../documents/compare/placeText';
import {borderText, type Specification} from '../../specification';
import {fieldWords} from '../../specification/fieldWords';
import {words} from '../words';
import type {Change, Unread} from './changes';

/** Where a change goes, in the words of the forms, with the number of the question: "2.1a Outcome 2: What will the learner be able to do?". */
export function changeName({pattern, pointer, entry, number, lang: own}: Change, specification: Specification, lang: string): string {
  const place = entry === undefined ? pointer : `${pointer.slice(0, -2)}/${entry}`;
  const isOnlyLanguage = own === undefined || (specification.languages ?? [own]).every((code) => code === own);
  return [number, placeText({pattern, pointer: place, ...(!isOnlyLanguage && {lang: own})}, lang)].filter(Boolean).join(' ');
}

/** What stands there now and what stands in the file, in words. */
export function changeValues({pattern, before, after}: Change, specification: Specification, lang: string): {before: string; after: string} {
  const text = (value: unknown): string => {
    // Outcomes are known to people by their numbers.
    if (pattern === 'activities[].outcomes' && Array.isArray(value)) return value.map((id) => (specification.outcomes ?? []).findIndex((outcome) => outcome.id === id) + 1).join(', ');
    // A new entry is shown by what is written in it; to which outcomes it belongs is told by names that nobody sees.
    const shown = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'outcomes')) : value;
    return valueText(pattern, shown, lang, (yes) => words.text(yes ? 'yes' : 'no', lang));
  };
  return {before: text(before), after: text(after)};
}

/** What a place that could not be read is about: its number and its question, or the questions that it tells in one. */
export const unreadName = ({number, patterns, where}: Unread, lang: string): string => (patterns.length === 0 ? where : [number, patterns.map((pattern) => (fieldWords.has(pattern) ? fieldWords.text(pattern, lang) : pattern)).join('; ')].filter(Boolean).join(' '));

/** Why something could not be taken over, and what to do. */
export const unreadText = ({code, number, data, problem}: Unread, lang: string): string => words.text(`unread.${code}`, lang, {number, ...data, ...(problem && {problem: borderText(problem, lang)})});
