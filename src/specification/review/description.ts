import {languages as languageList} from '../../vocabularies/languages';
import {iscedF} from '../../vocabularies/iscedF';
import {missingElements} from './elements';
import {isPresent, presence, when, wordCount} from './helpers';
import {languageOfText} from './language';
import {thresholds} from './language/thresholds';
import {published} from './published';
import type {Hit, Rule} from './types';

const webAddress = /^https?:\/\/[^\s/?#]+\.[^\s]+$|^https?:\/\/localhost(?:[:/].*)?$/iu;
const webAddressPlaces = /\/(?:uri|source|nqfEntry|website|results|address|checkAddress)$/;
const versionForm = /^\d+(?:\.\d+){0,2}$/;
// Labels that came with a concept of a list, in the languages that the list has: nobody wrote them here.
const fromLists = /\/(?:skills|occupations)\/\*\/label$/;
const titlePlace = (lang: string): string => `/title/${lang}`;

/** Rules about the description: elements, title, texts, languages, addresses (S1.4, S7, S10.1, S11.2, S11.3). */
export const descriptionRules: readonly Rule[] = [
  {
    code: 'V01', clauses: ['S7.1', 'S8.3'], severity: 'error',
    check: (spec) => missingElements(spec).map(({element, pointer}) => ({pointer, data: {case: element}})),
  },
  {
    code: 'V17', clauses: ['S7.3'], severity: 'error',
    check: ({title = {}}) => Object.entries(title).flatMap(([lang, text]): Hit[] => {
      const language = languageOfText(lang, text);
      if (language === undefined) return [];
      const claim = language.titleClaims.exec(text.replaceAll(language.titleExceptions, ' '));
      const length = language.titleHours.exec(text);
      return [
        ...when(claim !== null, titlePlace(lang), {case: 'claim', word: claim?.[0] ?? ''}),
        ...when(length !== null, titlePlace(lang), {case: 'hours', word: length?.[0] ?? ''}),
      ];
    }),
  },
  {
    code: 'V18', clauses: ['S7.3'], severity: 'warning',
    check: ({title = {}}) => Object.entries(title).flatMap(([lang, text]): Hit[] => {
      const words = wordCount({[lang]: text});
      const {most, fewest} = thresholds.titleWords;
      const characters = [...text].length;
      return [
        ...when(words > most || characters > thresholds.titleCharacters, titlePlace(lang), {case: 'long', words, characters, most, mostCharacters: thresholds.titleCharacters}),
        ...when(words > 0 && words < fewest, titlePlace(lang), {case: 'short', words, fewest}),
      ];
    }),
  },
  {
    code: 'V29', clauses: ['S7.6'], severity: 'warning',
    check: (_, {maps, languages}) => languages.flatMap((lang): Hit[] => {
      const missing = maps.filter(({pattern, text}) => published.has(pattern) && isPresent(text) && !isPresent(text[lang]));
      // One finding for each part of the document: a new language would else give fifty.
      const parts = new Map<string, {pointer: string; count: number}>();
      for (const {pointer} of missing) {
        const part = pointer.split('/')[1] ?? '';
        parts.set(part, {pointer: parts.get(part)?.pointer ?? pointer, count: (parts.get(part)?.count ?? 0) + 1});
      }
      return [...parts.values()].map(({pointer, count}) => ({pointer: `${pointer}/${lang}`, data: {language: lang, count}}));
    }),
  },
  {
    code: 'V31', clauses: ['S7.7'], severity: 'warning',
    check: ({learningLanguages, assessments = []}) => [
      ...when(!isPresent(learningLanguages), '/learningLanguages', {case: 'learning'}),
      ...assessments.flatMap(({languages}, index) => when(!isPresent(languages), `/assessments/${index}/languages`, {case: 'assessment', assessment: index + 1})),
    ],
  },
  {
    code: 'V32', clauses: ['S7.2'], severity: 'info',
    check: ({field}) => [...when(!isPresent(field), '/field', {case: 'missing'}), ...when(field !== undefined && iscedF.byCode(field) === undefined, '/field', {case: 'unknown', field: field ?? ''})],
  },
  {
    code: 'V33', clauses: ['S10.1'], severity: 'warning',
    check({prerequisites, outcomes = []}) {
      const words = wordCount(prerequisites);
      const outcomeWords = outcomes.reduce((sum, {statement}) => sum + wordCount(statement), 0);
      return when(outcomeWords > 0 && words > outcomeWords, '/prerequisites', {words, outcomeWords});
    },
  },
  {
    code: 'V34', clauses: ['S7.4'], severity: 'error',
    check: (_, {strings}) => strings.flatMap(({pointer, text}) => when(webAddressPlaces.test(pointer) && text.trim() !== '' && !webAddress.test(text.trim()), pointer, {address: text})),
  },
  {
    code: 'V35', clauses: ['S7.4', 'S11.2'], severity: 'warning',
    check: ({publication, version}) => [
      ...when(!isPresent(publication?.address), '/publication/address', {case: 'address'}),
      ...when(!isPresent(publication?.date), '/publication/date', {case: 'date'}),
      ...when(!isPresent(version), '/version', {case: 'version'}),
    ],
  },
  {
    code: 'V83', clauses: ['S7.5'], severity: 'warning',
    check({summary = {}}): Hit[] {
      if (!isPresent(summary)) return [{pointer: '/summary', data: {case: 'missing'}}];
      return Object.entries(summary).flatMap(([lang, text]) => {
        const words = wordCount({[lang]: text});
        const sentences = text.split(/[.!?;](?:\s|$)/u).filter((part) => part.trim() !== '').length;
        return when(words > thresholds.summaryWords || sentences > thresholds.summarySentences, `/summary/${lang}`, {case: 'long', words, most: thresholds.summaryWords});
      });
    },
  },
  {code: 'V84', clauses: ['S7.6'], severity: 'warning', check: (_, {languages}) => when(languages.length < 2, '/languages', {count: languages.length})},
  {
    code: 'V85', clauses: ['S7.6'], severity: 'warning',
    check(_, {maps, languages}): Hit[] {
      const texts = maps.filter(({pattern}) => !fromLists.test(pattern)).flatMap(({pointer, text}) => Object.entries(text).map(([lang, own]) => ({lang, text: own, pointer: `${pointer}/${lang}`})));
      const undeclared = new Map(texts.filter(({lang, text}) => text.trim() !== '' && !languages.includes(lang)).reverse().map(({lang, pointer}) => [lang, pointer]));
      return [...undeclared].map(([lang, pointer]) => ({pointer, data: {language: lang}}));
    },
  },
  {
    code: 'V86', clauses: ['S7.7'], severity: 'error',
    check({languages = [], learningLanguages = [], assessments = []}) {
      const lists: [string, readonly string[]][] = [['/languages', languages], ['/learningLanguages', learningLanguages], ...assessments.map(({languages: own = []}, index): [string, readonly string[]] => [`/assessments/${index}/languages`, own])];
      return lists.flatMap(([pointer, codes]) => codes.flatMap((code, index) => when(languageList.byCode(code) === undefined, `${pointer}/${index}`, {code})));
    },
  },
  presence('V87', 'S1.4', 'error', '/code', '/status'),
  {
    code: 'V88', clauses: ['S11.2'], severity: 'warning',
    check: ({version, status}) => [
      ...when(isPresent(version) && !versionForm.test(version ?? ''), '/version', {case: 'form', version: version ?? ''}),
      ...when(status === 'published' && (version ?? '').startsWith('0'), '/version', {case: 'draft', version: version ?? ''}),
    ],
  },
  {
    code: 'V89', clauses: ['S11.3'], severity: 'warning',
    check: ({version = '', publication}) => when(versionForm.test(version) && !/^(?:0|1)(?:\.0)*$/.test(version) && !version.startsWith('0') && !isPresent(publication?.changes), '/publication/changes', {version}),
  },
  presence('V90', 'S7.2', 'info', '/prerequisites'),
  presence('V91', 'S10.1', 'error', '/enrolment/price', '/enrolment/dates', '/enrolment/entry', '/enrolment/isAndIsNot'),
  presence('V92', 'S10.4', 'info', '/enrolment/contact', '/enrolment/accessibility'),
  presence('V93', 'S10.6', 'info', '/enrolment/guidance'),
];
