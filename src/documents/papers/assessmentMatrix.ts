import {assessmentTypes, supervisionTypes} from '../../vocabularies';
import {orGap, paperFrame, paperReader, rowsToFill, type DocumentInput, type Paper, type PaperReader, type Row, type Value} from './model';
import type {Assessment, Specification} from '../../specification';

/** A task with its number and name. */
export const taskName = ({title}: Assessment, index: number, {say, said}: PaperReader): string =>
  say('matrix.task', {number: index + 1, title: said(title)?.text ?? say('matrix.gap.task')});

/** The rules that hold for all tasks, as rows; a gap where one is not written. */
export function ruleRows({assessmentRules: rules, grading}: Specification, {say, saidOr, option}: PaperReader): readonly Row[] {
  return [
    {label: say('quality.assessment.rule'), at: {place: 'assessmentRules.passRule'}, values: saidOr(rules?.passRule, 'gap.here')},
    ...(grading?.scheme === undefined ? [] : [{label: option('grading.scheme', grading.scheme), at: {place: 'grading.description'}, values: saidOr(grading.description, 'gap.here')}]),
    {label: say('quality.assessment.second'), at: {place: 'assessmentRules.secondCheck'}, values: saidOr(rules?.secondCheck, 'gap.here')},
    {label: say('quality.assessment.feedback'), at: {place: 'assessmentRules.feedback'}, values: saidOr(rules?.feedback, 'gap.here')},
    {label: say('quality.assessment.retry'), at: {place: 'assessmentRules.retry'}, values: saidOr(rules?.retry, 'gap.here')},
    {label: say('quality.assessment.appeal'), at: {place: 'assessmentRules.appeal'}, values: saidOr(rules?.appeal, 'gap.here')},
    {label: say('quality.assessment.evidence'), at: {place: 'assessmentRules.evidenceKept'}, values: saidOr(rules?.evidenceKept, 'gap.here')},
  ];
}

/** Type, and supervision with the check of identity, of one task in words. */
export const taskFacts = ({type, supervision, identityCheck}: Assessment, {say, said}: PaperReader): {type: readonly Value[]; supervision: readonly Value[]} => ({
  type: orGap([type === undefined ? undefined : said(assessmentTypes.byCode(type)?.label)], say('gap.here')),
  supervision: orGap([supervision === undefined ? undefined : said(supervisionTypes.byCode(supervision)?.label), said(identityCheck)], say('gap.here')),
});

/** Which task shows which outcome by which criterion (S5.2), and the rules for all tasks. */
export function assessmentMatrix(input: DocumentInput): Paper {
  const {specification} = input;
  const {outcomes = [], assessments = []} = specification;
  const reader = paperReader(specification, input.lang);
  const {say, said, saidOr} = reader;
  const rows = outcomes.flatMap(({id, statement}, index): (readonly (readonly Value[])[])[] => {
    const written = said(statement);
    const name: readonly Value[] = [written === undefined ? {gap: `${index + 1}. ${say('matrix.gap.outcome')}`, lines: 1} : {...written, text: `${index + 1}. ${written.text}`}];
    const shown = assessments.flatMap((assessment, place) => (assessment.measures ?? []).filter(({outcome}) => outcome === id).map(({criterion}) => ({task: taskName(assessment, place, reader), criterion})));
    if (shown.length === 0) return [[name, [{text: say('matrix.unshown'), tone: 'mend'}], [{gap: '', lines: 1}]]];
    return shown.map(({task, criterion}, each) => [each === 0 ? name : [`${index + 1}.`], [task], saidOr(criterion, 'matrix.gap.criterion')]);
  });
  const numbers = new Map(outcomes.map(({id}, index) => [id, index + 1]));
  const tasks = assessments.map((assessment, index): readonly (readonly Value[])[] => {
    const {type, supervision} = taskFacts(assessment, reader);
    const shows = [...new Set(assessment.measures?.flatMap(({outcome}) => numbers.get(outcome) ?? []))].sort((a, b) => a - b);
    return [[taskName(assessment, index, reader), shows.length === 0 ? {text: say('matrix.nothing'), tone: 'mend'} : {text: say('matrix.shows', {outcomes: shows}), tone: 'soft'}], saidOr(assessment.description, 'matrix.gap.task'), type, supervision];
  });
  return {
    ...paperFrame(input, reader, say('title.assessment-matrix')),
    sections: [
      {
        title: say('matrix.outcomes'), clauses: ['S5.2'], warm: true,
        blocks: [{kind: 'table', caption: say('matrix.outcomes'), at: {columns: ['outcomes[].statement', undefined, 'assessments[].measures[].criterion']}, widths: [36, 24, 40], head: [say('matrix.outcome'), say('matrix.tasks'), say('matrix.criteria')], rows: rows.length > 0 ? rows : rowsToFill(input, [[{gap: say('matrix.gap.outcome'), lines: 1}], [], []])}],
      },
      {
        title: say('matrix.tasks.title'), clauses: ['S5.4'],
        blocks: [{kind: 'table', caption: say('matrix.tasks.title'), at: {columns: ['assessments[].title', 'assessments[].description', 'assessments[].type', '@supervision-identity']}, widths: [26, 34, 16, 24], head: [say('table.task'), say('matrix.tasks.what'), say('matrix.tasks.type'), say('matrix.tasks.supervision')], rows: tasks.length > 0 ? tasks : rowsToFill(input, [[{gap: say('matrix.gap.task'), lines: 1}], [], [], []])}],
      },
      {title: say('matrix.rules'), clauses: ['S5.3', 'S5.7', 'S5.8'], blocks: [{kind: 'rows', rows: ruleRows(specification, reader)}]},
    ],
  };
}
