import {languages} from '../../vocabularies/languages';
import {ruleRows, taskFacts, taskName} from './assessmentMatrix';
import {blank, orGap, paperFrame, paperReader, type DocumentInput, type Paper, type Section} from './model';

/** What an assessor needs on the day: the tasks with their criteria to tick, the rules, and lines for the record (S5.6). */
export function assessorBrief(input: DocumentInput): Paper {
  const {specification} = input;
  const {outcomes = [], assessments = [], assessmentRules: rules} = specification;
  const reader = paperReader(specification, input.lang);
  const {say, said, saidOr} = reader;
  const statements = new Map(outcomes.map(({id, statement}) => [id, statement]));
  const tasks = assessments.map((assessment, index): Section => {
    const {measures = [], description, languages: spoken = []} = assessment;
    const {type, supervision} = taskFacts(assessment, reader);
    return {
      title: taskName(assessment, index, reader), clauses: ['S5.2', 'S5.4'],
      blocks: [
        {kind: 'text', at: {place: 'assessments[].description', entry: index}, values: saidOr(description, 'matrix.gap.task', 2)},
        {kind: 'rows', rows: [
          {label: say('matrix.tasks.type'), at: {place: 'assessments[].type', entry: index}, values: type},
          {label: say('matrix.tasks.supervision'), at: {place: '@supervision-identity', entry: index}, values: supervision},
          {label: say('assessor.languages'), at: {place: 'assessments[].languages', entry: index}, values: orGap([spoken.map((code) => said(languages.byCode(code)?.label)?.text ?? code).join(', ')], say('gap.here'))},
          {label: say('assessor.learner'), values: [blank()]},
          {label: say('assessor.identity'), values: [blank()]},
        ]},
        {
          kind: 'table', caption: taskName(assessment, index, reader), widths: [46, 10, 10, 34],
          head: [say('assessor.criterion'), say('assessor.met'), say('assessor.not-yet'), say('assessor.seen')],
          rows: measures.length === 0 ? [[[{gap: say('matrix.gap.criterion'), lines: 1}], [], [], []]] : measures.map(({outcome, criterion}) => {
            const statement = said(statements.get(outcome));
            return [[...saidOr(criterion, 'matrix.gap.criterion'), ...(statement === undefined ? [] : [{...statement, tone: 'soft'} as const])], ['☐'], ['☐'], [blank()]];
          }),
        },
      ],
    };
  });
  return {
    ...paperFrame(input, reader, say('title.assessor-brief')),
    sections: [
      {
        title: say('assessor.before'), clauses: ['S5.6', 'S1.3'], warm: true,
        blocks: [
          {kind: 'text', at: {place: 'assessmentRules.assessors'}, values: saidOr(rules?.assessors, 'gap.here', 2)},
          {kind: 'boxes', items: [say('assessor.before.1'), say('assessor.before.2'), say('assessor.before.3'), say('assessor.before.4')]},
          {kind: 'rows', rows: [{label: say('assessor.adjustments'), at: {place: 'assessmentRules.adjustments'}, values: saidOr(rules?.adjustments, 'gap.here')}]},
        ],
      },
      ...tasks,
      {
        title: say('assessor.result'), clauses: ['S5.7', 'S5.8'],
        blocks: [
          {kind: 'rows', rows: ruleRows(specification, reader)},
          {kind: 'rows', rows: [{label: say('assessor.record'), values: [blank()]}, {label: say('assessor.second'), values: [blank()]}]},
        ],
      },
    ],
  };
}
