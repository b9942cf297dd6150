import type {Description} from '../model';

/** What a provider signs, keeps and plans. */
export const govern = {
  'self-declaration': {
    number: 11, kind: 'form', steps: ['quality'], roles: ['manager'], clauses: ['S1.1', 'S6.1', 'S7.1'],
    sections: [
      {title: 'what', warm: true, parts: [{kind: 'fields', rows: [{label: 'what.title', field: 'title'}, {label: 'what.version', field: 'version'}, {label: 'what.body', field: 'awarding-body'}]}]},
      {title: 'claim', parts: [{kind: 'boxes', items: 'claim.items'}, {kind: 'table', head: 'claim.head', widths: [16, 54, 30], blank: 4}]},
      {title: 'not', parts: [{kind: 'notice', text: 'not.text'}]},
      {title: 'signed', parts: [{kind: 'fields', rows: [{label: 'signed.who'}, {label: 'signed.when'}, {label: 'signed.next'}]}]},
    ],
  },
  'roles-sheet': {
    number: 12, kind: 'form', steps: ['issuing'], roles: ['manager'], clauses: ['S1.2', 'S1.3'],
    sections: [
      {title: 'roles', warm: true, parts: [{kind: 'text', text: 'roles.how'}, {kind: 'fields', rows: [
        {label: 'roles.owner', field: 'owner'}, {label: 'roles.designer', field: 'designer'}, {label: 'roles.trainer', field: 'trainer'}, {label: 'roles.assessor', field: 'assessor'}, {label: 'roles.verifier', field: 'verifier'}, {label: 'roles.issuer', field: 'issuer'}, {label: 'roles.data', field: 'data-contact'},
      ]}]},
      {title: 'stand-in', parts: [{kind: 'table', head: 'stand-in.head', widths: [26, 37, 37], blank: 4}]},
      {title: 'button', clauses: ['S8.1'], parts: [{kind: 'fields', rows: [{label: 'button.press'}, {label: 'button.approve'}, {label: 'button.replace'}, {label: 'button.key', lines: 2}]}, {kind: 'boxes', items: 'button.items'}]},
    ],
  },
  register: {
    number: 13, kind: 'form', steps: ['issuing'], roles: ['manager'], clauses: ['S1.4', 'S11.4'],
    sections: [{title: 'list', warm: true, parts: [{kind: 'text', text: 'list.how'}, {kind: 'table', head: 'list.head', widths: [28, 10, 14, 16, 16, 16], blank: 12}]}],
  },
  'pilot-plan': {
    number: 33, kind: 'form', steps: [], roles: ['manager', 'designer'], clauses: [],
    sections: [
      {title: 'before', warm: true, parts: [{kind: 'boxes', items: 'before.items'}, {kind: 'fields', rows: [{label: 'before.title', field: 'title'}, {label: 'before.owner', field: 'owner'}, {label: 'before.start'}]}]},
      {title: 'weeks', parts: [{kind: 'table', head: 'weeks.head', widths: [9, 38, 18, 12, 23], rows: 'weeks.rows'}]},
      {title: 'gates', parts: [{kind: 'boxes', items: 'gates.items'}]},
    ],
  },
} as const satisfies Readonly<Record<string, Description>>;
