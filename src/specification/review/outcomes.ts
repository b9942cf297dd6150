import type {MessageData} from '../../language';
import type {OutcomeKind} from '../types';
import {isPresent, when} from './helpers';
import {languageOfText, reviewLanguage, type ReviewLanguage, type VerbEntry} from './language';
import {thresholds} from './language/thresholds';
import {analyse, type Analysis, commonShare} from './statement';
import type {Finding, Rule, Severity} from './types';

/** What can be said about one statement by itself. */
interface StatementRule {
  code: string;
  clause: string;
  severity: Severity;
  /** Data of the message, or nothing if the rule is met. */
  fault(analysis: Analysis, language: ReviewLanguage): MessageData | undefined;
}

const statementRules: readonly StatementRule[] = [
  {
    code: 'V11', clause: 'S3.3', severity: 'error',
    fault: ({unobservable}, {suggestions}) => unobservable && {verb: unobservable.phrase, suggestions: suggestions[unobservable.meaning] ?? []},
  },
  {code: 'V12', clause: 'S3.2', severity: 'warning', fault: ({secondVerb, verb, unobservable, first}) => (secondVerb === undefined ? undefined : {verb: verb?.verb ?? unobservable?.phrase ?? first, second: secondVerb})},
  {
    code: 'V14', clause: 'S3.6', severity: 'warning',
    fault({words}) {
      const {most, fewest} = thresholds.outcomeWords;
      return words > most ? {case: 'long', words, most} : words < fewest ? {case: 'short', words, fewest} : undefined;
    },
  },
  {code: 'V37', clause: 'S3.2', severity: 'error', fault: ({notVerb, first}) => (notVerb ? {word: first} : undefined)},
  {code: 'V38', clause: 'S3.2', severity: 'error', fault: ({object, notVerb}) => (object || notVerb ? undefined : {})},
  {code: 'V39', clause: 'S3.2', severity: 'warning', fault: ({context, object}) => (context || !object ? undefined : {})},
  {code: 'V40', clause: 'S3.2', severity: 'info', fault: ({verb, unobservable, notVerb, first}) => (verb || unobservable || notVerb ? undefined : {verb: first})},
];

/** Levels between a verb and a claim: negative if the verb usually sits below, positive if above, 0 if it fits. */
const distance = ({from, to}: VerbEntry, level: number): number => (to < level ? to - level : from > level ? from - level : 0);

const outcomeNumber = (index: number): MessageData => ({outcome: index + 1});

