import type {Specification} from '../../specification';
import type {Crossing, Fate, FateRule, NoteId, NotePlace} from '../crosswalk';

type OfferingColumn = 'loq' | 'course' | 'achievement';

const at = (path: string): Fate => ({at: path});
const note = (id: NoteId, place: NotePlace = 'specification'): Fate => ({note: id, place});
const noPlace = {loss: 'no-place'} as const satisfies Fate;
const noLearner = {loss: 'no-learner'} as const satisfies Fate;

const described = '/learningAchievementSpecification';
const provider = '/providedBy/0';
const of = (spec: Specification): {awarded: boolean; national: boolean; official: boolean; responsibility: boolean} => {
  const awarded = spec.credits?.claim === 'awarded' && spec.credits.value !== undefined && spec.credits.system !== undefined;
  return {
    awarded, national: awarded && spec.credits?.system === 'national', official: spec.level?.claim === 'official',
    responsibility: (spec.outcomes ?? []).some(({kind}) => kind === 'responsibility'),
  };
};
const when = (state: keyof ReturnType<typeof of>, then: Fate, otherwise: Fate) => (spec: Specification): Fate => (of(spec)[state] ? then : otherwise);

/** What a catalogue tells before enrolment, which no credential does: the same in both entries unless they have a place of their own. */
const toldInCatalogues: Readonly<Record<string, FateRule>> = {
  '/targetGroup/description': note('target-group', 'offer'),
  '/enrolment/isAndIsNot': note('is-and-is-not', 'offer'),
  '/enrolment/entry': note('enrolment', 'offer'),
  '/enrolment/contact': note('enrolment', 'offer'),
  '/enrolment/accessibility': note('enrolment', 'offer'),
  '/enrolment/guidance': note('enrolment', 'offer'),
  '/assessmentRules/published': note('rules'),
  '/assessmentRules/feedback': note('rights', 'offer'),
  '/assessmentRules/retry': note('rights', 'offer'),
  '/assessmentRules/appeal': note('rights', 'offer'),
  '/assessmentRules/adjustments': note('rights', 'offer'),
  '/issuing/deliveryDays': note('enrolment', 'offer'),
  '/privacy/notice': note('privacy', 'offer'),
  '/participation/volunteering': note('participation', 'offer'),
  '/participation/place': note('participation', 'offer'),
};

/** Learning opportunity and what it leads to (ELM 3, LOQ application profile 1.1.0). Its shapes are closed: what has no property there is a note. */
const loq: Readonly<Record<string, FateRule>> = {
  ...toldInCatalogues,
  '/id': at(`${described}/id`), '/languages/*': at('/defaultLanguage'), '/title': at('/title'), '/summary': at('/description'), '/code': at('/identifier/0/notation'),
  '/status': at('/status'), '/publication/address': at('/homepage/0/contentURL'), '/publication/date': at('/dateModified'),
  '/field': at(`${described}/thematicArea/0`), '/learningLanguages/*': at(`${described}/language/*`), '/prerequisites': at(`${described}/entryRequirement`),
  '/outcomes/*/id': at(`${described}/learningOutcome/*/id`), '/outcomes/*/statement': at(`${described}/learningOutcome/*/title`),
  '/outcomes/*/kind': when('responsibility', note('outcome', 'outcome'), at(`${described}/learningOutcome/*/dcType`)),
  '/outcomes/*/skills/*/uri': at(`${described}/learningOutcome/*/relatedSkill`), '/outcomes/*/skills/*/label': at(`${described}/learningOutcome/*/relatedSkill`), '/outcomes/*/skills/*/framework': at(`${described}/learningOutcome/*`),
  '/credits/value': when('awarded', at(`${described}/creditPoint/0/point`), note('credits')), '/credits/system': when('awarded', at(`${described}/creditPoint/0/framework`), note('credits')),
  '/credits/nationalSystem': when('national', at(`${described}/creditPoint/0/framework`), note('credits')),
  '/level/eqf': when('official', at(`${described}/eqfLevel`), note('level')),
  '/participation/modes/*': at(`${described}/mode/*`), '/participation/setting': at(`${described}/learningSetting`),
  '/activities/*/id': at(`${described}/influencedBy/*/id`), '/activities/*/title': at(`${described}/influencedBy/*/title`), '/activities/*/kind': at(`${described}/influencedBy/*/dcType`),
  '/activities/*/mode': at(`${described}/influencedBy/*/mode`), '/activities/*/hours': at(`${described}/influencedBy/*/volumeOfLearning`),
  '/assessments/*/id': at(`${described}/provenBy/*/id`), '/assessments/*/title': at(`${described}/provenBy/*/title`), '/assessments/*/type': at(`${described}/provenBy/*/dcType`),
  '/assessments/*/description': at(`${described}/provenBy/*/description`), '/assessments/*/languages/*': at(`${described}/provenBy/*/language/*`), '/assessments/*/supervision': note('assessment', 'assessment'),
  '/enrolment/price': at('/priceDetail/0/description'), '/enrolment/dates': at('/scheduleInformation'), '/enrolment/entry': at('/admissionProcedure'),
  '/furtherInformation/*/title': at('/supplementaryDocument/*/title'), '/furtherInformation/*/address': at('/supplementaryDocument/*/contentURL'),
  '/stacking/targets/*/agreement': note('stacking'),
  '/awardingBody/legalName': at(`${provider}/legalName`), '/awardingBody/country': at(`${provider}/location/0/address/0/countryCode`), '/awardingBody/region': at(`${provider}/location/0/geographicName`),
  '/awardingBody/registration': at(provider), '/awardingBody/registrationKind': at(provider), '/awardingBody/website': at(`${provider}/homepage/0/contentURL`), '/awardingBody/email': at(`${provider}/contactPoint/0/emailAddress/0/id`),
};

