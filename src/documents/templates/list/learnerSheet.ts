import type {Description} from '../model';

/** T25: what learners read before they enrol (S10.1, L1). */
export const learnerSheet: Description = {
  number: 25, kind: 'sheet', steps: ['description', 'issuing'], roles: ['manager', 'trainer', 'learner'], clauses: ['S10.1', 'S10.6', 'S7.7'],
  sections: [
    {title: 'what', warm: true, parts: [{kind: 'fields', rows: [
      {label: 'what.can', field: 'outcomes', hint: 'what.can.hint', lines: 3},
      {label: 'what.for', field: 'learners', lines: 2},
      {label: 'what.before', field: 'prerequisites'},
    ]}]},
    {title: 'effort', half: true, parts: [{kind: 'fields', rows: [
      {label: 'effort.hours', field: 'hours', lines: 2}, {label: 'effort.how', field: 'participation', lines: 2}, {label: 'effort.languages', field: 'languages'}, {label: 'effort.dates', lines: 2}, {label: 'effort.price'},
    ]}]},
    {title: 'assessment', half: true, parts: [{kind: 'fields', rows: [
      {label: 'assessment.task', field: 'assessment', lines: 2}, {label: 'assessment.pass', field: 'pass-rule', lines: 2}, {label: 'assessment.retry', field: 'retry'}, {label: 'assessment.appeal', field: 'appeal'}, {label: 'assessment.adjust', field: 'adjustments'},
    ]}]},
    {title: 'credential', clauses: ['S8.1', 'S10.6'], parts: [
      {kind: 'fields', rows: [{label: 'credential.body', field: 'awarding-body'}, {label: 'credential.level', field: 'level'}, {label: 'credential.stacking', field: 'stacking'}, {label: 'credential.validity', field: 'validity'}]},
      {kind: 'list', items: ['credential.yours', 'credential.share', 'credential.not']},
    ]},
    {title: 'data', clauses: ['S10.1', 'S10.7'], parts: [
      {kind: 'list', items: ['data.which', 'data.rights']},
      {kind: 'fields', rows: [{label: 'data.contact', field: 'data-contact'}, {label: 'data.mail', field: 'contact'}]},
    ]},
  ],
};
