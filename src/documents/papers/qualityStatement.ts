import type {Specification} from '../../specification';
import {dateText} from '../format';
import {orGap, paperFrame, paperReader, type DocumentInput, type Paper, type PaperReader, type Row, type Section, type Value} from './model';
import type {PaperCode} from './words';

/** A conclusion, and when it may (or may not) be drawn; several where it names bodies. */
interface Conclusion {code: PaperCode; from(specification: Specification, reader: PaperReader): readonly Readonly<Record<string, string>>[]}

const once = (holds: boolean): readonly Readonly<Record<string, string>>[] => (holds ? [{}] : []);
const looksHere = ({quality}: Specification): readonly string[] => (quality?.externalBodies ?? []).flatMap(({kind, name = ''}) => (kind === 'this-micro-credential' && name.trim() !== '' ? [name] : []));

const may: readonly Conclusion[] = [
  {code: 'quality.may.body', from: (_, {model}) => (model.awardingBody === '' ? [] : [{body: model.awardingBody}])},
  {code: 'quality.may.assessed', from: ({assessments = [], assessmentRules}, {said}) => once(assessments.some(({type}) => type !== 'attendance') && said(assessmentRules?.published) !== undefined)},
  {code: 'quality.may.appeal', from: ({assessmentRules}, {said}) => once(said(assessmentRules?.appeal) !== undefined)},
  {code: 'quality.may.outside', from: (specification) => looksHere(specification).map((name) => ({name}))},
  {code: 'quality.may.reviewed', from: ({quality}, {lang}) => (quality?.lastReview === undefined ? [] : [{date: dateText(quality.lastReview, lang)}])},
];
const mayNot: readonly Conclusion[] = [
  {code: 'quality.may-not.authority', from: (specification) => once(!(specification.quality?.types?.includes('authority') === true && looksHere(specification).length > 0))},
  {code: 'quality.may-not.institution', from: (specification) => once(specification.quality?.externalBodies?.some(({kind}) => kind !== 'this-micro-credential') === true || looksHere(specification).length === 0)},
  {code: 'quality.may-not.recognition', from: () => once(true)},
  {code: 'quality.may-not.level', from: ({level}) => once(level?.claim === 'indicative')},
  {code: 'quality.may-not.credits', from: ({credits}) => once(credits?.claim === 'indicative')},
];

const drawn = (conclusions: readonly Conclusion[], specification: Specification, reader: PaperReader): readonly string[] =>
  conclusions.flatMap(({code, from}) => from(specification, reader).map((data) => reader.say(code, data)));

/** Whether the provider has said that nobody else looks: a question that was not answered yet says nothing (S6.2). */
const checksAlone = ({quality}: Specification): boolean => quality?.types !== undefined && quality.types.length > 0 && quality.types.every((type) => type === 'internal');

