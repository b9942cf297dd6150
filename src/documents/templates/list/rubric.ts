import type {Description} from '../model';

/** T17: criteria with what is met and not met, for one assessment (S5.3, S5.4). */
export const rubric: Description = {
  number: 17, kind: 'form', steps: ['assessment'], roles: ['designer', 'trainer'], clauses: ['S5.3', 'S5.4', 'S5.7'],
  sections: [
    {title: 'task', warm: true, parts: [{kind: 'fields', rows: [{label: 'task.name', field: 'assessment', lines: 2}, {label: 'task.supervision', field: 'supervision'}]}]},
    {title: 'criteria', clauses: ['S5.3'], parts: [
      {kind: 'text', text: 'criteria.how'},
      {kind: 'table', head: ['criteria.outcome', 'criteria.met', 'criteria.not', 'criteria.evidence'], widths: [26, 28, 26, 20], fill: 'criteria', blank: 6},
    ]},
    {title: 'rule', clauses: ['S5.7', 'S5.8'], parts: [
      {kind: 'fields', rows: [{label: 'rule.pass', field: 'pass-rule', lines: 2}, {label: 'rule.feedback', field: 'feedback'}, {label: 'rule.retry', field: 'retry'}]},
      {kind: 'boxes', items: ['check.seen', 'check.one', 'check.same', 'check.shown']},
    ]},
  ],
};
