import type {Basis} from './types';

/** An area of the glossary; its name is in areaWords. */
export interface TermArea {
  id: AreaId;
  /** Stable anchor of its heading on the page of the glossary. */
  anchor: string;
}

/** The areas of the glossary, by number. */
export type AreaId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;

/** A term of the field or of this handbook; its words are in termWords. */
export interface Term<Id extends string = string> {
  /** Stable name and anchor on the page of the glossary; never given to another idea. */
  id: Id;
  area: AreaId;
  /** Terms that a reader of this one should know too. */
  related: readonly Id[];
  /** What the meaning rests on; empty where it is this handbook's own use of the word. */
  basis: readonly Basis[];
}

/** The fifteen areas, in the order in which they are read. The grouping is this handbook's own. */
export const termAreas: readonly TermArea[] = [
  {id: 1, anchor: 'area-basics'},
  {id: 2, anchor: 'area-settings'},
  {id: 3, anchor: 'area-needs'},
  {id: 4, anchor: 'area-outcomes'},
  {id: 5, anchor: 'area-methods'},
  {id: 6, anchor: 'area-workload'},
  {id: 7, anchor: 'area-levels'},
  {id: 8, anchor: 'area-assessment-area'},
  {id: 9, anchor: 'area-validation'},
  {id: 10, anchor: 'area-quality'},
  {id: 11, anchor: 'area-accreditation'},
  {id: 12, anchor: 'area-recognition-area'},
  {id: 13, anchor: 'area-trust'},
  {id: 14, anchor: 'area-data'},
  {id: 15, anchor: 'area-inclusion'},
];

const read = (source: Basis['source'], detail?: string): Basis => ({source, mark: 'read', ...(detail === undefined ? {} : {detail})});
const confirm = (source: Basis['source'], detail?: string): Basis => ({source, mark: 'to-confirm', ...(detail === undefined ? {} : {detail})});
const descriptors = read('eqf-2017', 'Annex II, the three columns');