/** The statement to publish: who stands behind the micro-credential, how quality is assured, what a reader may conclude (S6). */
export function qualityStatement(input: DocumentInput): Paper {
  const {specification} = input;
  const {quality, roles, enrolment, assessmentRules: rules, publication, awardingBody} = specification;
  const reader = paperReader(specification, input.lang);
  const {say, said, saidOr, option, date, model} = reader;
  const bodies = (quality?.externalBodies ?? []).map(({name, kind, scope, website = ''}): readonly (readonly Value[])[] => [
    [...saidOr(name, 'gap.here'), ...(website.trim() === '' ? [] : [{text: website, href: website, tone: 'soft'} as const])],
    orGap([option('quality.externalBodies[].kind', kind)], say('gap.here')),
    saidOr(scope, 'quality.outside.gap'),
  ]);
  const indicators = (quality?.indicators ?? []).map((code): readonly (readonly Value[])[] => [[option('quality.indicators', code)], [say(`indicator.${code}`)]]);
  const who: readonly Row[] = [
    {label: say('quality.who.body'), at: {place: '@body-place'}, values: orGap([[model.awardingBody, model.place].filter((part) => part !== '').join(', '), model.partners.join(', ')], say('gap.here'))},
    {label: say('quality.who.owner'), at: {place: 'roles.owner'}, values: saidOr(roles?.owner, 'gap.here')},
    {label: say('quality.who.separation'), at: {place: 'roles.separation'}, values: orGap([option('roles.separation', roles?.separation)], say('gap.here'))},
    {label: say('quality.who.contact'), at: {place: 'enrolment.contact'}, values: saidOr(enrolment?.contact ?? awardingBody?.email, 'gap.here')},
  ];
  const changes = said(publication?.changes);
  const sections: readonly Section[] = [
    {title: say('quality.how'), clauses: ['S6.1', 'S6.2'], warm: true, blocks: [
      {kind: 'text', at: {place: 'quality.statement'}, values: saidOr(quality?.statement, 'quality.how.gap', 4)},
      {kind: 'rows', rows: [{label: say('quality.types'), at: {place: 'quality.types'}, values: orGap([(quality?.types ?? []).map((type) => option('quality.types', type)).join(', ')], say('gap.here'))}]},
    ]},
    {title: say('quality.who'), clauses: ['S1.1', 'S1.3'], half: true, blocks: [{kind: 'rows', rows: who}]},
    {title: say('quality.review'), clauses: ['S11.1', 'S6.7'], half: true, blocks: [{kind: 'rows', rows: [
      {label: say('quality.review.last'), at: {place: 'quality.lastReview'}, values: date(quality?.lastReview, 'gap.date')},
      {label: say('quality.review.next'), at: {place: 'quality.nextReview'}, values: date(quality?.nextReview, 'gap.date')},
      {label: say('quality.review.results'), at: {place: 'quality.results'}, values: orGap([quality?.results === undefined || quality.results.trim() === '' ? undefined : {text: quality.results, href: quality.results}], say('gap.here'))},
      ...(changes === undefined ? [] : [{label: say('quality.review.changes'), at: {place: 'publication.changes'}, values: [changes]}]),
    ]}]},
    {title: say('quality.outside'), clauses: ['S6.2', 'S6.3', 'S6.6'], blocks: [
      ...(bodies.length === 0 ? [{kind: 'text', values: orGap([checksAlone(specification) ? say('quality.outside.none') : undefined], say('gap.here'))} as const] : [{kind: 'table', caption: say('quality.outside'), at: {columns: ['@body-website', 'quality.externalBodies[].kind', 'quality.externalBodies[].scope']}, widths: [30, 22, 48], head: [say('quality.outside.name'), say('quality.outside.looks'), say('quality.outside.covers')], rows: bodies} as const]),
      ...(quality?.lastExternalReview === undefined ? [] : [{kind: 'text', values: [say('quality.outside.last', {date: dateText(quality.lastExternalReview, input.lang)})]} as const]),
    ]},
    {title: say('quality.assessment'), clauses: ['S5.3', 'S5.6', 'S5.7', 'S5.8'], half: true, blocks: [{kind: 'rows', rows: [
      {label: say('quality.assessment.rule'), at: {place: 'assessmentRules.passRule'}, values: saidOr(rules?.passRule, 'gap.here')},
      {label: say('quality.assessment.assessors'), at: {place: 'assessmentRules.assessors'}, values: saidOr(rules?.assessors, 'gap.here')},
      {label: say('quality.assessment.second'), at: {place: 'assessmentRules.secondCheck'}, values: saidOr(rules?.secondCheck, 'gap.here')},
      {label: say('quality.assessment.appeal'), at: {place: 'assessmentRules.appeal'}, values: saidOr(rules?.appeal, 'gap.here')},
    ]}]},
    {title: say('quality.heard'), clauses: ['S6.4'], half: true, blocks: [{kind: 'rows', rows: [
      {label: say('quality.heard.learners'), at: {place: 'quality.learnerFeedback'}, values: saidOr(quality?.learnerFeedback, 'gap.here', 2)},
      {label: say('quality.heard.others'), at: {place: 'quality.stakeholderFeedback'}, values: saidOr(quality?.stakeholderFeedback, 'gap.here', 2)},
    ]}]},
    {title: say('quality.indicators'), clauses: ['S6.5'], blocks: [
      {kind: 'table', caption: say('quality.indicators'), widths: [36, 64], head: [say('quality.indicators.name'), say('quality.indicators.counts')], rows: indicators.length > 0 ? indicators : [[[{gap: say('quality.indicators.gap'), lines: 3}], []]]},
      {kind: 'text', values: [{text: say('quality.indicators.basis'), tone: 'soft'}]},
    ]},
    {title: say('quality.may'), half: true, warm: true, blocks: [{kind: 'list', items: drawn(may, specification, reader)}]},
    {title: say('quality.may-not'), clauses: ['S6.3', 'S9.3'], half: true, blocks: [{kind: 'list', items: drawn(mayNot, specification, reader)}]},
  ];
  return {...paperFrame(input, reader, say('title.quality-statement')), sections};
}
