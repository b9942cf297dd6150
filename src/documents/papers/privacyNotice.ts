import type {Specification} from '../../specification';
import {blank, orGap, paperFrame, paperReader, type DocumentInput, type Paper, type Row, type Section, type Value} from './model';
import type {PlaceId} from './places';
import type {PaperCode} from './words';

type DataField = NonNullable<NonNullable<Specification['privacy']>['dataFields']>[number];

/** The smallest set that ties a record to one person: what stands in a draft where nothing is chosen. */
export const minimalData = ['name', 'learner-number'] as const satisfies readonly DataField[];
const isMinimal = (field: DataField): boolean => minimalData.some((each) => each === field);

/** Records a provider keeps, and where the project says for how long. */
const records: readonly {code: PaperCode; at?: PlaceId; from(specification: Specification): Parameters<ReturnType<typeof paperReader>['saidOr']>[0]; advice?: PaperCode}[] = [
  {code: 'privacy.keep.award', at: 'privacy.retention', from: ({privacy}) => privacy?.retention},
  {code: 'privacy.keep.evidence', at: 'assessmentRules.evidenceKept', from: ({assessmentRules}) => assessmentRules?.evidenceKept},
  {code: 'privacy.keep.enrolment', from: () => undefined},
  {code: 'privacy.keep.feedback', from: () => undefined, advice: 'privacy.keep.feedback.advice'},
  {code: 'privacy.keep.appeal', from: () => undefined},
  {code: 'privacy.keep.end', at: 'privacy.retirement', from: ({privacy}) => privacy?.retirement},
];

/** A draft notice for learners and the data sheet behind it (S10.2, S10.3, S10.7). It says of itself that it is a draft. */
export function privacyNotice(input: DocumentInput): Paper {
  const {specification} = input;
  const {privacy, awardingBody, roles, enrolment} = specification;
  const reader = paperReader(specification, input.lang);
  const {say, said, saidOr, option, model} = reader;
  const chosen = privacy?.dataFields ?? [];
  const fields: readonly DataField[] = chosen.length > 0 ? chosen : minimalData;
  const spare = fields.filter((field) => !isMinimal(field));
  const name = (field: DataField): string => option('privacy.dataFields', field);
  const source = (field: DataField): PaperCode => (field === 'learner-number' ? 'privacy.from.us' : 'privacy.from.you');
  const data: readonly (readonly (readonly Value[])[])[] = [
    ...fields.map((field) => [[name(field)], [say(`privacy.why.${field}`), ...(isMinimal(field) ? [] : [{text: say('privacy.data.spare'), tone: 'mend'} as const])], [say(source(field))]]),
    [[say('privacy.data.result')], [say('privacy.why.result')], [say('privacy.from.assessment')]],
    [[say('privacy.data.evidence')], [say('privacy.why.evidence')], [say('privacy.from.assessment')]],
  ];
  const who: readonly Row[] = [
    {label: say('privacy.who.body'), at: {place: '@awarding-partners'}, values: orGap([model.awardingBody, model.partners.join(', ')], say('gap.here'))},
    {label: say('privacy.who.address'), at: {place: '@address-registration'}, values: orGap([[model.place, awardingBody?.registration ?? ''].filter((part) => part !== '').join(', ')], say('gap.here'))},
    {label: say('privacy.who.mail'), at: {place: 'awardingBody.email'}, values: saidOr(awardingBody?.email ?? enrolment?.contact, 'privacy.who.gap')},
    {label: say('privacy.who.contact'), at: {place: 'roles.dataContact'}, values: saidOr(roles?.dataContact, 'privacy.who.gap')},
  ];
  const sections: readonly Section[] = [
    {title: say('privacy.who'), warm: true, blocks: [{kind: 'notice', values: [{text: say('privacy.draft'), tone: 'strong'}]}, {kind: 'rows', rows: who}]},
    {title: say('privacy.data'), clauses: ['S10.2', 'S10.3'], blocks: [
      ...(chosen.length === 0 ? [{kind: 'text', values: [{text: say('privacy.data.minimal'), tone: 'soft'}]} as const] : []),
      {kind: 'table', caption: say('privacy.data'), widths: [30, 48, 22], head: [say('privacy.data.what'), say('privacy.data.why'), say('privacy.data.from')], rows: data},
      ...(spare.length === 0 ? [] : [{kind: 'rows', rows: [{label: say('privacy.data.reason'), at: {place: 'privacy.reason'}, values: saidOr(privacy?.reason, 'privacy.data.reason.gap', 2)}]} as const]),
    ]},
    {title: say('privacy.basis'), blocks: [
      {kind: 'text', values: [{text: say('privacy.basis.intro'), tone: 'soft'}]},
      {kind: 'boxes', items: [say('privacy.basis.contract'), say('privacy.basis.law'), say('privacy.basis.interest'), say('privacy.basis.consent')]},
    ]},
    {title: say('privacy.receive'), blocks: [{kind: 'list', items: [say('privacy.receive.staff'), say('privacy.receive.you'), say('privacy.receive.public')]}, {kind: 'text', values: [{gap: say('privacy.receive.services'), lines: 1}]}]},
    {title: say('privacy.rights'), clauses: ['S10.7'], blocks: [
      {kind: 'text', values: [say('privacy.rights.intro')]},
      {kind: 'list', items: [say('privacy.rights.see'), say('privacy.rights.correct'), say('privacy.rights.delete'), say('privacy.rights.limit'), say('privacy.rights.move')]},
      {kind: 'text', values: [say('privacy.rights.answer'), {gap: say('privacy.rights.authority'), lines: 1}]},
    ]},
    {title: say('privacy.own'), blocks: [{kind: 'text', at: {place: 'privacy.notice'}, values: saidOr(privacy?.notice, 'privacy.own.gap')}]},
    {title: say('privacy.keep'), clauses: ['S10.7', 'S11.4'], warm: true, blocks: [{
      kind: 'table', caption: say('privacy.keep'), at: {rows: records.map(({at}) => at)}, widths: [26, 46, 28], head: [say('privacy.keep.what'), say('privacy.keep.long'), say('privacy.keep.where')],
      rows: records.map(({code, from, advice}) => [[say(code)], [said(from(specification)) ?? {gap: say('gap.here'), lines: 1}, ...(advice === undefined ? [] : [{text: say(advice), tone: 'soft'} as const])], [blank()]]),
    }]},
    {title: say('privacy.field'), clauses: ['S10.3'], blocks: [{
      kind: 'table', caption: say('privacy.field'), widths: [22, 18, 24, 24, 12],
      head: [say('privacy.field.data'), say('privacy.field.identify'), say('privacy.field.law'), say('privacy.field.other'), say('privacy.field.decision')],
      rows: fields.map((field) => [[name(field)], [blank()], [blank()], [blank()], [`☐ ${say('privacy.field.in')}`, `☐ ${say('privacy.field.out')}`]]),
    }]},
  ];
  const frame = paperFrame(input, reader, say('title.privacy-notice'));
  return {...frame, marks: [...frame.marks, say('privacy.mark')], sections};
}
