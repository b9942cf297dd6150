import type {Clause} from './types';

const read = 'read';
const own = 'own';
const confirm = 'to-confirm';
const judgement = {source: 'handbook', mark: own} as const;
/** One or more principles of Annex II of the Council Recommendation. */
const principle = (detail: string) => ({source: 'council-2022', mark: confirm, detail: `Annex II, ${detail}`}) as const;
/** One or more elements of Annex I. */
const element = (detail: string) => ({source: 'council-2022', mark: read, detail: `Annex I, ${detail}`}) as const;

const table = [
  {id: 'S1.1', standard: 'S1', level: 'MUST', checks: ['automatic', 'document'], step: 'issuing', roles: ['manager'], basis: [element('elements M3 and M4'), principle('principle 9, authentic')]},
  {id: 'S1.2', standard: 'S1', level: 'MUST', checks: ['automatic'], step: 'issuing', roles: ['manager'], basis: [{source: 'etf-checklist', mark: read, detail: 'quality'}]},
  {id: 'S1.3', standard: 'S1', level: 'MUST', checks: ['document', 'judgement'], step: 'assessment', roles: ['manager', 'trainer'], basis: [principle('principle 4, valid assessment')]},
  {id: 'S1.4', standard: 'S1', level: 'MUST', checks: ['automatic', 'document'], step: 'description', roles: ['manager'], basis: [principle('principle 2, transparency')]},
  {id: 'S1.5', standard: 'S1', level: 'SHOULD', checks: ['document'], step: 'need', roles: ['manager'], basis: [{source: 'eqavet', mark: read, detail: 'planning phase'}]},
  {id: 'S1.6', standard: 'S1', level: 'SHOULD', checks: ['automatic'], step: 'issuing', roles: ['manager'], basis: [judgement]},
  {id: 'S1.7', standard: 'S1', level: 'MUST', checks: ['document'], step: 'issuing', roles: ['manager'], basis: [{source: 'seal-control', mark: read}]},
  {id: 'S1.8', standard: 'S1', level: 'MAY', checks: ['document'], step: 'issuing', roles: ['manager'], basis: [{source: 'elm', mark: read, detail: 'a credential may name several awarding bodies'}]},

  {id: 'S2.1', standard: 'S2', level: 'MUST', checks: ['automatic'], step: 'need', roles: ['designer'], basis: [principle('principle 3, relevance')]},
  {id: 'S2.2', standard: 'S2', level: 'MUST', checks: ['automatic', 'document'], step: 'need', roles: ['designer'], basis: [{source: 'eqavet-indicators', mark: read, detail: 'indicator 9, mechanisms to identify training needs'}]},
  {id: 'S2.3', standard: 'S2', level: 'SHOULD', checks: ['document'], step: 'need', roles: ['designer', 'employer'], basis: [principle('principles 3 and 8, relevance and learner-centred')]},
  {id: 'S2.4', standard: 'S2', level: 'SHOULD', checks: ['automatic'], step: 'need', roles: ['designer'], basis: [principle('principle 5, learning pathways')]},
  {id: 'S2.5', standard: 'S2', level: 'MUST', checks: ['automatic'], step: 'need', roles: ['designer'], basis: [principle('principles 8 and 10, learner-centred, information and guidance')]},
  {id: 'S2.6', standard: 'S2', level: 'SHOULD', checks: ['automatic'], step: 'need', roles: ['designer'], basis: [{source: 'elm', mark: read, detail: 'the official sample links outcomes to ESCO'}]},

  {id: 'S3.1', standard: 'S3', level: 'MUST', checks: ['automatic'], step: 'outcomes', roles: ['designer'], basis: [{source: 'acu-outcomes', mark: read, detail: 'three or fewer aimed at, four to six at most'}, {source: 'ecte-template', mark: read, detail: 'two or three'}, {source: 'ecampus-template', mark: read, detail: 'two to five'}]},
  {id: 'S3.2', standard: 'S3', level: 'MUST', checks: ['automatic'], step: 'outcomes', roles: ['designer', 'trainer'], basis: [{source: 'acu-outcomes', mark: read}, {source: 'racgp-verbs', mark: read}]},
  {id: 'S3.3', standard: 'S3', level: 'MUST', checks: ['automatic'], step: 'outcomes', roles: ['designer', 'trainer'], basis: [{source: 'racgp-verbs', mark: read, detail: 'verbs to avoid'}]},
  {id: 'S3.4', standard: 'S3', level: 'MUST', checks: ['automatic'], step: 'outcomes', roles: ['designer', 'trainer'], basis: [{source: 'cedefop-microcredential', mark: read, detail: 'definition: outcomes assessed against clear criteria'}]},
  {id: 'S3.5', standard: 'S3', level: 'SHOULD', checks: ['automatic'], step: 'outcomes', roles: ['designer'], basis: [{source: 'eqf-2017', mark: read, detail: 'Annex II, the three columns'}]},
  {id: 'S3.6', standard: 'S3', level: 'SHOULD', checks: ['automatic'], step: 'outcomes', roles: ['designer', 'trainer'], basis: [judgement]},
  {id: 'S3.7', standard: 'S3', level: 'SHOULD', checks: ['automatic'], step: 'outcomes', roles: ['designer'], basis: [{source: 'eqf-2017', mark: read, detail: 'Annex II; which verb goes with which level is this handbook\'s own reading'}]},
  {id: 'S3.8', standard: 'S3', level: 'MAY', checks: ['automatic'], step: 'outcomes', roles: ['designer'], basis: [{source: 'elm', mark: read, detail: 'the official sample links outcomes to ESCO and DigComp'}]},

  {id: 'S4.1', standard: 'S4', level: 'MUST', checks: ['automatic'], step: 'workload', roles: ['designer'], basis: [element('element M7'), {source: 'elm', mark: read, detail: 'volume of learning'}]},
  {id: 'S4.2', standard: 'S4', level: 'MUST', checks: ['automatic'], step: 'workload', roles: ['designer'], basis: [{source: 'australia-2022', mark: read, detail: 'minimum of one hour'}]},
  {id: 'S4.3', standard: 'S4', level: 'SHOULD', checks: ['document'], step: 'workload', roles: ['designer', 'trainer'], basis: [{source: 'eqavet', mark: read, detail: 'evaluation phase'}]},
  {id: 'S4.4', standard: 'S4', level: 'MUST', checks: ['automatic'], step: 'workload', roles: ['designer'], basis: [{source: 'ects-rule', mark: read, detail: 'one credit is 25 to 30 hours'}, judgement]},
  {id: 'S4.5', standard: 'S4', level: 'MUST', checks: ['automatic'], step: 'workload', roles: ['designer', 'manager'], basis: [element('element M8, if applicable'), {source: 'eqf-2017', mark: confirm, detail: 'levels come through national frameworks'}]},
  {id: 'S4.6', standard: 'S4', level: 'SHOULD', checks: ['automatic'], step: 'workload', roles: ['designer'], basis: [{source: 'eqf-2017', mark: read, detail: 'Annex II, the three columns'}]},
  {id: 'S4.7', standard: 'S4', level: 'SHOULD NOT', checks: ['automatic'], step: 'workload', roles: ['designer', 'manager'], basis: [{source: 'npuls-pilot', mark: read, detail: 'Dutch pilot: 3 to 30 EC'}]},

  {id: 'S5.1', standard: 'S5', level: 'MUST', checks: ['automatic'], step: 'assessment', roles: ['designer', 'trainer'], basis: [{source: 'etf-assessment', mark: read}]},
  {id: 'S5.2', standard: 'S5', level: 'MUST', checks: ['automatic'], step: 'assessment', roles: ['designer', 'trainer'], basis: [{source: 'etf-checklist', mark: read, detail: 'transparency'}, {source: 'etf-assessment', mark: read}]},
  {id: 'S5.3', standard: 'S5', level: 'MUST', checks: ['automatic', 'document'], step: 'assessment', roles: ['designer', 'manager'], basis: [{source: 'etf-assessment', mark: read}]},
  {id: 'S5.4', standard: 'S5', level: 'MUST', checks: ['automatic'], step: 'assessment', roles: ['designer'], basis: [element('elements M9 and O2')]},
  {id: 'S5.5', standard: 'S5', level: 'SHOULD', checks: ['automatic'], step: 'assessment', roles: ['designer', 'trainer'], basis: [judgement]},
  {id: 'S5.6', standard: 'S5', level: 'MUST', checks: ['document'], step: 'assessment', roles: ['manager', 'trainer'], basis: [{source: 'etf-assessment', mark: read}]},
  {id: 'S5.7', standard: 'S5', level: 'SHOULD', checks: ['document'], step: 'assessment', roles: ['trainer'], basis: [{source: 'etf-assessment', mark: read}]},
  {id: 'S5.8', standard: 'S5', level: 'MUST', checks: ['document'], step: 'assessment', roles: ['trainer', 'manager'], basis: [{source: 'etf-assessment', mark: read}, {source: 'digital-promise', mark: read, detail: 'feedback and another try'}]},
  {id: 'S5.9', standard: 'S5', level: 'SHOULD', checks: ['document'], step: 'assessment', roles: ['trainer'], basis: [principle('principle 10, information and guidance')]},
  {id: 'S5.10', standard: 'S5', level: 'MAY', checks: ['automatic'], step: 'assessment', roles: ['designer', 'trainer'], basis: [{source: 'validation-2012', mark: read, detail: 'four phases'}]},

  {id: 'S6.1', standard: 'S6', level: 'MUST', checks: ['automatic'], step: 'quality', roles: ['manager'], basis: [element('element M11'), {source: 'australia-2022', mark: read, detail: 'statement asked of providers that no authority regulates'}]},
  {id: 'S6.2', standard: 'S6', level: 'MUST', checks: ['automatic'], step: 'quality', roles: ['manager'], basis: [element('element M11')]},
  {id: 'S6.3', standard: 'S6', level: 'MUST NOT', checks: ['judgement'], step: 'quality', roles: ['manager'], basis: [judgement]},
  {id: 'S6.4', standard: 'S6', level: 'MUST', checks: ['document'], step: 'quality', roles: ['manager', 'trainer'], basis: [{source: 'etf-checklist', mark: read, detail: 'quality'}]},
  {id: 'S6.5', standard: 'S6', level: 'SHOULD', checks: ['automatic'], step: 'quality', roles: ['manager'], basis: [{source: 'eqavet', mark: read}, {source: 'eqavet-indicators', mark: read}]},
  {id: 'S6.6', standard: 'S6', level: 'SHOULD', checks: ['document'], step: 'quality', roles: ['manager'], basis: [{source: 'etf-checklist', mark: read, detail: 'external review of the institution; the five years are this handbook\'s own'}]},
  {id: 'S6.7', standard: 'S6', level: 'SHOULD', checks: ['document'], step: 'quality', roles: ['manager'], basis: [{source: 'etf-checklist', mark: read, detail: 'quality'}]},

  {id: 'S7.1', standard: 'S7', level: 'MUST', checks: ['automatic'], step: 'description', roles: ['designer'], basis: [element('the eleven mandatory elements')]},
  {id: 'S7.2', standard: 'S7', level: 'SHOULD', checks: ['automatic'], step: 'description', roles: ['designer'], basis: [element('the five optional elements')]},
  {id: 'S7.3', standard: 'S7', level: 'MUST', checks: ['automatic'], step: 'description', roles: ['designer'], basis: [judgement, {source: 'cancred-template', mark: read, detail: 'short names'}]},
  {id: 'S7.4', standard: 'S7', level: 'MUST', checks: ['document'], step: 'description', roles: ['manager'], basis: [principle('principle 2, transparency')]},
  {id: 'S7.5', standard: 'S7', level: 'SHOULD', checks: ['automatic'], step: 'description', roles: ['designer'], basis: [{source: 'employers-badges', mark: read, detail: 'employers ask for value, credibility and security'}]},
  {id: 'S7.6', standard: 'S7', level: 'SHOULD', checks: ['automatic'], step: 'description', roles: ['designer'], basis: [principle('principle 7, portable')]},
  {id: 'S7.7', standard: 'S7', level: 'MUST', checks: ['automatic'], step: 'description', roles: ['designer'], basis: [{source: 'elm', mark: read, detail: 'the model has both languages'}]},

  {id: 'S8.1', standard: 'S8', level: 'MUST', checks: ['document'], step: 'issuing', roles: ['trainer', 'manager'], basis: [principle('principle 9, authentic')]},
  {id: 'S8.2', standard: 'S8', level: 'MUST', checks: ['document'], step: 'issuing', roles: ['trainer', 'manager'], basis: [{source: 'etf-assessment', mark: read}]},
  {id: 'S8.3', standard: 'S8', level: 'MUST', checks: ['automatic'], step: 'issuing', roles: ['manager'], basis: [principle('principle 7, portable')]},
  {id: 'S8.4', standard: 'S8', level: 'MUST', checks: ['automatic'], step: 'issuing', roles: ['manager'], basis: [principle('principle 9, authentic')]},
  {id: 'S8.5', standard: 'S8', level: 'SHOULD', checks: ['automatic'], step: 'issuing', roles: ['manager'], basis: [principle('principle 7, portable')]},
  {id: 'S8.6', standard: 'S8', level: 'SHOULD', checks: ['document'], step: 'issuing', roles: ['manager'], basis: [{source: 'europass-issuing', mark: read}]},
  {id: 'S8.7', standard: 'S8', level: 'MUST NOT', checks: ['automatic'], step: 'issuing', roles: ['manager', 'trainer'], basis: [judgement]},
  {id: 'S8.8', standard: 'S8', level: 'MUST', checks: ['document'], step: 'issuing', roles: ['manager'], basis: [{source: 'reissue', mark: read}]},
  {id: 'S8.9', standard: 'S8', level: 'SHOULD', checks: ['document'], step: 'issuing', roles: ['manager', 'trainer'], basis: [{source: 'claim-rates', mark: read, detail: 'learners claim more when the value is explained; the 30 days are this handbook\'s own'}]},
  {id: 'S8.10', standard: 'S8', level: 'SHOULD', checks: ['automatic'], step: 'issuing', roles: ['manager'], basis: [{source: 'czech-service', mark: read}]},

  {id: 'S9.1', standard: 'S9', level: 'MUST', checks: ['document'], step: 'issuing', roles: ['manager', 'learner'], basis: [principle('principle 7, portable')]},
  {id: 'S9.2', standard: 'S9', level: 'MUST', checks: ['automatic'], step: 'stacking', roles: ['designer', 'employer'], basis: [element('element O4')]},
  {id: 'S9.3', standard: 'S9', level: 'MUST NOT', checks: ['automatic', 'judgement'], step: 'stacking', roles: ['designer', 'manager'], basis: [{source: 'council-2022', mark: confirm, detail: 'definition of stackability: the receiving body decides'}]},
  {id: 'S9.4', standard: 'S9', level: 'SHOULD', checks: ['automatic'], step: 'stacking', roles: ['manager', 'employer'], basis: [principle('principle 6, recognition')]},
  {id: 'S9.5', standard: 'S9', level: 'SHOULD', checks: ['automatic'], step: 'stacking', roles: ['designer'], basis: [{source: 'ecampus-checklist', mark: read}]},
  {id: 'S9.6', standard: 'S9', level: 'SHOULD', checks: ['automatic'], step: 'stacking', roles: ['designer', 'employer'], basis: [{source: 'stakeholders-2023', mark: read}]},

  {id: 'S10.1', standard: 'S10', level: 'MUST', checks: ['automatic'], step: 'description', roles: ['manager', 'learner'], basis: [principle('principle 10, information and guidance')]},
  {id: 'S10.2', standard: 'S10', level: 'MUST', checks: ['automatic'], step: 'issuing', roles: ['manager', 'learner'], basis: [{source: 'gdpr', mark: confirm, detail: 'Articles 5 and 13'}, {source: 'gdpr-issuing', mark: read}]},
  {id: 'S10.3', standard: 'S10', level: 'MUST', checks: ['automatic'], step: 'issuing', roles: ['manager'], basis: [{source: 'gdpr-issuing', mark: read, detail: 'name and achievement are usually enough'}]},
  {id: 'S10.4', standard: 'S10', level: 'SHOULD', checks: ['document'], step: 'description', roles: ['manager', 'trainer'], basis: [{source: 'wcag-22', mark: read}]},
  {id: 'S10.5', standard: 'S10', level: 'SHOULD', checks: ['document'], step: 'need', roles: ['manager', 'designer'], basis: [{source: 'eqavet-indicators', mark: read, detail: 'indicators 8 and 10'}]},
  {id: 'S10.6', standard: 'S10', level: 'SHOULD', checks: ['document'], step: 'description', roles: ['manager', 'learner'], basis: [principle('principle 10, information and guidance')]},
  {id: 'S10.7', standard: 'S10', level: 'MUST', checks: ['document'], step: 'issuing', roles: ['manager'], basis: [{source: 'gdpr', mark: confirm, detail: 'Articles 5, 12 and 15 to 17'}, {source: 'data-requests', mark: read, detail: 'one platform\'s practice: 30 days to answer'}]},

  {id: 'S11.1', standard: 'S11', level: 'MUST', checks: ['automatic'], step: 'quality', roles: ['manager'], basis: [{source: 'etf-checklist', mark: read, detail: 'review at least once a year'}]},
  {id: 'S11.2', standard: 'S11', level: 'MUST', checks: ['automatic'], step: 'description', roles: ['manager', 'designer'], basis: [judgement]},
  {id: 'S11.3', standard: 'S11', level: 'SHOULD', checks: ['document'], step: 'description', roles: ['manager'], basis: [{source: 'etf-checklist', mark: read, detail: 'publish what changed'}]},
  {id: 'S11.4', standard: 'S11', level: 'MUST', checks: ['document'], step: 'issuing', roles: ['manager'], basis: [{source: 'verifier-gone', mark: read}]},
] as const satisfies readonly Clause[];

/** Number of a clause. */
export type ClauseId = (typeof table)[number]['id'];

/** All clauses, in the order of their numbers. */
export const clauses: readonly Clause<ClauseId>[] = table;

const byId = new Map<string, Clause<ClauseId>>(clauses.map((clause) => [clause.id, clause]));

/** The clause with this number. */
export const clauseById = (id: string): Clause<ClauseId> | undefined => byId.get(id);

/** Whether this is the number of a clause. */
export const isClauseId = (id: string): id is ClauseId => byId.has(id);
