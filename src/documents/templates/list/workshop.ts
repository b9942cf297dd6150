import type {Description} from '../model';

/** What a trainer hands out in a workshop. */
export const workshop = {
  'role-cards': {
    number: 3, kind: 'cards', steps: [], roles: ['trainer'], clauses: [],
    sections: [{title: 'cards', warm: true, parts: [{kind: 'text', text: 'cards.how'}, {kind: 'table', head: 'cards.head', widths: [24, 36, 40], rows: 'cards.rows'}]}],
  },
  'clinic-sheets': {
    number: 34, kind: 'form', steps: [], roles: ['trainer'], clauses: [],
    sections: [
      {title: 'faults', warm: true, parts: [{kind: 'text', text: 'faults.how'}, {kind: 'table', head: 'faults.head', widths: [8, 34, 34, 24], rows: 'faults.rows'}]},
      {title: 'rewrite', parts: [{kind: 'text', text: 'rewrite.how'}, {kind: 'table', head: 'rewrite.head', widths: [42, 58], rows: 'rewrite.rows'}]},
      {title: 'sort', parts: [{kind: 'text', text: 'sort.how'}, {kind: 'table', head: 'sort.head', widths: [58, 14, 28], rows: 'sort.rows'}]},
    ],
  },
  'workshop-feedback': {
    number: 35, kind: 'form', steps: [], roles: ['trainer'], clauses: ['S6.4'],
    sections: [
      {title: 'say', warm: true, parts: [{kind: 'text', text: 'say.how'}, {kind: 'table', head: 'say.head', widths: [52, 12, 12, 12, 12], rows: 'say.rows'}]},
      {title: 'open', parts: [{kind: 'fields', rows: [{label: 'open.use', lines: 2}, {label: 'open.missing', lines: 2}, {label: 'open.next', lines: 1}]}]},
      {title: 'access', parts: [{kind: 'fields', rows: [{label: 'access.part', lines: 2}]}]},
    ],
  },
} as const satisfies Readonly<Record<string, Description>>;
