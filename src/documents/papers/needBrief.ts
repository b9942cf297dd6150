import {dateText} from '../format';
import {blank, orGap, paperFrame, paperReader, rowsToFill, type DocumentInput, type Paper, type Row, type Section, type Value} from './model';

const voices = ['employer', 'sector', 'community'] as const;

/** The need brief: one page for whoever decides whether to offer it (S1.5, S2). */
export function needBrief(input: DocumentInput): Paper {
  const {specification: {need, targetGroup, roles, outcomes = [], assessments = [], enrolment, participation}, lang} = input;
  const reader = paperReader(input.specification, lang);
  const {say, said, saidOr, option, model} = reader;
  const here = say('gap.here');

  const evidence = (need?.evidence ?? []).map(({kind, description, source = '', date}): readonly (readonly Value[])[] => [
    orGap([option('need.evidence[].kind', kind)], here),
    saidOr(description, 'gap.here'),
    orGap([source.trim() === '' ? undefined : {text: source, href: source}, date === undefined ? undefined : dateText(date, lang)], here),
  ]);
  const consulted = (need?.consulted ?? []).map(({role, who, contribution}): readonly (readonly Value[])[] => [
    orGap([option('need.consulted[].role', role)], here), saidOr(who, 'gap.here'), saidOr(contribution, 'gap.here'),
  ]);
  const asked = new Set(need?.consulted?.map(({role}) => role));
  const notAsked = [
    ...(voices.some((voice) => asked.has(voice)) ? [] : [say('need.consulted.employer')]),
    ...(asked.has('learner') ? [] : [say('need.consulted.learner')]),
  ];
  const people = (['owner', 'designer', 'trainer', 'assessor', 'internalVerifier', 'issuer'] as const).flatMap((role) => said(roles?.[role]) ?? []);
  const takes: readonly Row[] = [
    {label: say('need.takes.result'), at: {place: '@outcomes'}, values: orGap(outcomes.map(({statement}) => said(statement)), here)},
    {label: say('need.takes.hours'), at: {place: '@hours'}, values: orGap([model.hours.total === 0 ? undefined : `${model.hours.text} (${model.hours.parts.map(({label, text}) => `${label}: ${text}`).join('; ')})`], here)},
    {label: say('need.takes.place'), at: {place: '@participation'}, values: orGap([model.facts.find(({id}) => id === 'participation')?.values.join(', '), said(participation?.place)], here)},
    {label: say('need.takes.assessment'), at: {place: '@assessment'}, values: orGap(assessments.map(({title}) => said(title)), here)},
    {label: say('need.takes.people'), at: {place: '@people'}, values: orGap([people.map(({text}) => text).join('; ')], here)},
    ...(model.partners.length === 0 ? [] : [{label: say('need.takes.partners'), values: [model.partners.join('; ')]}]),
    {label: say('need.takes.price'), at: {place: 'enrolment.price'}, values: saidOr(enrolment?.price, 'gap.here')},
    {label: say('need.takes.cost'), values: [blank()]},
  ];
  const target: readonly Row[] = [
    {label: say('need.target.who'), at: {place: 'targetGroup.description'}, values: saidOr(targetGroup?.description, 'gap.here')},
    {label: say('need.target.start'), at: {place: 'targetGroup.startingPoint'}, values: saidOr(targetGroup?.startingPoint, 'gap.here')},
    {label: say('need.target.access'), at: {place: 'targetGroup.accessNeeds'}, values: saidOr(targetGroup?.accessNeeds, 'gap.here')},
    {label: say('need.target.inclusion'), at: {place: 'targetGroup.inclusion'}, values: saidOr(targetGroup?.inclusion, 'gap.here')},
  ];
  const occupations = (need?.occupations ?? []).flatMap(({label}) => said(label)?.text ?? []);
  const empty = rowsToFill(input, [[{gap: here, lines: 1}], [blank()], [blank()]]);
  const sections: readonly Section[] = [
    {title: say('need.need'), clauses: ['S2.1'], warm: true, blocks: [{kind: 'text', at: {place: 'need.statement'}, values: saidOr(need?.statement, 'need.need.gap', 3)}]},
    {
      title: say('need.evidence'), clauses: ['S2.2'],
      blocks: [{kind: 'table', caption: say('need.evidence'), at: {columns: ['need.evidence[].kind', 'need.evidence[].description', '@source-date']}, widths: [18, 50, 32], head: [say('need.evidence.kind'), say('need.evidence.found'), say('need.evidence.where')], rows: evidence.length > 0 ? evidence : empty}],
    },
    {
      title: say('need.consulted'), clauses: ['S2.3'],
      blocks: [
        {kind: 'table', caption: say('need.consulted'), at: {columns: ['need.consulted[].role', 'need.consulted[].who', 'need.consulted[].contribution']}, widths: [18, 32, 50], head: [say('need.consulted.role'), say('need.consulted.who'), say('need.consulted.added')], rows: consulted.length > 0 ? consulted : empty},
        ...(notAsked.length > 0 ? [{kind: 'boxes', items: notAsked} as const] : []),
      ],
    },
    {title: say('need.target'), clauses: ['S2.5'], half: true, blocks: [{kind: 'rows', rows: target}, {kind: 'rows', rows: [
      {label: say('need.exists'), at: {place: 'need.existingOffers'}, values: saidOr(need?.existingOffers, 'need.exists.gap', 2)},
      {label: say('need.occupations'), at: {place: 'need.occupations'}, values: orGap([occupations.join('; ')], here)},
    ]}]},
    {title: say('need.takes'), half: true, blocks: [{kind: 'rows', rows: takes}]},
    {
      title: say('need.decision'), clauses: ['S1.5'], warm: true,
      blocks: [
        {kind: 'text', at: {place: 'need.decision'}, values: saidOr(need?.decision, 'need.decision.gap', 2)},
        ...(said(need?.decision) === undefined ? [{kind: 'boxes', items: [say('need.decision.go'), say('need.decision.change'), say('need.decision.stop')]} as const] : []),
        {kind: 'rows', rows: [{label: `${say('signed.by')}, ${say('signed.on')}`, values: [blank()]}]},
      ],
    },
  ];
  return {...paperFrame(input, reader, say('title.need-brief')), dense: true, sections};
}
