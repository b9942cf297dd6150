import type {Setting, Tree} from './types';

const page = {
  p1: '/procedures/p1-need/', p2: '/procedures/p2-outcomes/', p3: '/procedures/p3-workload/', p5: '/procedures/p5-assessment/',
  p6: '/procedures/p6-quality/', p8: '/procedures/p8-issuing/', p9: '/procedures/p9-recognition/',
} as const;
const set = (at: string, value: string): Setting => ({at, value});
const add = (at: string, value: string): Setting => ({at, add: value});
const quality = (kind: string): readonly Setting[] => [add('/quality/types', 'internal'), ...(kind === 'internal' ? [] : [add('/quality/types', kind)])];
/** The harm of the whole micro-credential is at least that of one outcome. */
const risk = (value: 'low' | 'medium' | 'high'): Setting => ({at: '/assessmentRules/risk', value, scale: ['low', 'medium', 'high']});
const chosenField = {answerTo: 'field'};

/** The decision trees, in the order of their numbers. */
export const trees: readonly Tree[] = [
  {
    id: 'DT1',
    questions: [
      {id: 'assessed', answers: [{id: 'yes', to: 'outcomes'}, {id: 'planned', to: 'notYet'}, {id: 'no', to: 'attendance'}]},
      {id: 'outcomes', answers: [{id: 'yes', to: 'volume'}, {id: 'no', to: 'notYet'}]},
      {id: 'volume', answers: [{id: 'small', to: 'quality'}, {id: 'large', to: 'programme'}]},
      {id: 'quality', answers: [{id: 'yes', to: 'entity'}, {id: 'own', to: 'badge'}, {id: 'no', to: 'notYet'}]},
      {id: 'entity', answers: [{id: 'yes', to: 'reserved'}, {id: 'no', to: 'notYet'}]},
      {id: 'reserved', answers: [{id: 'no', to: 'micro'}, {id: 'unit', to: 'part'}, {id: 'licence', to: 'part'}]},
    ],
    results: [
      {id: 'micro', tone: 'go', next: [{id: 'need', to: page.p1}, {id: 'design', to: '/design/'}], clauses: ['S1.1', 'S3.4', 'S5.1', 'S6.1', 'S7.1']},
      {id: 'attendance', tone: 'stop', next: [{id: 'term', to: '/reference/glossary/#certificate-of-attendance'}, {id: 'assess', to: page.p5}], clauses: ['S5.1']},
      {id: 'badge', tone: 'care', next: [{id: 'quality', to: page.p6}, {id: 'badge', to: '/understand/digital-credentials/'}], clauses: ['S6.1', 'S6.2']},
      {id: 'programme', tone: 'care', next: [{id: 'set', to: page.p9}, {id: 'hours', to: page.p3}], clauses: ['S4.7', 'S9.5']},
      {id: 'part', tone: 'care', next: [{id: 'country', to: '/understand/your-country/'}, {id: 'stack', to: page.p9}], clauses: ['S6.3', 'S7.3', 'S9.3']},
      {id: 'notYet', tone: 'stop', next: [{id: 'decide', to: '/procedures/p0-decide/'}, {id: 'readiness', to: '/start/readiness/'}], clauses: ['S1.1', 'S3.1', 'S5.1', 'S6.1']},
    ],
  },
  {
    id: 'DT2',
    questions: [
      {id: 'entry', answers: [{id: 'yes', to: 'named'}, {id: 'no', to: 'columns'}]},
      {id: 'named', answers: [{id: 'yes', to: 'official'}, {id: 'no', to: 'columns'}]},
      {id: 'columns', answers: [{id: 'yes', to: 'agree'}, {id: 'no', to: 'none'}]},
      {id: 'agree', answers: [{id: 'yes', to: 'indicative'}, {id: 'apart', to: 'none'}]},
    ],
    results: [
      {id: 'official', tone: 'go', next: [{id: 'enter', to: page.p3}, {id: 'element', to: '/elements/m8/'}], clauses: ['S4.5'], sets: [set('/level/claim', 'official')]},
      {id: 'indicative', tone: 'go', next: [{id: 'reason', to: page.p3}, {id: 'ladder', to: '/understand/eqf/'}], clauses: ['S4.5', 'S4.6', 'S3.7'], sets: [set('/level/claim', 'indicative')]},
      {id: 'none', tone: 'care', next: [{id: 'say', to: '/elements/m8/'}, {id: 'hours', to: page.p3}], clauses: ['S4.5', 'S7.1'], sets: [set('/level/claim', 'none'), {at: '/level/eqf', clear: true}, {at: '/level/nqfLevel', clear: true}]},
    ],
  },
  {
    id: 'DT3',
    questions: [
      {id: 'institution', answers: [{id: 'yes', to: 'ects'}, {id: 'no', to: 'system'}]},
      {id: 'system', answers: [{id: 'yes', to: 'national'}, {id: 'no', to: 'compare'}]},
      {id: 'compare', answers: [{id: 'yes', to: 'range'}, {id: 'no', to: 'hours'}]},
    ],
    results: [
      {id: 'ects', tone: 'go', next: [{id: 'enter', to: page.p3}, {id: 'read', to: '/understand/hours-and-credits/'}], clauses: ['S4.1', 'S4.4'], sets: [set('/credits/system', 'ects'), set('/credits/claim', 'awarded')]},
      {id: 'national', tone: 'go', next: [{id: 'country', to: '/understand/your-country/'}, {id: 'enter', to: page.p3}], clauses: ['S4.1', 'S4.4'], sets: [set('/credits/system', 'national'), set('/credits/claim', 'awarded')]},
      {id: 'range', tone: 'care', next: [{id: 'enter', to: page.p3}, {id: 'read', to: '/understand/hours-and-credits/'}], clauses: ['S4.1', 'S4.4'], sets: [set('/credits/system', 'ects'), set('/credits/claim', 'indicative')]},
      {id: 'hours', tone: 'go', next: [{id: 'count', to: page.p3}, {id: 'element', to: '/elements/m7/'}], clauses: ['S4.1', 'S4.2'], sets: [{at: '/credits', clear: true}]},
    ],
  },
  {
    id: 'DT4',
    questions: [
      {id: 'verb', answers: [
        {id: 'say', to: 'place', sets: [set('/assessments/*/type', 'oral-examination')]},
        {id: 'do', to: 'place', sets: [set('/assessments/*/type', 'practical-assessment')]},
        {id: 'make', to: 'place', sets: [set('/assessments/*/type', 'artefact-assessment')]},
        {id: 'decide', to: 'place', sets: [set('/assessments/*/type', 'marked-assignment')]},
      ]},
      {id: 'place', answers: [{id: 'site', to: 'stakes'}, {id: 'work', to: 'stakes'}, {id: 'distance', to: 'stakesAway'}]},
      {id: 'stakes', answers: [
        {id: 'low', to: 'present', sets: [risk('low')]},
        {id: 'medium', to: 'presentChecked', sets: [risk('medium')]},
        {id: 'high', to: 'presentChecked', sets: [risk('high')]},
      ]},
      {id: 'stakesAway', answers: [
        {id: 'low', to: 'alone', sets: [risk('low')]},
        {id: 'medium', to: 'aloneChecked', sets: [risk('medium')]},
        {id: 'high', to: 'presentChecked', sets: [risk('high')]},
      ]},
    ],
    results: [
      {id: 'present', tone: 'go', next: [{id: 'matrix', to: page.p5}, {id: 'element', to: '/elements/o2/'}], clauses: ['S5.2', 'S5.4', 'S5.5'], sets: [set('/assessments/*/supervision', 'supervised-without-id')]},
      {id: 'presentChecked', tone: 'go', next: [{id: 'matrix', to: page.p5}, {id: 'element', to: '/elements/o2/'}], clauses: ['S5.2', 'S5.4', 'S5.5', 'S8.1'], sets: [set('/assessments/*/supervision', 'supervised-with-id')]},
      {id: 'alone', tone: 'care', next: [{id: 'matrix', to: page.p5}, {id: 'element', to: '/elements/o2/'}], clauses: ['S5.2', 'S5.4', 'S5.5'], sets: [set('/assessments/*/supervision', 'unsupervised-without-id')]},
      {id: 'aloneChecked', tone: 'go', next: [{id: 'matrix', to: page.p5}, {id: 'element', to: '/elements/o2/'}], clauses: ['S5.2', 'S5.4', 'S5.5', 'S8.1'], sets: [set('/assessments/*/supervision', 'unsupervised-with-id')]},
    ],
  },
  {
    id: 'DT5',
    questions: [
      {id: 'authority', answers: [{id: 'this', to: 'authorityThis'}, {id: 'house', to: 'authorityHouse'}, {id: 'no', to: 'certificate'}]},
      {id: 'certificate', answers: [{id: 'yes', to: 'certification'}, {id: 'no', to: 'others'}]},
      {id: 'others', answers: [{id: 'sector', to: 'sector'}, {id: 'peer', to: 'peer'}, {id: 'no', to: 'internal'}]},
    ],
    results: [
      {id: 'authorityThis', tone: 'go', next: [{id: 'statement', to: page.p6}, {id: 'element', to: '/elements/m11/'}], clauses: ['S6.1', 'S6.2'], sets: quality('authority')},
      {id: 'authorityHouse', tone: 'care', next: [{id: 'statement', to: page.p6}, {id: 'clause', to: '/standards/s6/#s6-3'}], clauses: ['S6.1', 'S6.2', 'S6.3'], sets: quality('authority')},
      {id: 'certification', tone: 'go', next: [{id: 'statement', to: page.p6}, {id: 'element', to: '/elements/m11/'}], clauses: ['S6.1', 'S6.2', 'S6.3'], sets: quality('certification')},
      {id: 'sector', tone: 'go', next: [{id: 'statement', to: page.p6}, {id: 'element', to: '/elements/m11/'}], clauses: ['S6.1', 'S6.2', 'S6.6'], sets: quality('sector')},
      {id: 'peer', tone: 'go', next: [{id: 'statement', to: page.p6}, {id: 'element', to: '/elements/m11/'}], clauses: ['S6.1', 'S6.2', 'S6.6'], sets: quality('peer')},
      {id: 'internal', tone: 'care', next: [{id: 'statement', to: page.p6}, {id: 'cycle', to: '/understand/quality-cycle/'}], clauses: ['S6.1', 'S6.2', 'S6.4', 'S6.6'], sets: quality('internal')},
    ],
  },
  {
    id: 'DT6',
    questions: [
      {id: 'wallet', answers: [{id: 'yes', to: 'seal'}, {id: 'no', to: 'share'}]},
      {id: 'seal', answers: [{id: 'yes', to: 'edc'}, {id: 'no', to: 'mandate'}]},
      {id: 'mandate', answers: [{id: 'yes', to: 'edcMandated'}, {id: 'no', to: 'share'}]},
      {id: 'share', answers: [{id: 'yes', to: 'badge'}, {id: 'no', to: 'confirmed'}]},
    ],
    results: [
      {id: 'edc', tone: 'go', next: [{id: 'issue', to: page.p8}, {id: 'sample', to: '/design/#sample'}], clauses: ['S8.3', 'S8.4', 'S8.5', 'S8.6', 'S1.7'], sets: [add('/issuing/formats', 'edc'), set('/issuing/check', 'seal')]},
      {id: 'edcMandated', tone: 'go', next: [{id: 'issue', to: page.p8}, {id: 'sample', to: '/design/#sample'}], clauses: ['S8.3', 'S8.4', 'S8.5', 'S8.6', 'S1.8'], sets: [add('/issuing/formats', 'edc'), set('/issuing/check', 'seal'), set('/issuing/seal', 'mandated')]},
      {id: 'badge', tone: 'go', next: [{id: 'issue', to: page.p8}, {id: 'sample', to: '/design/#sample'}], clauses: ['S8.3', 'S8.4', 'S8.5', 'S8.7'], sets: [add('/issuing/formats', 'open-badge'), set('/issuing/check', 'signature')]},
      {id: 'confirmed', tone: 'care', next: [{id: 'issue', to: page.p8}, {id: 'read', to: '/understand/digital-credentials/'}], clauses: ['S8.3', 'S8.4', 'S8.10'], sets: [add('/issuing/formats', 'pdf'), set('/issuing/check', 'issuer-confirmation')]},
    ],
  },
  {
    id: 'DT7',
    questions: [
      {id: 'target', answers: [{id: 'other', to: 'fit'}, {id: 'own', to: 'apart'}, {id: 'none', to: 'alone'}]},
      {id: 'fit', answers: [{id: 'yes', to: 'distinct'}, {id: 'no', to: 'alone'}]},
      {id: 'distinct', answers: [{id: 'yes', to: 'agreed'}, {id: 'no', to: 'recommended'}]},
      {id: 'agreed', answers: [{id: 'yes', to: 'stackable'}, {id: 'no', to: 'recommended'}]},
      {id: 'apart', answers: [{id: 'yes', to: 'set'}, {id: 'no', to: 'alone'}]},
    ],
    results: [
      {id: 'stackable', tone: 'go', next: [{id: 'enter', to: page.p9}, {id: 'element', to: '/elements/o4/'}], clauses: ['S9.2', 'S9.3', 'S9.4'], sets: [set('/stacking/claim', 'stackable')]},
      {id: 'set', tone: 'go', next: [{id: 'order', to: page.p9}, {id: 'element', to: '/elements/o4/'}], clauses: ['S9.2', 'S9.5'], sets: [set('/stacking/claim', 'part-of-set')]},
      {id: 'recommended', tone: 'care', next: [{id: 'ask', to: page.p9}, {id: 'element', to: '/elements/o4/'}], clauses: ['S9.2', 'S9.3', 'S9.4', 'S9.6'], sets: [set('/stacking/claim', 'stand-alone')]},
      {id: 'alone', tone: 'go', next: [{id: 'say', to: '/elements/o4/'}, {id: 'receivers', to: page.p9}], clauses: ['S9.2', 'S9.3', 'S9.6'], sets: [set('/stacking/claim', 'stand-alone')]},
    ],
  },
  {
    id: 'DT8',
    questions: [
      {id: 'opens', answers: [{id: 'yes', to: 'proof'}, {id: 'picture', to: 'confirm'}, {id: 'no', to: 'ask'}]},
      {id: 'proof', answers: [{id: 'holds', to: 'signer'}, {id: 'none', to: 'confirm'}, {id: 'broken', to: 'reject'}]},
      {id: 'confirm', answers: [{id: 'yes', to: 'dates'}, {id: 'waiting', to: 'ask'}, {id: 'no', to: 'reject'}]},
      {id: 'signer', answers: [{id: 'yes', to: 'dates'}, {id: 'unsure', to: 'confirm'}, {id: 'other', to: 'reject'}]},
      {id: 'dates', answers: [{id: 'valid', to: 'holder'}, {id: 'expired', to: 'ask'}, {id: 'withdrawn', to: 'reject'}]},
      {id: 'holder', answers: [{id: 'yes', to: 'content'}, {id: 'unsure', to: 'ask'}, {id: 'no', to: 'reject'}]},
      {id: 'content', answers: [{id: 'yes', to: 'supervised'}, {id: 'no', to: 'ask'}]},
      {id: 'supervised', answers: [{id: 'yes', to: 'accept'}, {id: 'enough', to: 'accept'}, {id: 'no', to: 'ask'}]},
    ],
    results: [
      {id: 'accept', tone: 'go', next: [{id: 'use', to: '/employers/e4-use/'}, {id: 'read', to: '/employers/e1-read/'}], clauses: ['S8.4', 'S9.6']},
      {id: 'ask', tone: 'care', next: [{id: 'verify', to: '/employers/e2-verify/'}, {id: 'tool', to: '/verify/'}], clauses: ['S8.4', 'S8.8', 'S9.6']},
      {id: 'reject', tone: 'stop', next: [{id: 'verify', to: '/employers/e2-verify/'}, {id: 'tool', to: '/verify/'}], clauses: ['S8.4', 'S8.7', 'S8.8']},
    ],
  },
  {
    id: 'DT9',
    questions: [
      {id: 'field', answers: ['name', 'learner-number', 'email', 'date-of-birth', 'national-id', 'postal-address', 'telephone', 'photo'].map((id) => ({id, to: 'identify'}))},
      {id: 'identify', answers: [{id: 'yes', to: 'include'}, {id: 'no', to: 'law'}]},
      {id: 'law', answers: [{id: 'yes', to: 'reason'}, {id: 'no', to: 'otherWay'}]},
      {id: 'otherWay', answers: [{id: 'yes', to: 'leaveOut'}, {id: 'no', to: 'reason'}]},
    ],
    results: [
      {id: 'include', tone: 'go', next: [{id: 'notice', to: '/reference/law-and-data/'}, {id: 'element', to: '/elements/m1/'}], clauses: ['S10.2', 'S10.7'], sets: [{at: '/privacy/dataFields', add: chosenField}]},
      {id: 'reason', tone: 'care', next: [{id: 'notice', to: '/reference/law-and-data/'}, {id: 'clause', to: '/standards/s10/#s10-3'}], clauses: ['S10.2', 'S10.3', 'S10.7'], sets: [{at: '/privacy/dataFields', add: chosenField}]},
      {id: 'leaveOut', tone: 'go', next: [{id: 'element', to: '/elements/m1/'}, {id: 'notice', to: '/reference/law-and-data/'}], clauses: ['S10.2', 'S10.3'], sets: [{at: '/privacy/dataFields', remove: chosenField}]},
    ],
  },
];