/** Course with its instance and the credential it leads to (schema.org), in the main language. */
const course: Readonly<Record<string, FateRule>> = {
  ...toldInCatalogues,
  '/id': at('/@id'), '/languages/*': at('/@context/1/@language'), '/title': at('/name'), '/summary': at('/description'), '/code': at('/courseCode'), '/version': at('/version'),
  '/status': at('/creativeWorkStatus'), '/publication/address': at('/url'), '/publication/date': at('/dateModified'),
  '/field': at('/about/0'), '/learningLanguages/*': at('/inLanguage/*'), '/prerequisites': at('/coursePrerequisites'),
  '/outcomes/*/id': at('/teaches/*/@id'), '/outcomes/*/statement': at('/teaches/*/name'), '/outcomes/*/kind': note('outcome', 'outcome'),
  '/outcomes/*/skills/*/uri': at('/educationalAlignment/*/targetUrl'), '/outcomes/*/skills/*/label': at('/educationalAlignment/*/targetName'), '/outcomes/*/skills/*/framework': at('/educationalAlignment/*/educationalFramework'),
  '/credits/value': when('awarded', at('/numberOfCredits/value'), note('credits')), '/credits/system': when('awarded', at('/numberOfCredits/unitText'), note('credits')),
  '/credits/nationalSystem': when('national', at('/numberOfCredits/unitText'), note('credits')),
  '/level/eqf': when('official', at('/educationalLevel'), note('level')),
  '/participation/modes/*': at('/hasCourseInstance/0/courseMode/*'), '/participation/setting': note('participation', 'offer'), '/participation/place': at('/hasCourseInstance/0/location/name'),
  '/activities/*/id': at('/syllabusSections/*/@id'), '/activities/*/title': at('/syllabusSections/*/name'), '/activities/*/kind': at('/syllabusSections/*/learningResourceType'),
  '/activities/*/mode': noPlace, '/activities/*/hours': at('/syllabusSections/*/timeRequired'), '/activities/*/outcomes/*': at('/syllabusSections/*/teaches'),
  '/assessments/*/id': at('/hasPart/*/@id'), '/assessments/*/title': at('/hasPart/*/name'), '/assessments/*/type': at('/hasPart/*/learningResourceType'), '/assessments/*/description': at('/hasPart/*/description'),
  '/assessments/*/languages/*': at('/hasPart/*/inLanguage'), '/assessments/*/measures/*/outcome': at('/hasPart/*/assesses'), '/assessments/*/supervision': note('assessment', 'assessment'),
  '/enrolment/price': at('/offers/0/description'), '/enrolment/dates': at('/hasCourseInstance/0/description'), '/enrolment/accessibility': at('/accessibilitySummary'), '/enrolment/contact': at('/provider/contactPoint'),
  '/targetGroup/description': at('/audience/audienceType'),
  '/furtherInformation/*/title': at('/subjectOf/*/name'), '/furtherInformation/*/address': at('/subjectOf/*/url'),
  '/stacking/targets/*/agreement': note('stacking'), '/validity/months': at('/educationalCredentialAwarded/0/validFor'),
  '/awardingBody/legalName': at('/provider/legalName'), '/awardingBody/country': at('/provider/address/addressCountry'), '/awardingBody/region': at('/provider/address/addressRegion'),
  '/awardingBody/registration': at('/provider'), '/awardingBody/registrationKind': at('/provider'), '/awardingBody/website': at('/provider/url'), '/awardingBody/email': at('/provider/email'),
};

// An Achievement stands by itself where a badge carries it; its creator is who issues the badge.
const outOfBadge = (fate: Fate): Fate => ('at' in fate ? at(fate.at.replace('/credentialSubject/achievement', '').replace(/^\/issuer/, '/creator')) : fate);
/** What an Achievement tells besides what a badge does: it is read before anybody has it. */
const achievement: Readonly<Record<string, FateRule>> = Object.fromEntries(Object.entries({
  ...toldInCatalogues, '/enrolment/price': note('enrolment', 'offer'), '/enrolment/dates': note('enrolment', 'offer'),
}).filter(([field]) => !field.startsWith('/participation/')));

const sharedWithEdc = (rule: FateRule): FateRule => {
  if (typeof rule !== 'function' && !('at' in rule)) return rule;
  // A place in a credential is none in an entry; the tests would show a field that was forgotten here.
  return noPlace;
};

/** What becomes of a field in the entries for catalogues. What their tables do not name shares the fate of a credential, where that is a note or a reason. */
export function offeringFates(field: string, edc: FateRule, badge: FateRule): Pick<Crossing, OfferingColumn> {
  if (field.startsWith('award/')) return {loq: noLearner, course: noLearner, achievement: noLearner};
  return {
    loq: loq[field] ?? sharedWithEdc(edc),
    course: course[field] ?? sharedWithEdc(edc),
    achievement: achievement[field] ?? (typeof badge === 'function' ? (spec) => outOfBadge(badge(spec)) : outOfBadge(badge)),
  };
}
