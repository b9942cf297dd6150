import {pick, type LanguageText} from '../../language';
import {ectsRange, isoDuration, totalHours, workloadKinds, type Specification, type WorkloadKind} from '../../specification';
import {assessmentTypes, learningSettings, modes, supervisionTypes, type ConceptList} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import {counted, numberText} from '../format';
import {words, wordsLanguage, type WordCode} from '../words';

/** Facts of a summary, in the order in which people read them. */
export const factIds = [
  'level', 'participation', 'assessment', 'supervision', 'quality', 'credits', 'grade', 'stacking', 'validity',
  'prerequisites', 'learning-languages', 'assessment-languages', 'field',
] as const;
/** One kind of fact. */
export type FactId = (typeof factIds)[number];

// Annex I asks for these, so that a summary says so when they are absent; the others are left out.
const mandatory: readonly FactId[] = ['level', 'participation', 'assessment', 'quality'];

/** One fact: a label, one or more values (none: not stated yet), and remarks in smaller type. */
export interface Fact {id: FactId; label: string; values: readonly string[]; notes: readonly string[]}

/** Hours of one kind. */
export interface HoursPart {kind: WorkloadKind; label: string; hours: number; text: string}

/** What a learner and an employer see of a micro-credential, in words of one language. */
export interface SummaryModel {
  /** Language of our own words, for the lang attribute. */
  lang: string;
  /** Language in which the title stands; the texts of a specification may be in another language than our words. */
  textLang: string;
  title: string;
  summary: string;
  awardingBody: string;
  /** Region and country, in words. */
  place: string;
  partners: readonly string[];
  outcomes: readonly {number: number; statement: string; kind: string; skills: readonly string[]}[];
  hours: {total: number; text: string; /** ISO 8601 duration. */ iso: string; parts: readonly HoursPart[]};
  /** EQF level, if one is claimed. */
  level?: {eqf: number; indicative: boolean};
  facts: readonly Fact[];
  links: readonly {title: string; address: string}[];
  version: string;
  identifier: string;
}

/** Everything that turns a specification into words of one language. */
interface Reader {lang: string; say: (code: WordCode, data?: Parameters<typeof words.text>[2]) => string; text: (value: LanguageText | undefined) => string}

const some = (...values: readonly (string | undefined)[]): string[] => values.filter((value): value is string => value !== undefined && value.trim() !== '');
const label = (list: ConceptList, code: string | undefined, {text}: Reader): string => (code === undefined ? '' : text(list.byCode(code)?.label) || code);

function level({level: claim}: Specification, {say, text}: Reader): Pick<Fact, 'values' | 'notes'> {
  const eqf = claim?.eqf;
  const reasoning = some(text(claim?.reasoning));
  if (claim?.claim === 'none') return {values: [say('level.none')], notes: reasoning};
  if (claim?.claim === undefined || eqf === undefined) return {values: [], notes: []};
  if (claim.claim === 'indicative') return {values: [say('level.indicative', {eqf})], notes: reasoning};
  const framework = some(claim.nqfName, claim.nqfLevel).join(' ');
  return {values: [framework === '' ? say('level.official-no-framework', {eqf}) : say('level.official', {eqf, framework})], notes: reasoning};
}

function credits(spec: Specification, {lang, say}: Reader): string[] {
  const {credits: claim} = spec;
  if (claim?.claim === undefined) return [];
  const system = claim.system === 'national' ? claim.nationalSystem ?? '' : 'ECTS';
  const value = claim.value === undefined ? '' : numberText(claim.value, lang);
  if (claim.claim === 'awarded') {
    if (value === '') return [];
    return [claim.awardedBy === undefined || claim.awardedBy.trim() === '' ? say('credits.awarded-no-body', {value, system}) : say('credits.awarded', {value, system, body: claim.awardedBy})];
  }
  if (claim.system === 'national') return value === '' ? [] : [say('credits.national-indicative', {value, system})];
  const {min, max} = ectsRange(totalHours(spec));
  return max === 0 ? [] : [say('credits.ects-indicative', {min: numberText(min, lang), max: numberText(max, lang)})];
}

function assessment({assessments = [], outcomes = []}: Specification, reader: Reader): string[] {
  const numbers = new Map(outcomes.map(({id}, index) => [id, index + 1]));
  return assessments.flatMap(({title, type, measures = []}) => {
    const name = reader.text(title);
    const kind = label(assessmentTypes, type, reader);
    const line = kind !== '' && name !== '' && name.toLowerCase() !== kind.toLowerCase() ? reader.say('assessment.line', {type: kind, title: name}) : kind || name;
    if (line === '') return [];
    const shown = [...new Set(measures.flatMap(({outcome}) => numbers.get(outcome) ?? []))].sort((a, b) => a - b);
    if (shown.length === 0) return [line];
    return [`${line} (${reader.say(shown.length === 1 ? 'assessment.outcome' : 'assessment.outcomes', {outcomes: shown})})`];
  });
}

function quality({quality: claim}: Specification, {say, text}: Reader): Pick<Fact, 'values' | 'notes'> {
  const types = (claim?.types ?? []).map((type) => say(`quality.${type}`));
  const bodies = (claim?.externalBodies ?? []).flatMap(({name = '', scope, kind}) => {
    const looks = some(text(scope), kind === undefined ? undefined : say(`quality.scope.${kind}`))[0];
    return name.trim() === '' ? [] : [looks === undefined ? name : say('quality.body', {name, scope: looks})];
  });
  return {values: types, notes: some(text(claim?.statement), ...bodies)};
}

