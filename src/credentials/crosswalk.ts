import type {Specification} from '../specification';
import {offeringFates} from './offerings/fates';

/** Where notes stand: with the specification, the award, one outcome or one assessment; in a catalogue also with the offer. */
export type NotePlace = 'specification' | 'award' | 'outcome' | 'assessment' | 'offer';
/** Notes by subject; each has a heading in the words. */
export type NoteId =
  | 'occupations' | 'target-group' | 'outcome' | 'workload' | 'credits' | 'level' | 'participation' | 'rules' | 'grade' | 'quality' | 'external-bodies'
  | 'version' | 'is-and-is-not' | 'stacking' | 'recognition' | 'validity' | 'partners' | 'check' | 'assessment' | 'results' | 'evidence' | 'prerequisites'
  | 'languages' | 'further' | 'enrolment' | 'rights' | 'privacy';
/** Why a value is not in the document. */
export type LossCode = 'own-bookkeeping' | 'design-record' | 'before-enrolment' | 'internal' | 'no-place' | 'personal' | 'sample-validity' | 'no-learner';

/** What becomes of a value: a place in the document (`*` stands for each item), a note, or a reason why it is left out. */
export type Fate = {at: string} | {note: NoteId; place: NotePlace} | {loss: LossCode};
/** A fate, or one that depends on the specification. */
export type FateRule = Fate | ((spec: Specification) => Fate);

/** One field and its fate in each format: the two credentials, and the three entries for catalogues. Fields of the award start with award/. */
export interface Crossing {field: string; edc: FateRule; badge: FateRule; loq: FateRule; course: FateRule; achievement: FateRule}
/** The formats of the crosswalk. */
export type CrossingFormat = Exclude<keyof Crossing, 'field'>;

/** Whether credits are awarded, in a system that is named: only then does a document carry them as credits. */
export const awardsCredits = ({credits}: Specification): boolean => credits?.claim === 'awarded' && credits.value !== undefined && credits.system !== undefined;

const achievement = '/credentialSubject/hasClaim/0';
const qualification = `${achievement}/specifiedBy`;
const body = `${achievement}/awardedBy/awardingBody/0`;
const badge = '/credentialSubject/achievement';
const narrative = `${badge}/criteria/narrative`;

const at = (path: string): Fate => ({at: path});
const inQualification = (path: string): Fate => at(`${qualification}/${path}`);
const inBadge = (path: string): Fate => at(`${badge}/${path}`);
const told = at(narrative);
const note = (id: NoteId, place: NotePlace = 'specification'): Fate => ({note: id, place});
const loss = (code: LossCode): Fate => ({loss: code});
const both = (fate: FateRule): [FateRule, FateRule] => [fate, fate];
const ifAwarded = (official: Fate, otherwise: Fate) => (spec: Specification): Fate => awardsCredits(spec) ? official : otherwise;
const ifNational = (official: Fate, otherwise: Fate) => (spec: Specification): Fate => awardsCredits(spec) && spec.credits?.system === 'national' ? official : otherwise;
const ifOfficial = (official: Fate, otherwise: Fate) => (spec: Specification): Fate => spec.level?.claim === 'official' ? official : otherwise;

