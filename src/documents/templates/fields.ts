import type {LanguageText} from '../../language';
import type {Specification} from '../../specification';
import {numberText} from '../format';
import type {FactId} from '../summary/model';
import type {PaperReader, TablePlaces, Value} from '../papers/model';
import type {PlaceId} from '../papers/places';

/** A place of a template that the project fills: where in the specification, and its words. */
interface Field {at: PlaceId; values(specification: Specification, reader: PaperReader): readonly Value[]}

const texts = (...values: readonly (string | undefined)[]): readonly Value[] => values.filter((value): value is string => value !== undefined && value.trim() !== '');
const said = (at: PlaceId, text: (specification: Specification) => LanguageText | string | undefined): Field => ({
  at, values: (specification, reader) => {
    const value = reader.said(text(specification));
    return value === undefined ? [] : [value];
  },
});
const fact = (at: PlaceId, id: FactId): Field => ({at, values: (_specification, {model}) => {
  const found = model.facts.find((each) => each.id === id);
  return found === undefined ? [] : [...found.values, ...found.notes];
}});

/** Every field that a template can show. */
export const fields = {
  title: said('title', ({title}) => title),
  summary: said('summary', ({summary}) => summary),
  'awarding-body': said('awardingBody.legalName', ({awardingBody}) => awardingBody?.legalName),
  place: {at: '@place', values: (_specification, {model}) => texts(model.place)},
  contact: said('awardingBody.email', ({awardingBody}) => awardingBody?.email),
  website: said('awardingBody.website', ({awardingBody}) => awardingBody?.website),
  need: said('need.statement', ({need}) => need?.statement),
  learners: said('targetGroup.description', ({targetGroup}) => targetGroup?.description),
  outcomes: {at: '@outcomes', values: (_specification, {model}) => model.outcomes.map(({number, statement}) => `${number}. ${statement}`)},
  hours: {at: '@hours', values: (_specification, {model}) => texts(model.hours.text, model.hours.parts.map(({label, text}) => `${label}: ${text}`).join(' · '))},
  'hours-basis': said('workload.basis', ({workload}) => workload?.basis),
  level: fact('@level', 'level'),
  'level-reasoning': said('level.reasoning', ({level}) => level?.reasoning),
  credits: fact('@credits', 'credits'),
  participation: fact('@participation', 'participation'),
  assessment: fact('@assessment', 'assessment'),
  supervision: fact('@supervision', 'supervision'),
  grade: fact('@grade', 'grade'),
  quality: fact('@quality', 'quality'),
  stacking: fact('@stacking', 'stacking'),
  validity: fact('@validity', 'validity'),
  prerequisites: said('prerequisites', ({prerequisites}) => prerequisites),
  languages: fact('learningLanguages', 'learning-languages'),
  price: said('enrolment.price', ({enrolment}) => enrolment?.price),
  'dates-place': {at: '@dates-place', values: ({enrolment, participation}, reader) => {
    const [dates, place] = [reader.said(enrolment?.dates), reader.said(participation?.place)];
    if (place === undefined) return dates === undefined ? [] : [dates];
    return [dates ?? {gap: '', lines: 1}, place];
  }},
  address: said('publication.address', ({publication}) => publication?.address),
  'pass-rule': said('assessmentRules.passRule', ({assessmentRules}) => assessmentRules?.passRule),
  feedback: said('assessmentRules.feedback', ({assessmentRules}) => assessmentRules?.feedback),
  retry: said('assessmentRules.retry', ({assessmentRules}) => assessmentRules?.retry),
  appeal: said('assessmentRules.appeal', ({assessmentRules}) => assessmentRules?.appeal),
  'evidence-kept': said('assessmentRules.evidenceKept', ({assessmentRules}) => assessmentRules?.evidenceKept),
  assessors: said('assessmentRules.assessors', ({assessmentRules}) => assessmentRules?.assessors),
  adjustments: said('assessmentRules.adjustments', ({assessmentRules}) => assessmentRules?.adjustments),
  owner: said('roles.owner', ({roles}) => roles?.owner),
  designer: said('roles.designer', ({roles}) => roles?.designer),
  trainer: said('roles.trainer', ({roles}) => roles?.trainer),
  assessor: said('roles.assessor', ({roles}) => roles?.assessor),
  verifier: said('roles.internalVerifier', ({roles}) => roles?.internalVerifier),
  issuer: said('roles.issuer', ({roles}) => roles?.issuer),
  'data-contact': said('roles.dataContact', ({roles}) => roles?.dataContact),
  version: said('version', ({version}) => version),
  identifier: said('id', ({id}) => id),
} as const satisfies Readonly<Record<string, Field>>;
/** One of them. */
export type FieldId = keyof typeof fields;

/** Where what is written into a field goes. */
export const fieldPlace = (id: FieldId): PlaceId => fields[id].at;

/** What a project says about a field; nothing where it says nothing. */
export const fieldValues = (id: FieldId, specification: Specification, reader: PaperReader): readonly Value[] => (fields[id] as Field).values(specification, reader);

type Rows = readonly (readonly (readonly Value[])[])[];
/** A table that a project fills: where what stands in its first columns goes, and its rows; the rest of a row stays empty to be filled in. */
interface FilledTable {columns: readonly PlaceId[]; rows(specification: Specification, reader: PaperReader): Rows}

/** Every table that a project can fill. */
export const tables = {
  outcomes: {columns: ['outcomes[].statement'], rows: (_specification, {model}) => model.outcomes.map(({number, statement}) => [[`${number}. ${statement}`]])},
  'outcome-skills': {columns: ['outcomes[].statement', 'outcomes[].kind', 'outcomes[].skills'], rows: (_specification, {model}) => model.outcomes.map(({number, statement, kind, skills}) => [[`${number}. ${statement}`], texts(kind), skills])},
  criteria: {columns: ['outcomes[].statement', 'assessments[].measures[].criterion'], rows: ({outcomes = [], assessments = []}, reader) => outcomes.flatMap(({id, statement}, index) => assessments.flatMap(({measures = []}) => measures.filter(({outcome}) => outcome === id).map(({criterion}) => [
    texts(`${index + 1}. ${reader.said(statement)?.text ?? ''}`), texts(reader.said(criterion)?.text),
  ])))},
  activities: {columns: ['activities[].title', 'activities[].hours', 'activities[].outcomes'], rows: ({activities = [], outcomes = []}, reader) => activities.map(({title, hours, outcomes: builds = []}) => [
    texts(reader.said(title)?.text), texts(hours === undefined ? undefined : numberText(hours, reader.lang)), texts(outcomes.flatMap(({id}, index) => (builds.includes(id) ? [String(index + 1)] : [])).join(', ')),
  ])},
} as const satisfies Readonly<Record<string, FilledTable>>;
/** One of them. */
export type TableId = keyof typeof tables;

/** Where what is written into a table goes, column by column; the columns that no project fills go nowhere. */
export const tablePlaces = (id: TableId, columns: number): TablePlaces => ({columns: Array.from({length: columns}, (_, index) => (tables[id] as FilledTable).columns[index])});