function stacking({stacking: claim}: Specification, {say, text}: Reader): Pick<Fact, 'values' | 'notes'> {
  const targets = (claim?.targets ?? []).flatMap(({title, body = '', agreement}) => {
    const name = text(title);
    if (name === '') return [];
    const line = body.trim() === '' ? say('stacking.target', {title: name}) : say('stacking.target-body', {title: name, body});
    return [agreement === undefined || agreement.trim() === '' ? line : `${line} · ${say('stacking.agreement', {agreement})}`];
  });
  const decider = text(claim?.decider);
  return {
    values: claim?.claim === undefined ? [] : [say(`stacking.${claim.claim}`)],
    notes: [...targets, ...some(decider === '' ? undefined : say('stacking.decider', {decider}), text(claim?.order))],
  };
}

/** Without months it does not expire; a draft in which nobody has come to that question says nothing. */
function validity({validity: rule, stacking: claim}: Specification, {lang, say, text}: Reader): Pick<Fact, 'values' | 'notes'> {
  if (rule === undefined && claim === undefined) return {values: [], notes: []};
  if (rule?.months === undefined) return {values: [say('validity.none')], notes: []};
  const renewal = text(rule.renewal);
  return {values: [counted('months', rule.months, lang)], notes: some(text(rule.reason), renewal === '' ? undefined : say('validity.renewal', {renewal}))};
}

const only = (values: readonly string[]): Pick<Fact, 'values' | 'notes'> => ({values, notes: []});

// One entry per fact, so that none can be forgotten.
const contents: Readonly<Record<FactId, (spec: Specification, reader: Reader) => Pick<Fact, 'values' | 'notes'>>> = {
  level, quality, stacking, validity,
  credits: (spec, reader) => only(credits(spec, reader)),
  assessment: (spec, reader) => ({values: assessment(spec, reader), notes: some(reader.text(spec.assessmentRules?.passRule))}),
  participation: ({participation}, reader) => ({
    values: [
      ...(participation?.modes ?? []).map((mode) => label(modes, mode, reader)),
      ...(participation?.volunteering === true ? [reader.say('participation.volunteering')] : []),
    ],
    notes: some(label(learningSettings, participation?.setting, reader), reader.text(participation?.place)),
  }),
  supervision: ({assessments = []}, reader) => only([...new Set(assessments.flatMap(({supervision}) => some(label(supervisionTypes, supervision, reader))))]),
  grade: ({grading}, {say, text}) => ({values: grading?.scheme === undefined ? [] : [say(`grading.${grading.scheme}`)], notes: some(text(grading?.description))}),
  prerequisites: ({prerequisites}, {text}) => only(some(text(prerequisites))),
  'learning-languages': ({learningLanguages = []}, reader) => only(learningLanguages.map((code) => label(languages, code, reader))),
  'assessment-languages': ({assessments = []}, reader) => only([...new Set(assessments.flatMap((each) => each.languages ?? []))].map((code) => label(languages, code, reader))),
  field: ({field}, reader) => only(some(label(iscedF, field, reader))),
};

function readerFor(spec: Specification, lang: string): Reader {
  const own = wordsLanguage(lang);
  return {lang, say: (code, data) => words.text(code, own, data), text: (value) => pick(value, lang, spec.languages ?? [])};
}

/** What a learner and an employer see, in the words of `lang`; texts that lack it come in the master language. A draft may be empty. */
export function summaryModel(spec: Specification, lang: string): SummaryModel {
  const reader = readerFor(spec, lang);
  const {say, text} = reader;
  const total = totalHours(spec);
  const title = text(spec.title);
  const {level: claim} = spec;
  return {
    lang: wordsLanguage(lang),
    textLang: Object.entries(spec.title ?? {}).find(([, value]) => value === title)?.[0] ?? wordsLanguage(lang),
    title: title || say('untitled'),
    summary: text(spec.summary),
    awardingBody: text(spec.awardingBody?.legalName),
    place: some(spec.awardingBody?.region, label(countries, spec.awardingBody?.country, reader)).join(', '),
    partners: (spec.partners ?? []).flatMap(({legalName}) => some(legalName)),
    outcomes: (spec.outcomes ?? []).map(({statement, kind, skills = []}, index) => ({
      number: index + 1, statement: text(statement), kind: kind === undefined ? '' : say(`outcome.${kind}`), skills: some(...skills.map((skill) => text(skill.label))),
    })).filter(({statement}) => statement !== ''),
    hours: {
      total, text: total === 0 ? '' : counted('hours', total, lang), iso: isoDuration(total),
      parts: workloadKinds.flatMap((kind) => {
        const hours = spec.workload?.[kind] ?? 0;
        return hours === 0 ? [] : [{kind, label: say(`workload.${kind}`), hours, text: counted('hours', hours, lang)}];
      }),
    },
    ...(claim?.eqf === undefined || claim.claim === undefined || claim.claim === 'none' ? {} : {level: {eqf: claim.eqf, indicative: claim.claim !== 'official'}}),
    facts: factIds
      .map((id) => ({id, label: say(`fact.${id}`), ...contents[id](spec, reader)}))
      .filter(({id, values, notes}) => values.length > 0 || notes.length > 0 || mandatory.includes(id)),
    links: (spec.furtherInformation ?? []).flatMap(({title: name, address = ''}) => (address.trim() === '' ? [] : [{title: text(name) || address, address}])),
    version: spec.version ?? '',
    identifier: spec.id,
  };
}