const table: readonly (readonly [field: string, edc: FateRule, badge: FateRule])[] = [
  ['/$schema', ...both(loss('own-bookkeeping'))],
  ['/id', inQualification('id'), inBadge('id')],
  ['/languages/*', at('/displayParameter/language/*'), inBadge('inLanguage')],
  ['/title', inQualification('title'), inBadge('name')],
  ['/summary', inQualification('description'), inBadge('description')],
  ['/code', inQualification('identifier/0/notation'), inBadge('humanCode')],
  ['/version', note('version'), inBadge('version')],
  ['/status', ...both(loss('own-bookkeeping'))],
  ['/publication/address', inQualification('homepage/0/contentURL'), inBadge('criteria/id')],
  ['/publication/date', ...both(loss('own-bookkeeping'))],
  ['/publication/changes', ...both(loss('own-bookkeeping'))],
  ['/field', inQualification('thematicArea/0'), inBadge('fieldOfStudy')],
  ['/learningLanguages/*', inQualification('language/*'), note('languages')],
  ['/prerequisites', inQualification('entryRequirement'), note('prerequisites')],

  ['/need/statement', ...both(loss('design-record'))],
  ['/need/evidence/*/kind', ...both(loss('design-record'))],
  ['/need/evidence/*/description', ...both(loss('design-record'))],
  ['/need/evidence/*/source', ...both(loss('design-record'))],
  ['/need/evidence/*/date', ...both(loss('design-record'))],
  ['/need/consulted/*/role', ...both(loss('design-record'))],
  ['/need/consulted/*/who', ...both(loss('design-record'))],
  ['/need/consulted/*/contribution', ...both(loss('design-record'))],
  ['/need/existingOffers', ...both(loss('design-record'))],
  ['/need/occupations/*/label', ...both(note('occupations'))],
  ['/need/occupations/*/uri', ...both(note('occupations'))],
  ['/need/occupations/*/framework', ...both(note('occupations'))],
  ['/need/decision', ...both(loss('design-record'))],
  ['/targetGroup/description', ...both(note('target-group'))],
  ['/targetGroup/startingPoint', ...both(loss('design-record'))],
  ['/targetGroup/accessNeeds', ...both(loss('design-record'))],
  ['/targetGroup/inclusion', ...both(loss('design-record'))],

  ['/outcomes/*/id', inQualification('learningOutcome/*/id'), inBadge('resultDescription/*/id')],
  ['/outcomes/*/statement', inQualification('learningOutcome/*/title'), told],
  ['/outcomes/*/kind', (spec) => (spec.outcomes ?? []).some(({kind}) => kind === 'responsibility') ? note('outcome', 'outcome') : inQualification('learningOutcome/*/dcType'), note('outcome', 'outcome')],
  ['/outcomes/*/safetyRelated', ...both(note('outcome', 'outcome'))],
  ['/outcomes/*/skills/*/uri', inQualification('learningOutcome/*'), inBadge('alignment/*/targetUrl')],
  ['/outcomes/*/skills/*/label', inQualification('learningOutcome/*'), at(badge)],
  ['/outcomes/*/skills/*/framework', inQualification('learningOutcome/*'), at(badge)],

  ['/workload/contact', ...both(note('workload'))],
  ['/workload/guided', ...both(note('workload'))],
  ['/workload/practice', ...both(note('workload'))],
  ['/workload/selfStudy', ...both(note('workload'))],
  ['/workload/assessment', ...both(note('workload'))],
  ['/workload/announcedAs', ...both(loss('design-record'))],
  ['/workload/basis', ...both(loss('design-record'))],
  ['/workload/sizeReason', ...both(loss('design-record'))],
  ['/credits/value', ifAwarded(inQualification('creditPoint/0/point'), note('credits')), ifAwarded(inBadge('creditsAvailable'), note('credits'))],
  ['/credits/system', ifAwarded(inQualification('creditPoint/0/framework'), note('credits')), note('credits')],
  ['/credits/nationalSystem', ifNational(inQualification('creditPoint/0/framework'), note('credits')), note('credits')],
  ['/credits/claim', ...both(note('credits'))],
  ['/credits/awardedBy', ...both(note('credits'))],
  ['/level/claim', ...both(note('level'))],
  ['/level/eqf', ifOfficial(inQualification('eqfLevel'), note('level')), ifOfficial(inBadge('alignment/*'), note('level'))],
  ['/level/nqfName', ...both(note('level'))],
  ['/level/nqfLevel', ...both(note('level'))],
  ['/level/nqfEntry', ...both(note('level'))],
  ['/level/descriptors/knowledge', ...both(note('level'))],
  ['/level/descriptors/skills', ...both(note('level'))],
  ['/level/descriptors/responsibility', ...both(note('level'))],
  ['/level/reasoning', ...both(note('level'))],
  ['/participation/modes/*', inQualification('mode/*'), note('participation')],
  ['/participation/setting', inQualification('learningSetting'), note('participation')],
  ['/participation/volunteering', ...both(note('participation'))],
  ['/participation/place', ...both(note('participation'))],

  ['/activities/*/id', at(`${achievement}/influencedBy/*/id`), loss('own-bookkeeping')],
  ['/activities/*/title', at(`${achievement}/influencedBy/*/title`), told],
  ['/activities/*/kind', at(`${achievement}/influencedBy/*/specifiedBy/dcType`), told],
  ['/activities/*/mode', at(`${achievement}/influencedBy/*/specifiedBy/mode`), told],
  ['/activities/*/workloadKind', ...both(loss('no-place'))],
  ['/activities/*/hours', at(`${achievement}/influencedBy/*/workload`), told],
  ['/activities/*/outcomes/*', ...both(loss('no-place'))],

  ['/assessments/*/id', at(`${achievement}/provenBy/*/id`), loss('own-bookkeeping')],
  ['/assessments/*/title', at(`${achievement}/provenBy/*/title`), told],
  ['/assessments/*/type', at(`${achievement}/provenBy/*/specifiedBy/dcType`), note('assessment', 'assessment')],
  ['/assessments/*/description', at(`${achievement}/provenBy/*/specifiedBy/description`), note('assessment', 'assessment')],
  ['/assessments/*/measures/*/outcome', ...both(note('assessment', 'assessment'))],
  ['/assessments/*/measures/*/criterion', ...both(note('assessment', 'assessment'))],
  ['/assessments/*/supervision', at(`${achievement}/provenBy/*/idVerification`), note('assessment', 'assessment')],
  ['/assessments/*/identityCheck', ...both(note('assessment', 'assessment'))],
  ['/assessments/*/languages/*', at(`${achievement}/provenBy/*/specifiedBy/language/*`), note('assessment', 'assessment')],
  ['/assessmentRules/passRule', ...both(note('rules'))],
  ['/assessmentRules/published', ...both(loss('before-enrolment'))],
  ['/assessmentRules/risk', ...both(loss('design-record'))],
  ['/assessmentRules/assessors', ...both(loss('internal'))],
  ['/assessmentRules/secondCheck', ...both(loss('internal'))],
  ['/assessmentRules/evidenceKept', ...both(loss('internal'))],
  ['/assessmentRules/feedback', ...both(loss('before-enrolment'))],
  ['/assessmentRules/retry', ...both(loss('before-enrolment'))],
  ['/assessmentRules/appeal', ...both(loss('before-enrolment'))],
  ['/assessmentRules/adjustments', ...both(loss('before-enrolment'))],
  ['/assessmentRules/priorLearning', ...both(note('rules'))],
  ['/assessmentRules/priorLearningRoute', ...both(note('rules'))],
  ['/grading/scheme', ...both(note('grade'))],
  ['/grading/description', ...both(note('grade'))],

  ['/quality/types/*', ...both(note('quality'))],
  ['/quality/statement', ...both(note('quality'))],
  ['/quality/externalBodies/*/name', ...both(note('external-bodies'))],
  ['/quality/externalBodies/*/kind', ...both(note('external-bodies'))],
  ['/quality/externalBodies/*/scope', ...both(note('external-bodies'))],
  ['/quality/externalBodies/*/website', ...both(note('external-bodies'))],
  ['/quality/learnerFeedback', ...both(loss('internal'))],
  ['/quality/stakeholderFeedback', ...both(loss('internal'))],
  ['/quality/indicators/*', ...both(loss('internal'))],
  ['/quality/lastExternalReview', ...both(note('quality'))],
  ['/quality/results', ...both(note('quality'))],
  ['/quality/lastReview', ...both(loss('internal'))],
  ['/quality/nextReview', ...both(loss('internal'))],

  ['/enrolment/price', ...both(loss('before-enrolment'))],
  ['/enrolment/dates', ...both(loss('before-enrolment'))],
  ['/enrolment/entry', ...both(loss('before-enrolment'))],
  ['/enrolment/isAndIsNot', ...both(note('is-and-is-not'))],
  ['/enrolment/contact', ...both(loss('before-enrolment'))],
  ['/enrolment/accessibility', ...both(loss('before-enrolment'))],
  ['/enrolment/guidance', ...both(loss('before-enrolment'))],
  ['/furtherInformation/*/title', ...both(note('further'))],
  ['/furtherInformation/*/address', inQualification('supplementaryDocument/*/contentURL'), note('further')],

  ['/stacking/claim', ...both(note('stacking'))],
  ['/stacking/targets/*/title', ...both(note('stacking'))],
  ['/stacking/targets/*/body', ...both(note('stacking'))],
  ['/stacking/targets/*/agreement', at(`${achievement}/entitlesTo/*`), note('stacking')],
  ['/stacking/decider', ...both(note('stacking'))],
  ['/stacking/order', ...both(note('stacking'))],
  ['/stacking/recognition/*/who', ...both(note('recognition'))],
  ['/stacking/recognition/*/forWhat', ...both(note('recognition'))],
  ['/stacking/recognition/*/evidence', ...both(note('recognition'))],
  ['/validity/months', ...both(note('validity'))],
  ['/validity/reason', ...both(note('validity'))],
  ['/validity/renewal', ...both(note('validity'))],

  ['/awardingBody/legalName', at(`${body}/legalName`), at('/issuer/name')],
  ['/awardingBody/country', at(`${body}/location/0/address/0/countryCode`), at('/issuer/address/addressCountryCode')],
  ['/awardingBody/region', at(`${body}/location/0/geographicName`), at('/issuer/address/addressRegion')],
  ['/awardingBody/registration', at(`${body}/eIDASIdentifier/notation`), at('/issuer/otherIdentifier/0/identifier')],
  ['/awardingBody/registrationKind', at(`${body}/eIDASIdentifier/notation`), at('/issuer/otherIdentifier/0/identifierType')],
  ['/awardingBody/website', at(`${body}/homepage/0/contentURL`), at('/issuer/url')],
  ['/awardingBody/email', at(`${body}/contactPoint/0/emailAddress/0/id`), at('/issuer/email')],
  ['/partners/*/legalName', ...both(note('partners'))],
  ['/partners/*/country', ...both(note('partners'))],
  ['/partners/*/responsibility', ...both(note('partners'))],

  ['/roles/owner', ...both(loss('internal'))],
  ['/roles/designer', ...both(loss('internal'))],
  ['/roles/trainer', ...both(loss('internal'))],
  ['/roles/assessor', ...both(loss('internal'))],
  ['/roles/internalVerifier', ...both(loss('internal'))],
  ['/roles/issuer', ...both(loss('internal'))],
  ['/roles/dataContact', ...both(loss('internal'))],
  ['/roles/separation', ...both(loss('internal'))],
  ['/issuing/authorised', ...both(loss('internal'))],
  ['/issuing/identityCheck', ...both(loss('internal'))],
  ['/issuing/formats/*', ...both(loss('internal'))],
  ['/issuing/check', ...both(loss('internal'))],
  ['/issuing/checkAddress', ...both(note('check'))],
  ['/issuing/seal', ...both(loss('internal'))],
  ['/issuing/corrections', ...both(loss('internal'))],
  ['/issuing/deliveryDays', ...both(loss('before-enrolment'))],
  ['/issuing/message', ...both(loss('internal'))],
  ['/issuing/storage', ...both(loss('internal'))],
  ['/privacy/dataFields/*', ...both(loss('internal'))],
  ['/privacy/reason', ...both(loss('internal'))],
  ['/privacy/notice', ...both(loss('before-enrolment'))],
  ['/privacy/retention', ...both(loss('internal'))],
  ['/privacy/retirement', ...both(loss('internal'))],

  ['award/$schema', ...both(loss('own-bookkeeping'))],
  ['award/specification', ...both(loss('own-bookkeeping'))],
  ['award/learner/givenName', at('/credentialSubject/givenName'), at('/credentialSubject/identifier/*/identityHash')],
  ['award/learner/familyName', at('/credentialSubject/familyName'), at('/credentialSubject/identifier/*/identityHash')],
  ['award/learner/number', at('/credentialSubject/identifier/0/notation'), at('/credentialSubject/identifier/*/identityHash')],
  ['award/learner/email', at('/credentialSubject/contactPoint/0/emailAddress/0/id'), at('/credentialSubject/identifier/*/identityHash')],
  ['award/learner/dateOfBirth', at('/credentialSubject/dateOfBirth'), loss('personal')],
  ['award/assessedOn', at(`${achievement}/provenBy/*/dateIssued`), at('/credentialSubject/activityEndDate')],
  ['award/awardedOn', at(`${achievement}/awardedBy/awardingDate`), at('/awardedDate')],
  ['award/expiresOn', ...both(loss('sample-validity'))],
  ['award/results/*/outcome', note('results', 'award'), at('/credentialSubject/result/*/resultDescription')],
  ['award/results/*/met', note('results', 'award'), at('/credentialSubject/result/*/status')],
  ['award/results/*/note', note('results', 'award'), at('/credentialSubject/narrative')],
  ['award/grade', at(`${achievement}/provenBy/*/grade`), at('/credentialSubject/result/*/value')],
  ['award/evidence/*/title', note('evidence', 'award'), at('/evidence/*/name')],
  ['award/evidence/*/address', at(`${achievement}/supplementaryDocument/*/contentURL`), at('/evidence/*/id')],
  ['award/evidence/*/description', note('evidence', 'award'), at('/evidence/*/narrative')],
];

/** Every field of a specification and an award, and what becomes of it in a European Digital Credential, in an Open Badge and in the entries for catalogues. */
export const crosswalk: readonly Crossing[] = table.map(([field, edc, badge]) => ({field, edc, badge, ...offeringFates(field, edc, badge)}));

/** What becomes of a field of this specification. */
export const fateOf = (rule: FateRule, spec: Specification): Fate => typeof rule === 'function' ? rule(spec) : rule;