const table = [
  {id: 'micro-credential', area: 1, related: ['learning-outcome', 'assessment', 'digital-credential', 'annex-i'], basis: [read('cedefop-microcredential')]},
  {id: 'annex-i', area: 1, related: ['micro-credential', 'specification'], basis: [read('council-2022')]},
  {id: 'certificate-of-attendance', area: 1, related: ['micro-credential', 'assessment'], basis: [read('etf-assessment')]},
  {id: 'qualification', area: 1, related: ['micro-credential', 'nqf', 'stackability'], basis: [read('eqf-2017')]},
  {id: 'provider', area: 1, related: ['awarding-body', 'issuer'], basis: [read('council-2022')]},
  {id: 'learner', area: 1, related: ['award', 'wallet', 'portability'], basis: []},
  {id: 'specification', area: 1, related: ['award', 'review', 'clause'], basis: []},
  {id: 'award', area: 1, related: ['specification', 'learner', 'sample'], basis: []},
  {id: 'clause', area: 1, related: ['specification', 'review'], basis: []},

  {id: 'formal-learning', area: 2, related: ['non-formal-learning', 'qualification'], basis: [confirm('council-2022', 'definitions')]},
  {id: 'non-formal-learning', area: 2, related: ['formal-learning', 'informal-learning', 'c-vet'], basis: [confirm('council-2022', 'definitions')]},
  {id: 'informal-learning', area: 2, related: ['non-formal-learning', 'earlier-learning', 'validation'], basis: [confirm('council-2022', 'definitions')]},
  {id: 'c-vet', area: 2, related: ['non-formal-learning', 'provider'], basis: []},
  {id: 'work-based', area: 2, related: ['mode', 'volunteering'], basis: []},
  {id: 'volunteering', area: 2, related: ['non-formal-learning', 'work-based', 'earlier-learning'], basis: []},

  {id: 'training-need', area: 3, related: ['skills-gap', 'stakeholder'], basis: []},
  {id: 'skills-gap', area: 3, related: ['training-need', 'esco'], basis: []},
  {id: 'stakeholder', area: 3, related: ['training-need', 'peer-review'], basis: []},
  {id: 'esco', area: 3, related: ['skill', 'isced-f'], basis: [read('elm', 'the official sample links outcomes to ESCO')]},
  {id: 'isced-f', area: 3, related: ['esco'], basis: [read('elm', 'thematic area')]},

  {id: 'learning-outcome', area: 4, related: ['knowledge', 'skill', 'responsibility-and-autonomy', 'criterion'], basis: [read('outcome-guidelines-2024')]},
  {id: 'knowledge', area: 4, related: ['skill', 'responsibility-and-autonomy', 'descriptor'], basis: [descriptors]},
  {id: 'skill', area: 4, related: ['knowledge', 'responsibility-and-autonomy', 'esco'], basis: [descriptors]},
  {id: 'responsibility-and-autonomy', area: 4, related: ['knowledge', 'skill', 'descriptor'], basis: [descriptors]},
  {id: 'competence', area: 4, related: ['learning-outcome', 'skill'], basis: []},
  {id: 'constructive-alignment', area: 4, related: ['learning-outcome', 'assessment-matrix', 'session-plan'], basis: []},

  {id: 'mode', area: 5, related: ['blended', 'work-based'], basis: [read('annex-lists', 'form of participation in the learning activity')]},
  {id: 'blended', area: 5, related: ['mode', 'contact-hours'], basis: []},
  {id: 'self-study', area: 5, related: ['notional-workload', 'contact-hours'], basis: []},
  {id: 'session-plan', area: 5, related: ['constructive-alignment', 'learning-outcome'], basis: []},

  {id: 'notional-workload', area: 6, related: ['contact-hours', 'self-study', 'iso-duration'], basis: [read('elm', 'volume of learning')]},
  {id: 'contact-hours', area: 6, related: ['notional-workload', 'self-study'], basis: []},
  {id: 'credit-point', area: 6, related: ['ects', 'notional-workload'], basis: []},
  {id: 'ects', area: 6, related: ['credit-point', 'notional-workload'], basis: [read('ects-rule')]},
  {id: 'iso-duration', area: 6, related: ['notional-workload'], basis: [read('elm', 'the official sample holds a duration that says sixty months instead of sixty hours')]},

  {id: 'eqf', area: 7, related: ['nqf', 'descriptor', 'indicative-level'], basis: [read('eqf-2017')]},
  {id: 'nqf', area: 7, related: ['eqf', 'qualification'], basis: [confirm('eqf-2017')]},
  {id: 'descriptor', area: 7, related: ['eqf', 'indicative-level'], basis: [descriptors]},
  {id: 'indicative-level', area: 7, related: ['eqf', 'nqf', 'descriptor'], basis: []},

  {id: 'assessment', area: 8, related: ['learning-outcome', 'criterion', 'evidence'], basis: [confirm('council-2022', 'definitions')]},
  {id: 'criterion', area: 8, related: ['rubric', 'pass-rule', 'assessment-matrix'], basis: [read('etf-assessment')]},
  {id: 'rubric', area: 8, related: ['criterion', 'reliability'], basis: []},
  {id: 'assessment-matrix', area: 8, related: ['criterion', 'learning-outcome'], basis: []},
  {id: 'pass-rule', area: 8, related: ['criterion', 'appeal'], basis: []},
  {id: 'evidence', area: 8, related: ['assessment', 'portfolio', 'retention'], basis: []},
  {id: 'validity', area: 8, related: ['reliability', 'assessment'], basis: []},
  {id: 'reliability', area: 8, related: ['validity', 'rubric'], basis: []},
  {id: 'supervision', area: 8, related: ['identity-check', 'assessment'], basis: [read('annex-lists', 'supervision and identity verification during assessment')]},
  {id: 'identity-check', area: 8, related: ['supervision', 'personal-data'], basis: [read('annex-lists', 'supervision and identity verification during assessment')]},
  {id: 'appeal', area: 8, related: ['pass-rule', 'assessment'], basis: []},

  {id: 'validation', area: 9, related: ['earlier-learning', 'portfolio', 'informal-learning'], basis: [read('validation-2012', 'four phases')]},
  {id: 'earlier-learning', area: 9, related: ['validation', 'portfolio', 'evidence'], basis: []},
  {id: 'portfolio', area: 9, related: ['evidence', 'earlier-learning'], basis: []},

  {id: 'quality-assurance', area: 10, related: ['eqavet', 'peer-review', 'accreditation'], basis: [read('annex-lists', 'type of quality assurance')]},
  {id: 'eqavet', area: 10, related: ['quality-assurance', 'indicator'], basis: [read('eqavet'), read('eqavet-indicators')]},
  {id: 'indicator', area: 10, related: ['eqavet', 'quality-assurance'], basis: [read('eqavet-indicators')]},
  {id: 'peer-review', area: 10, related: ['quality-assurance', 'stakeholder'], basis: []},
  {id: 'review', area: 10, related: ['clause', 'specification'], basis: []},

  {id: 'awarding-body', area: 11, related: ['issuer', 'provider', 'seal'], basis: [read('annex-lists', 'awarding body')]},
  {id: 'accreditation', area: 11, related: ['certification', 'quality-assurance', 'recognition'], basis: []},
  {id: 'certification', area: 11, related: ['accreditation', 'validation', 'assessment'], basis: [read('validation-2012', 'fourth phase')]},

  {id: 'recognition', area: 12, related: ['receiving-body', 'exemption', 'accreditation'], basis: []},
  {id: 'receiving-body', area: 12, related: ['recognition', 'stackability'], basis: []},
  {id: 'portability', area: 12, related: ['wallet', 'open-standard', 'learner'], basis: [confirm('council-2022', 'definitions and principle 7 of Annex II')]},
  {id: 'stackability', area: 12, related: ['pathway', 'receiving-body', 'recognition'], basis: [confirm('council-2022', 'definitions and principle 5 of Annex II')]},
  {id: 'exemption', area: 12, related: ['recognition', 'pathway'], basis: []},
  {id: 'pathway', area: 12, related: ['stackability', 'guidance'], basis: [confirm('council-2022', 'principle 5 of Annex II')]},

  {id: 'digital-credential', area: 13, related: ['micro-credential', 'edc', 'open-badge'], basis: [read('europass-microcredentials')]},
  {id: 'edc', area: 13, related: ['digital-credential', 'seal', 'wallet'], basis: [read('europass-issuing')]},
  {id: 'open-badge', area: 13, related: ['digital-credential', 'signature', 'verification'], basis: []},
  {id: 'open-standard', area: 13, related: ['open-badge', 'edc', 'portability'], basis: []},
  {id: 'issuer', area: 13, related: ['awarding-body', 'seal', 'signature'], basis: []},
  {id: 'seal', area: 13, related: ['signature', 'issuer', 'edc'], basis: [read('eidas-seal')]},
  {id: 'signature', area: 13, related: ['seal', 'verification', 'issuer'], basis: [read('eidas-seal')]},
  {id: 'verification', area: 13, related: ['signature', 'revocation', 'identity-check'], basis: []},
  {id: 'revocation', area: 13, related: ['verification', 'issuer'], basis: []},
  {id: 'selective-disclosure', area: 13, related: ['wallet', 'data-minimisation'], basis: [read('sd-jwt')]},
  {id: 'wallet', area: 13, related: ['portability', 'learner'], basis: [read('europass-receive')]},
  {id: 'sample', area: 13, related: ['award', 'signature', 'verification'], basis: []},
  {id: 'loss-report', area: 13, related: ['specification', 'digital-credential'], basis: []},

  {id: 'personal-data', area: 14, related: ['data-minimisation', 'controller'], basis: [read('gdpr-issuing')]},
  {id: 'controller', area: 14, related: ['privacy-notice', 'personal-data'], basis: [confirm('gdpr', 'Article 4')]},
  {id: 'data-minimisation', area: 14, related: ['personal-data', 'retention'], basis: [confirm('gdpr', 'Article 5')]},
  {id: 'retention', area: 14, related: ['data-minimisation', 'evidence'], basis: []},
  {id: 'privacy-notice', area: 14, related: ['controller', 'retention'], basis: [confirm('gdpr', 'Article 13')]},

  {id: 'access-need', area: 15, related: ['reasonable-adjustment', 'plain-language'], basis: []},
  {id: 'reasonable-adjustment', area: 15, related: ['access-need', 'assessment', 'validity'], basis: []},
  {id: 'plain-language', area: 15, related: ['access-need', 'learning-outcome'], basis: []},
  {id: 'guidance', area: 15, related: ['pathway', 'learner'], basis: [confirm('council-2022', 'principle 10 of Annex II')]},
] as const satisfies readonly Term[];

/** Stable name of a term. */
export type TermId = (typeof table)[number]['id'];

/** All terms, in the order of the areas. */
export const terms: readonly Term<TermId>[] = table;

const byId = new Map<string, Term<TermId>>(terms.map((term) => [term.id, term]));

/** The term with this name. */
export const termById = (id: string): Term<TermId> | undefined => byId.get(id);

/** Address of a term below the base path of the site, such as /reference/glossary/#edc. */
export const termPath = (id: TermId): string => `/reference/glossary/#${id}`;
