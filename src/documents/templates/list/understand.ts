import type {Description} from '../model';

const readers = ['manager', 'designer', 'trainer'] as const;

/** Sheets and posters that explain. */
export const understand = {
  'one-page-map': {
    number: 1, kind: 'poster', steps: [], roles: ['manager', 'designer'], clauses: [], dense: true,
    sections: [
      {title: 'way', warm: true, parts: [{kind: 'table', head: 'way.head', widths: [6, 24, 40, 30], rows: 'way.rows'}]},
      {title: 'rule', parts: [{kind: 'boxes', items: 'rule.items'}]},
    ],
  },
  'comparison-poster': {
    number: 4, kind: 'poster', steps: [], roles: readers, clauses: [],
    sections: [
      {title: 'what', warm: true, parts: [{kind: 'text', text: 'what.text'}, {kind: 'table', head: 'what.head', widths: [28, 18, 18, 18, 18], rows: 'what.rows'}]},
      {title: 'test', parts: [{kind: 'boxes', items: 'test.items'}, {kind: 'notice', text: 'test.notice'}]},
    ],
  },
  'principles-card': {
    number: 5, kind: 'sheet', steps: ['quality'], roles: ['manager', 'designer'], clauses: [],
    sections: [{title: 'rate', warm: true, parts: [{kind: 'text', text: 'rate.how'}, {kind: 'table', head: 'rate.head', widths: [18, 27, 27, 8, 20], rows: 'rate.rows'}]}, {title: 'next', parts: [{kind: 'fields', rows: [{label: 'next.row'}, {label: 'next.who'}, {label: 'next.when'}]}]}],
  },
  'level-ladder': {
    number: 6, kind: 'poster', steps: ['workload'], roles: ['designer', 'trainer'], clauses: ['S4.5', 'S4.6'],
    sections: [
      {title: 'ladder', warm: true, parts: [{kind: 'text', text: 'ladder.how'}, {kind: 'table', head: 'ladder.head', widths: [10, 45, 45], rows: 'ladder.rows'}]},
      {title: 'claim', parts: [{kind: 'table', head: 'claim.head', widths: [38, 31, 31], fill: 'outcomes', blank: 4}, {kind: 'fields', rows: [{label: 'claim.level', field: 'level'}, {label: 'claim.why', field: 'level-reasoning', lines: 2}]}]},
    ],
  },
  'hours-sheet': {
    number: 7, kind: 'form', steps: ['workload'], roles: ['designer'], clauses: ['S4.1', 'S4.2', 'S4.4'],
    sections: [
      {title: 'count', warm: true, parts: [{kind: 'text', text: 'count.how'}, {kind: 'table', head: 'count.head', widths: [44, 16, 40], rows: 'count.rows', answers: ['workload.contact', 'workload.guided', 'workload.practice', 'workload.selfStudy', 'workload.assessment', undefined]}]},
      {title: 'now', parts: [{kind: 'fields', rows: [{label: 'now.total', field: 'hours'}, {label: 'now.basis', field: 'hours-basis', lines: 2}]}]},
      {title: 'credits', clauses: ['S4.4'], parts: [{kind: 'list', items: 'credits.items'}, {kind: 'fields', rows: [{label: 'credits.range', field: 'credits'}, {label: 'credits.body'}]}]},
    ],
  },
  'quality-poster': {
    number: 8, kind: 'poster', steps: ['quality'], roles: ['manager', 'trainer'], clauses: ['S6.1', 'S11.1'],
    sections: [
      {title: 'cycle', warm: true, parts: [{kind: 'table', head: 'cycle.head', widths: [18, 42, 40], rows: 'cycle.rows'}]},
      {title: 'year', parts: [{kind: 'table', head: 'year.head', widths: [20, 50, 30], rows: 'year.rows'}]},
    ],
  },
  'digital-explainer': {
    number: 9, kind: 'sheet', steps: ['issuing'], roles: ['manager', 'trainer', 'learner', 'employer'], clauses: ['S8.3', 'S8.5'],
    sections: [
      {title: 'parts', warm: true, parts: [{kind: 'table', head: 'parts.head', widths: [22, 78], rows: 'parts.rows'}]},
      {title: 'formats', parts: [{kind: 'table', head: 'formats.head', widths: [26, 37, 37], rows: 'formats.rows'}]},
      {title: 'limits', parts: [{kind: 'list', items: 'limits.items'}]},
    ],
  },
  'country-note': {
    number: 10, kind: 'form', steps: ['workload', 'stacking'], roles: ['manager', 'designer'], clauses: ['S4.5', 'S9.3'],
    sections: [
      {title: 'law', warm: true, parts: [{kind: 'text', text: 'law.how'}, {kind: 'fields', rows: [{label: 'law.country', field: 'place'}, {label: 'law.rules', lines: 2}, {label: 'law.who', lines: 2}, {label: 'law.title'}]}]},
      {title: 'framework', parts: [{kind: 'fields', rows: [{label: 'framework.name'}, {label: 'framework.entry'}, {label: 'framework.credit', lines: 2}]}]},
      {title: 'sources', parts: [{kind: 'table', head: 'sources.head', widths: [40, 38, 22], blank: 5}]},
    ],
  },
} as const satisfies Readonly<Record<string, Description>>;
