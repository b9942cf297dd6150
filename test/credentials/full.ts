import type {Award, Specification} from '../../src/specification';

/**
 * A specification with every field, each text in two languages and marked with the field it is in: what a conversion does with a field
 * can be told from the mark. Short, so that thousands of changed copies can be checked.
 */
export const full: Specification = {
  $schema: 'urn:microcvet:schema:specification:1', id: 'urn:uuid:11111111-2222-4333-8444-555555555555', languages: ['en', 'el'],
  need: {
    statement: {en: 'mark need statement', el: 'ελ need statement'},
    evidence: [{kind: 'survey', description: {en: 'mark evidence description', el: 'ελ evidence'}, source: 'https://mark.example/evidence', date: '2026-01-02'}],
    consulted: [{role: 'employer', who: 'mark who', contribution: {en: 'mark contribution'}}],
    existingOffers: {en: 'mark existing offers'}, decision: {en: 'mark decision'},
    occupations: [{uri: 'http://data.europa.eu/esco/occupation/mark-occupation', label: {en: 'mark occupation', el: 'ελ occupation'}, framework: 'mark occupation framework'}],
  },
  targetGroup: {description: {en: 'mark target', el: 'ελ target'}, startingPoint: {en: 'mark start'}, accessNeeds: {en: 'mark access'}, inclusion: {en: 'mark inclusion'}},
  outcomes: [
    {id: 'mark-o1', statement: {en: 'mark outcome one', el: 'ελ outcome one'}, kind: 'skill', safetyRelated: true, skills: [
      {uri: 'http://data.europa.eu/esco/skill/mark-skill', label: {en: 'mark esco skill'}, framework: 'ESCO'},
      {uri: 'https://mark.example/skill', label: {en: 'mark other skill'}, framework: 'mark framework'},
      {label: {en: 'mark plain skill', el: 'ελ plain skill'}, framework: 'mark plain framework'},
    ]},
    {id: 'mark-o2', statement: {en: 'mark outcome two', el: 'ελ outcome two'}, kind: 'responsibility', safetyRelated: false},
  ],
  workload: {contact: 11, guided: 12, practice: 13, selfStudy: 14, assessment: 1.5, announcedAs: 'mark announced', basis: {en: 'mark basis'}, sizeReason: {en: 'mark size'}},
  credits: {system: 'ects', nationalSystem: 'mark national system', value: 2.25, claim: 'awarded', awardedBy: 'mark credit body'},
  level: {claim: 'official', eqf: 4, nqfName: 'mark framework name', nqfLevel: 'mark framework level', nqfEntry: 'https://mark.example/entry', descriptors: {knowledge: 3, skills: 4, responsibility: 5}, reasoning: {en: 'mark reasoning', el: 'ελ reasoning'}},
  participation: {modes: ['blended', 'workbased'], setting: 'non-formal', volunteering: true, place: {en: 'mark place', el: 'ελ place'}},
  activities: [{id: 'mark-act', title: {en: 'mark activity', el: 'ελ activity'}, kind: 'practice', mode: 'presential', workloadKind: 'practice', hours: 13, outcomes: ['mark-o1']}],
  assessments: [{
    id: 'mark-ass', title: {en: 'mark assessment', el: 'ελ assessment'}, type: 'portfolio', description: {en: 'mark task', el: 'ελ task'}, supervision: 'supervised-with-id',
    measures: [{outcome: 'mark-o1', criterion: {en: 'mark criterion', el: 'ελ criterion'}}], identityCheck: {en: 'mark identity', el: 'ελ identity'}, languages: ['en', 'el'],
  }],
  assessmentRules: {
    passRule: {en: 'mark pass rule', el: 'ελ pass rule'}, published: {en: 'mark published'}, risk: 'medium', assessors: {en: 'mark assessors'}, secondCheck: {en: 'mark second'}, evidenceKept: {en: 'mark kept'},
    feedback: {en: 'mark feedback'}, retry: {en: 'mark retry'}, appeal: {en: 'mark appeal'}, adjustments: {en: 'mark adjustments'}, priorLearning: 'accepted', priorLearningRoute: {en: 'mark prior route', el: 'ελ prior route'},
  },
  grading: {scheme: 'pass-fail', description: {en: 'mark grading', el: 'ελ grading'}},
  quality: {
    types: ['internal', 'peer'], statement: {en: 'mark quality', el: 'ελ quality'}, externalBodies: [{name: 'mark external body', scope: {en: 'mark scope', el: 'ελ scope'}, website: 'https://mark.example/body', kind: 'programme'}],
    learnerFeedback: {en: 'mark learner feedback'}, stakeholderFeedback: {en: 'mark stakeholder feedback'}, indicators: ['completion'], lastExternalReview: '2026-02-03', results: 'https://mark.example/results', lastReview: '2026-03-04', nextReview: '2027-03-04',
  },
  title: {en: 'mark title', el: 'ελ title'}, summary: {en: 'mark summary', el: 'ελ summary'}, code: 'MARK-CODE', version: '7.77', status: 'published',
  publication: {address: 'https://mark.example/description', date: '2026-04-05', changes: {en: 'mark changes'}},
  field: '0713', learningLanguages: ['el', 'en'], prerequisites: {en: 'mark prerequisites', el: 'ελ prerequisites'},
  enrolment: {price: {en: 'mark price'}, dates: {en: 'mark dates'}, entry: {en: 'mark entry'}, isAndIsNot: {en: 'mark is', el: 'ελ is'}, contact: 'mark contact', accessibility: {en: 'mark accessibility'}, guidance: {en: 'mark guidance'}},
  furtherInformation: [{title: {en: 'mark further', el: 'ελ further'}, address: 'https://mark.example/further'}],
  stacking: {claim: 'stackable', targets: [{title: {en: 'mark target credential', el: 'ελ target credential'}, body: 'mark target body', agreement: 'mark agreement'}], decider: {en: 'mark decider', el: 'ελ decider'}, order: {en: 'mark order', el: 'ελ order'}, recognition: [{who: 'mark receiver', forWhat: {en: 'mark for what', el: 'ελ for what'}, evidence: {en: 'mark on evidence', el: 'ελ on evidence'}}]},
  validity: {months: 25, reason: {en: 'mark validity reason', el: 'ελ validity reason'}, renewal: {en: 'mark renewal', el: 'ελ renewal'}},
  awardingBody: {legalName: {en: 'mark legal name', el: 'ελ legal name'}, country: 'GR', region: 'mark region', registration: 'MARK-REGISTRATION', registrationKind: 'vat', website: 'https://mark.example', email: 'mark@mark.example'},
  partners: [{legalName: 'mark partner', country: 'IT', responsibility: {en: 'mark responsibility', el: 'ελ responsibility'}}],
  roles: {owner: 'mark owner', designer: 'mark designer', trainer: 'mark trainer', assessor: 'mark assessor', internalVerifier: 'mark verifier', issuer: 'mark issuer', dataContact: 'mark data contact', separation: 'second-check'},
  issuing: {authorised: {en: 'mark authorised'}, identityCheck: {en: 'mark issuing identity'}, formats: ['edc', 'open-badge'], check: 'seal', checkAddress: 'https://mark.example/check', seal: 'advanced', corrections: {en: 'mark corrections'}, deliveryDays: 17, message: {en: 'mark message'}, storage: {en: 'mark storage'}},
  privacy: {dataFields: ['name', 'email'], reason: {en: 'mark privacy reason'}, notice: {en: 'mark notice'}, retention: {en: 'mark retention'}, retirement: {en: 'mark retirement'}},
};

/** An award with every field. */
export const fullAward: Award = {
  $schema: 'urn:microcvet:schema:award:1', specification: full.id,
  learner: {givenName: 'Markgiven', familyName: 'Markfamily', number: 'MARK-NUMBER', email: 'learner@mark.example', dateOfBirth: '2000-02-29'},
  assessedOn: '2026-11-01', awardedOn: '2026-11-02', expiresOn: '2028-12-02', results: [{outcome: 'mark-o1', met: true, note: 'mark result note'}, {outcome: 'mark-o2', met: false}], grade: 'mark grade',
  evidence: [{title: 'mark evidence title', address: 'https://mark.example/work', description: 'mark evidence story'}],
};
