import type {LanguageText} from '../../language';
import type {Specification} from '../../specification';
import type {FactId} from '../summary/model';
import {taskFacts, taskName} from '../papers/assessmentMatrix';
import type {PaperReader, Value} from '../papers/model';

/** A place of a template that the project fills: the pointer into the specification, and its words. */
interface Field {pointer: string; values(specification: Specification, reader: PaperReader): readonly Value[]}

const texts = (...values: readonly (string | undefined)[]): readonly Value[] => values.filter((value): value is string => value !== undefined && value.trim() !== '');
const said = (pointer: string, text: (specification: Specification) => LanguageText | string | undefined): Field => ({
  pointer, values: (specification, reader) => {
    const value = reader.said(text(specification));
    return value === undefined ? [] : [value];
  },
});
const fact = (pointer: string, id: FactId): Field => ({pointer, values: (_specification, {model}) => {
  const found = model.facts.find((each) => each.id === id);
  return found === undefined ? [] : [...found.values, ...found.notes];
}});

/** Every field that a template can show. */
export const fields = {
  title: said('/title', ({title}) => title),
  summary: said('/summary', ({summary}) => summary),
  'awarding-body': said('/awardingBody/legalName', ({awardingBody}) => awardingBody?.legalName),
  place: {pointer: '/awardingBody/country', values: (_specification, {model}) => texts(model.place)},
  contact: said('/awardingBody/email', ({awardingBody}) => awardingBody?.email),
  website: said('/awardingBody/website', ({awardingBody}) => awardingBody?.website),
  need: said('/need/statement', ({need}) => need?.statement),
  learners: said('/targetGroup/description', ({targetGroup}) => targetGroup?.description),
  outcomes: {pointer: '/outcomes', values: (_specification, {model}) => model.outcomes.map(({number, statement}) => `${number}. ${statement}`)},
  hours: {pointer: '/workload', values: (_specification, {model}) => texts(model.hours.text, model.hours.parts.map(({label, text}) => `${label}: ${text}`).join(' · '))},
  level: fact('/level', 'level'),
  credits: fact('/credits', 'credits'),
  participation: fact('/participation', 'participation'),
  assessment: fact('/assessments', 'assessment'),
  supervision: fact('/assessments/0/supervision', 'supervision'),
  grade: fact('/grading', 'grade'),
  quality: fact('/quality', 'quality'),
  stacking: fact('/stacking', 'stacking'),
  validity: fact('/validity', 'validity'),
  prerequisites: said('/prerequisites', ({prerequisites}) => prerequisites),
  languages: fact('/learningLanguages', 'learning-languages'),
  price: said('/enrolment/price', ({enrolment}) => enrolment?.price),
  'dates-place': {pointer: '/enrolment/dates', values: ({enrolment, participation}, reader) => {
    const [dates, place] = [reader.said(enrolment?.dates), reader.said(participation?.place)];
    if (place === undefined) return dates === undefined ? [] : [dates];
    return [dates ?? {gap: '', lines: 1}, place];
  }},
  address: said('/publication/address', ({publication}) => publication?.address),
  'pass-rule': said('/assessmentRules/passRule', ({assessmentRules}) => assessmentRules?.passRule),
  feedback: said('/assessmentRules/feedback', ({assessmentRules}) => assessmentRules?.feedback),
  retry: said('/assessmentRules/retry', ({assessmentRules}) => assessmentRules?.retry),
  appeal: said('/assessmentRules/appeal', ({assessmentRules}) => assessmentRules?.appeal),
  'evidence-kept': said('/assessmentRules/evidenceKept', ({assessmentRules}) => assessmentRules?.evidenceKept),
  assessors: said('/assessmentRules/assessors', ({assessmentRules}) => assessmentRules?.assessors),
  adjustments: said('/assessmentRules/adjustments', ({assessmentRules}) => assessmentRules?.adjustments),
  owner: said('/roles/owner', ({roles}) => roles?.owner),
  designer: said('/roles/designer', ({roles}) => roles?.designer),
  trainer: said('/roles/trainer', ({roles}) => roles?.trainer),
  assessor: said('/roles/assessor', ({roles}) => roles?.assessor),
  verifier: said('/roles/internalVerifier', ({roles}) => roles?.internalVerifier),
  issuer: said('/roles/issuer', ({roles}) => roles?.issuer),
  'data-contact': said('/roles/dataContact', ({roles}) => roles?.dataContact),
  version: said('/version', ({version}) => version),
  identifier: said('/id', ({id}) => id),
} as const satisfies Readonly<Record<string, Field>>;
/** One of them. */
export type FieldId = keyof typeof fields;

/** What a project says about a field; nothing where it says nothing. */
export const fieldValues = (id: FieldId, specification: Specification, reader: PaperReader): readonly Value[] => (fields[id] as Field).values(specification, reader);

type Rows = readonly (readonly (readonly Value[])[])[];
/** Rows that a project gives to a table: what stands in the first columns; the rest of a row stays empty to be filled in. */
export const tables = {
  outcomes: (_specification, {model}) => model.outcomes.map(({number, statement, kind}) => [[`${number}. ${statement}`], texts(kind)]),
  'outcome-skills': (_specification, {model}) => model.outcomes.map(({number, statement, kind, skills}) => [[`${number}. ${statement}`], texts(kind), skills]),
  criteria: ({outcomes = [], assessments = []}, reader) => outcomes.flatMap(({id, statement}, index) => assessments.flatMap(({measures = []}) => measures.filter(({outcome}) => outcome === id).map(({criterion}) => [
    texts(`${index + 1}. ${reader.said(statement)?.text ?? ''}`), texts(reader.said(criterion)?.text),
  ]))),
  tasks: ({assessments = []}, reader) => assessments.map((assessment, index) => [[taskName(assessment, index, reader)], taskFacts(assessment, reader).type, taskFacts(assessment, reader).supervision]),
  hours: (_specification, {model}) => model.hours.parts.map(({label, text}) => [[label], [text]]),
  activities: ({activities = [], outcomes = []}, reader) => activities.map(({title, hours, outcomes: builds = []}) => [
    texts(reader.said(title)?.text), texts(hours === undefined ? undefined : String(hours)), texts(outcomes.flatMap(({id}, index) => (builds.includes(id) ? [String(index + 1)] : [])).join(', ')),
  ]),
} as const satisfies Readonly<Record<string, (specification: Specification, reader: PaperReader) => Rows>>;
/** One of them. */
export type TableId = keyof typeof tables;
