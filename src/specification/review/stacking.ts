import {isPresent, presence, when} from './helpers';
import {languageOfText} from './language';
import type {Rule} from './types';

// Working notes may speak of promises; what learners and employers read may not make them.
const outward = /^\/(?:title|summary|outcomes|enrolment|prerequisites|stacking|furtherInformation|issuing\/message|quality\/statement|targetGroup\/description)(?:\/|$)/;

const sentenceStart = (text: string, end: number): number => Math.max(text.lastIndexOf('.', end - 1), text.lastIndexOf('!', end - 1), text.lastIndexOf('?', end - 1)) + 1;

/** The first promise of a text that is not turned round in its own sentence; undefined if there is none. */
function promiseIn(text: string, lang: string): string | undefined {
  const language = languageOfText(lang, text);
  return language?.promises.map((pattern) => pattern.exec(text)).find((match) => match !== null && !language.negations.test(text.slice(sentenceStart(text, match.index), match.index)))?.[0];
}

/** Rules about stacking, recognition and validity (S9). */
export const stackingRules: readonly Rule[] = [
  {
    code: 'V24', clauses: ['S9.2'], severity: 'error',
    check({stacking}) {
      const linked = stacking?.claim === 'stackable' || stacking?.claim === 'part-of-set';
      return [
        ...when(stacking?.claim === undefined, '/stacking/claim', {case: 'claim'}),
        ...when(linked && !stacking?.targets?.some(({title}) => isPresent(title)), '/stacking/targets', {case: 'target'}),
        ...when(linked && !isPresent(stacking?.decider), '/stacking/decider', {case: 'decider'}),
      ];
    },
  },
  {
    code: 'V25', clauses: ['S9.3'], severity: 'warning',
    check: ({stacking}, {texts}) => stacking?.targets?.some(({agreement}) => isPresent(agreement)) ? [] : texts.flatMap(({pointer, lang, text}) => {
      const promise = outward.test(pointer) ? promiseIn(text, lang) : undefined;
      return promise === undefined ? [] : [{pointer, data: {promise}}];
    }),
  },
  {
    code: 'V94', clauses: ['S9.5'], severity: 'warning',
    check: ({stacking}) => when(stacking?.claim === 'part-of-set' && !isPresent(stacking.order), '/stacking/order'),
  },
  {
    code: 'V95', clauses: ['S9.4'], severity: 'warning',
    check: ({stacking}) => isPresent(stacking?.recognition)
      ? (stacking?.recognition ?? []).flatMap(({who, forWhat, evidence}, index) => when(!isPresent(who) || !isPresent(forWhat) || !isPresent(evidence), `/stacking/recognition/${index}`, {case: 'row', number: index + 1}))
      : when(true, '/stacking/recognition', {case: 'none'}),
  },
  {
    code: 'V96', clauses: ['S9.6'], severity: 'warning',
    check: ({furtherInformation = []}) => when(!furtherInformation.some(({address}) => isPresent(address)), '/furtherInformation'),
  },
  {
    code: 'V97', clauses: ['S8.8'], severity: 'warning',
    check: ({validity}) => validity?.months === undefined ? [] : [
      ...when(!isPresent(validity.reason), '/validity/reason', {case: 'reason', months: validity.months}),
      ...when(!isPresent(validity.renewal), '/validity/renewal', {case: 'renewal', months: validity.months}),
    ],
  },
  presence('V111', 'S9.1', 'warning', '/issuing/storage'),
];
