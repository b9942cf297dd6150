import type {Description} from '../model';

/** What goes with issuing and with those who receive a credential. */
export const issue = {
  'issue-record': {
    number: 21, kind: 'form', steps: ['issuing'], roles: ['manager', 'trainer'], clauses: ['S8.1', 'S8.2', 'S8.6'],
    sections: [
      {title: 'run', warm: true, parts: [{kind: 'fields', rows: [{label: 'run.title', field: 'title'}, {label: 'run.version', field: 'version'}, {label: 'run.dates'}, {label: 'run.format'}]}]},
      {title: 'list', parts: [{kind: 'table', head: 'list.head', widths: [24, 14, 14, 12, 18, 18], blank: 12}]},
      {title: 'approval', parts: [{kind: 'boxes', items: 'approval.items'}, {kind: 'fields', rows: [{label: 'approval.who'}, {label: 'approval.issued'}]}]},
    ],
  },
  'learner-messages': {
    number: 22, kind: 'letter', steps: ['issuing'], roles: ['manager', 'trainer'], clauses: ['S10.1', 'S10.6', 'S8.6'],
    sections: [
      {title: 'offer', warm: true, parts: [{kind: 'text', text: 'offer.text'}, {kind: 'fields', rows: [{label: 'offer.can', field: 'outcomes', lines: 3}, {label: 'offer.hours', field: 'hours'}, {label: 'offer.assessment', field: 'assessment'}, {label: 'offer.address', field: 'address'}]}]},
      {title: 'passed', parts: [{kind: 'text', text: 'passed.text'}]},
      {title: 'not-yet', parts: [{kind: 'text', text: 'not-yet.text'}, {kind: 'fields', rows: [{label: 'not-yet.retry', field: 'retry'}, {label: 'not-yet.appeal', field: 'appeal'}]}]},
      {title: 'use', parts: [{kind: 'text', text: 'use.text'}, {kind: 'list', items: 'use.items'}]},
    ],
  },
  'learner-sheet': {
    number: 25, kind: 'sheet', steps: ['description', 'issuing'], roles: ['manager', 'trainer', 'learner'], clauses: ['S10.1', 'S10.6', 'S7.7'],
    sections: [
      {title: 'what', warm: true, parts: [{kind: 'fields', rows: [{label: 'what.can', field: 'outcomes', hint: 'what.can.hint', lines: 3}, {label: 'what.for', field: 'learners', lines: 2}, {label: 'what.before', field: 'prerequisites'}]}]},
      {title: 'effort', half: true, parts: [{kind: 'fields', rows: [{label: 'effort.hours', field: 'hours', lines: 2}, {label: 'effort.how', field: 'participation', lines: 2}, {label: 'effort.languages', field: 'languages'}, {label: 'effort.dates', field: 'dates-place', lines: 2}, {label: 'effort.price', field: 'price'}]}]},
      {title: 'assessment', half: true, parts: [{kind: 'fields', rows: [{label: 'assessment.task', field: 'assessment', lines: 2}, {label: 'assessment.pass', field: 'pass-rule', lines: 2}, {label: 'assessment.retry', field: 'retry'}, {label: 'assessment.appeal', field: 'appeal'}, {label: 'assessment.adjust', field: 'adjustments'}]}]},
      {title: 'credential', parts: [
        {kind: 'fields', rows: [{label: 'credential.body', field: 'awarding-body'}, {label: 'credential.level', field: 'level'}, {label: 'credential.stacking', field: 'stacking'}, {label: 'credential.validity', field: 'validity'}]}, {kind: 'list', items: 'credential.facts'},
      ]},
      {title: 'data', parts: [{kind: 'list', items: 'data.facts'}, {kind: 'fields', rows: [{label: 'data.contact', field: 'data-contact'}, {label: 'data.mail', field: 'contact'}]}]},
    ],
  },
  'recognition-map': {
    number: 23, kind: 'form', steps: ['stacking'], roles: ['manager', 'designer'], clauses: ['S9.2', 'S9.3', 'S9.4'],
    sections: [
      {title: 'claim', warm: true, parts: [{kind: 'fields', rows: [{label: 'claim.title', field: 'title'}, {label: 'claim.stacking', field: 'stacking', lines: 2}]}, {kind: 'boxes', items: 'claim.items'}]},
      {title: 'parts', clauses: ['S9.2'], parts: [{kind: 'table', head: 'parts.head', widths: [34, 12, 18, 18, 18], blank: 4}]},
      {title: 'targets', clauses: ['S9.3'], parts: [{kind: 'table', head: 'targets.head', widths: [30, 26, 22, 22], blank: 4}]},
      {title: 'answers', clauses: ['S9.4'], parts: [{kind: 'table', head: 'answers.head', widths: [30, 30, 24, 16], blank: 5}]},
    ],
  },
  'receiver-letter': {
    number: 32, kind: 'letter', steps: ['stacking'], roles: ['manager', 'learner', 'employer'], clauses: ['S9.2', 'S9.3'],
    sections: [
      {title: 'letter', warm: true, parts: [{kind: 'fields', rows: [{label: 'letter.to'}, {label: 'letter.from', field: 'awarding-body'}]}, {kind: 'text', text: 'letter.text'}]},
      {title: 'facts', parts: [{kind: 'fields', rows: [{label: 'facts.title', field: 'title'}, {label: 'facts.outcomes', field: 'outcomes', lines: 3}, {label: 'facts.hours', field: 'hours'}, {label: 'facts.level', field: 'level'}, {label: 'facts.assessment', field: 'assessment'}, {label: 'facts.supervision', field: 'supervision'}, {label: 'facts.quality', field: 'quality'}]}]},
      {title: 'ask', parts: [{kind: 'boxes', items: 'ask.items'}, {kind: 'fields', rows: [{label: 'ask.conditions', lines: 2}, {label: 'ask.who'}, {label: 'ask.until'}]}]},
    ],
  },
  'employer-card': {
    number: 36, kind: 'cards', steps: ['stacking'], roles: ['employer'], clauses: ['S9.1'],
    sections: [
      {title: 'minute', warm: true, parts: [{kind: 'boxes', items: 'minute.items'}]},
      {title: 'then', parts: [{kind: 'table', head: 'then.head', widths: [50, 50], rows: 'then.rows'}, {kind: 'notice', text: 'then.notice'}]},
    ],
  },
} as const satisfies Readonly<Record<string, Description>>;