/** Rules about learning outcomes. */
export const outcomeRules: readonly Rule[] = [
  ...statementRules.map(({code, clause, severity, fault}): Rule => ({
    code, clauses: [clause], severity,
    check: (_, {statements}) => statements.flatMap(({index, lang, pointer, analysis}) => {
      const language = reviewLanguage(lang);
      const data = language && fault(analysis, language);
      return data === undefined ? [] : [{pointer, data: {...outcomeNumber(index), ...data}}];
    }),
  })),
  {
    code: 'V05', clauses: ['S3.4', 'S5.2'], severity: 'error',
    check: ({assessments = []}, {coverage}) => coverage.flatMap(({outcome, assessments: shown}, index) => {
      const attended = assessments.some(({measures}) => measures?.some((measure) => measure.outcome === outcome));
      return when(shown.length === 0 && assessments.length > 0, `/outcomes/${index}`, {...outcomeNumber(index), ...(attended && {case: 'attendance'})});
    }),
  },
  {
    code: 'V13', clauses: ['S3.1'], severity: 'warning',
    check({outcomes = []}) {
      const {most, fewest} = thresholds.outcomes;
      return [...when(outcomes.length > most, '/outcomes', {case: 'many', count: outcomes.length, most}), ...when(outcomes.length > 0 && outcomes.length < fewest, '/outcomes', {case: 'few', fewest})];
    },
  },
  {
    code: 'V15', clauses: ['S3.5'], severity: 'warning',
    check: ({outcomes = []}) => when(outcomes.length > 0 && outcomes.every(({kind}) => kind === 'knowledge'), '/outcomes'),
  },
  {
    code: 'V16', clauses: ['S3.7'], severity: 'warning',
    check({level}, {statements}) {
      const eqf = level?.eqf;
      if (eqf === undefined || level?.claim === 'none') return [];
      const known = statements.flatMap(({analysis: {verb}, pointer, index}) => (verb === undefined ? [] : [{verb, pointer, index, gap: distance(verb, eqf)}]));
      const below = known.length > 0 && known.length === statements.length && known.every(({gap}) => gap <= -thresholds.levelGap);
      return [
        ...when(below, '/level/eqf', {case: 'below', level: eqf, verbs: known.map(({verb}) => verb.verb)}),
        ...known.flatMap(({verb, pointer, index, gap}) => when(gap >= thresholds.levelGap, pointer, {case: 'above', level: eqf, verb: verb.verb, from: verb.from, ...outcomeNumber(index)})),
      ];
    },
  },
  {
    code: 'V30', clauses: ['S3.8'], severity: 'info',
    check: ({outcomes = []}) => when(outcomes.length > 0 && !outcomes.some(({skills}) => isPresent(skills)), '/outcomes'),
  },
  {
    code: 'V36', clauses: ['S3.2'], severity: 'error',
    check: ({outcomes = []}) => outcomes.flatMap(({statement}, index) => when(!isPresent(statement), `/outcomes/${index}/statement`, outcomeNumber(index))),
  },
  {
    code: 'V41', clauses: ['S3.5'], severity: 'warning',
    check: ({outcomes = []}) => outcomes.flatMap(({kind}, index) => when(kind === undefined, `/outcomes/${index}/kind`, outcomeNumber(index))),
  },
  {
    code: 'V42', clauses: ['S9.5'], severity: 'warning',
    check: (_, {statements}) => statements.flatMap((one, at) => statements.slice(at + 1).flatMap((other) => {
      if (one.lang !== other.lang) return [];
      return when(commonShare(one.analysis.content, other.analysis.content) >= thresholds.overlap && one.analysis.first === other.analysis.first, other.pointer, {...outcomeNumber(other.index), other: one.index + 1});
    })),
  },
];

/** Advice on one statement while it is being written: the rules that look at a single statement, and its verb against the level. Empty where there is no data for the language, or the text is in another script. */
export function outcomeAdvice(statement: string, lang: string, level?: number): Finding[] {
  const language = languageOfText(lang, statement);
  if (language === undefined || statement.trim() === '') return [];
  const analysis = analyse(statement, language);
  const findings = statementRules.flatMap(({code, clause, severity, fault}): Finding[] => {
    const data = fault(analysis, language);
    return data === undefined ? [] : [{code, clause, severity, pointer: '', data: {...outcomeNumber(0), ...data}}];
  });
  const {verb} = analysis;
  const gap = verb === undefined || level === undefined ? 0 : distance(verb, level);
  if (verb === undefined || level === undefined || Math.abs(gap) < thresholds.levelGap) return findings;
  const data: MessageData = gap < 0 ? {case: 'below', level, verbs: [verb.verb]} : {case: 'above', level, verb: verb.verb, from: verb.from, outcome: 1};
  return [...findings, {code: 'V16', clause: 'S3.7', severity: 'info', pointer: '', data}];
}

/** Verbs that can be watched, for a kind of outcome and an EQF level; all of the language without them. Empty where there is no data for the language. */
export const verbsFor = (lang: string, kind?: OutcomeKind, level?: number): string[] =>
  (reviewLanguage(lang)?.verbs ?? [])
    .filter((entry) => (kind === undefined || entry.kinds.includes(kind)) && (level === undefined || distance(entry, level) === 0))
    .map(({verb}) => verb);
