import type {Description} from '../model';

/** Forms and cards of whoever designs, teaches and assesses. */
export const design = {
  'outcome-sheet': {
    number: 15, kind: 'form', steps: ['outcomes'], roles: ['designer', 'trainer'], clauses: ['S3.1', 'S3.2', 'S3.3'],
    sections: [
      {title: 'write', warm: true, parts: [{kind: 'text', text: 'write.how'}, {kind: 'table', head: 'write.head', widths: [18, 34, 28, 20], blank: 5, columns: ['outcomes[].statement', 'outcomes[].statement', 'outcomes[].statement', 'outcomes[].kind']}]},
      {title: 'now', parts: [{kind: 'table', head: 'now.head', widths: [64, 18, 18], fill: 'outcome-skills', blank: 4}]},
      {title: 'check', clauses: ['S3.2', 'S3.3'], parts: [{kind: 'boxes', items: 'check.items'}]},
      {title: 'verbs', parts: [{kind: 'table', head: 'verbs.head', widths: [30, 70], rows: 'verbs.rows'}, {kind: 'notice', text: 'verbs.not'}]},
    ],
  },
  rubric: {
    number: 17, kind: 'form', steps: ['assessment'], roles: ['designer', 'trainer'], clauses: ['S5.3', 'S5.4', 'S5.7'],
    sections: [
      {title: 'task', warm: true, parts: [{kind: 'fields', rows: [{label: 'task.name', field: 'assessment', lines: 2}, {label: 'task.supervision', field: 'supervision'}]}]},
      {title: 'criteria', clauses: ['S5.3'], parts: [{kind: 'text', text: 'criteria.how'}, {kind: 'table', head: 'criteria.head', widths: [26, 28, 26, 20], fill: 'criteria', blank: 6}]},
      {title: 'rule', clauses: ['S5.7', 'S5.8'], parts: [{kind: 'fields', rows: [{label: 'rule.pass', field: 'pass-rule', lines: 2}, {label: 'rule.feedback', field: 'feedback'}, {label: 'rule.retry', field: 'retry'}]}, {kind: 'boxes', items: 'check'}]},
    ],
  },
  'session-plan': {
    number: 30, kind: 'form', steps: ['learning'], roles: ['trainer', 'designer'], clauses: ['S4.2', 'S5.2'],
    sections: [
      {title: 'aim', warm: true, parts: [{kind: 'fields', rows: [{label: 'aim.title', field: 'title'}, {label: 'aim.outcomes', field: 'outcomes', lines: 3}, {label: 'aim.learners', field: 'learners'}]}]},
      {title: 'activities', parts: [{kind: 'table', head: 'activities.head', widths: [44, 12, 22, 22], fill: 'activities', blank: 8}]},
      {title: 'access', parts: [{kind: 'boxes', items: 'access.items'}, {kind: 'fields', rows: [{label: 'access.notes', field: 'adjustments', lines: 2}]}]},
    ],
  },
  portfolio: {
    number: 31, kind: 'form', steps: ['assessment'], roles: ['learner', 'trainer'], clauses: ['S5.1', 'S5.2'],
    sections: [
      {title: 'who', warm: true, parts: [{kind: 'fields', rows: [{label: 'who.learner'}, {label: 'who.credential', field: 'title'}, {label: 'who.guide'}, {label: 'who.until'}]}]},
      {title: 'evidence', parts: [{kind: 'text', text: 'evidence.how'}, {kind: 'table', head: 'evidence.head', widths: [32, 26, 18, 24], fill: 'outcomes', blank: 5}]},
      {title: 'questions', parts: [{kind: 'boxes', items: 'questions.items'}]},
      {title: 'witness', parts: [{kind: 'text', text: 'witness.text'}, {kind: 'fields', rows: [{label: 'witness.name'}, {label: 'witness.organisation'}, {label: 'witness.date'}]}]},
      {title: 'decision', parts: [{kind: 'table', head: 'decision.head', widths: [40, 20, 40], blank: 4}, {kind: 'fields', rows: [{label: 'decision.who'}, {label: 'decision.second'}]}]},
    ],
  },
  'interview-guide': {
    number: 29, kind: 'form', steps: ['need'], roles: ['manager', 'designer', 'employer'], clauses: ['S2.1', 'S2.2'],
    sections: [
      {title: 'whom', warm: true, parts: [{kind: 'fields', rows: [{label: 'whom.name'}, {label: 'whom.date'}]}, {kind: 'text', text: 'whom.say'}]},
      {title: 'ask', parts: [{kind: 'table', head: 'ask.head', widths: [44, 56], rows: 'ask.rows'}]},
      {title: 'after', parts: [{kind: 'fields', rows: [{label: 'after.sentence', lines: 2}, {label: 'after.quote', lines: 2}, {label: 'after.again'}]}]},
    ],
  },
} as const satisfies Readonly<Record<string, Description>>;
