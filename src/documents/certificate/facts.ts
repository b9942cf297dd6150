import {pick, type LanguageText} from '../../language';
import {counted, dateText} from '../format';
import {words, wordsLanguage} from '../words';
import type {CertificateModel} from './model';

/** One fact of a certificate, in words of one language. */
export interface CertificateFact {id: string; label: string; values: readonly string[]}

const distinct = (...values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ''))];

/** When it was awarded and how long it is valid, in words; '' when the document does not say. */
export function certificateDates({awardedOn, validUntil}: CertificateModel, lang: string): string {
  const own = wordsLanguage(lang);
  return [
    awardedOn === '' ? '' : words.text('certificate.awarded-on', own, {date: dateText(awardedOn, lang)}),
    validUntil === '' ? '' : words.text('certificate.valid-until', own, {date: dateText(validUntil, lang)}),
  ].filter(Boolean).join(' · ');
}

/** The facts of a certificate in the order in which people read them; what the document does not say is left out. */
export function certificateFacts(model: CertificateModel, lang: string): CertificateFact[] {
  const own = wordsLanguage(lang);
  const text = (value: LanguageText | undefined): string => pick(value, lang).replace(/\s+/g, ' ').trim();
  const eqf = model.level?.eqf;
  const level = eqf === undefined ? text(model.level?.label) : words.text('level.eqf', own, {eqf});
  const facts: CertificateFact[] = ([
    ['workload', model.hours === undefined ? [] : [counted('hours', model.hours, lang)]],
    ['level', distinct(model.level?.indicative === true ? `${level}, ${words.text('level.indicative-mark', own)}` : level)],
    ['credits', distinct(...model.credits.map(({value, system}) => words.text('credits.value', own, {value, system: text(system)}).trim()))],
    ['participation', distinct(...model.participation.map(text))],
    ['assessment', distinct(...model.assessments.map(({type, title}) => text(type) || text(title)))],
    ['supervision', distinct(...model.assessments.map(({supervision}) => text(supervision)))],
    ['grade', distinct(...model.assessments.map(({grade}) => text(grade)))],
    ['quality', distinct(...model.quality.map(text))],
    ['stacking', distinct(...model.stacking.map(text))],
  ] as const).map(([id, values]) => ({id, label: words.text(`fact.${id}`, own), values}));
  return facts.filter(({values}) => values.length > 0);
}
