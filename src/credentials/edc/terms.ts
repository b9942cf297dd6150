import {isObject} from '../json';
import type {Json, JsonObject} from '../types';
import {below} from '../../values';

/** Address of the context of the EDC application profile; http, not https. */
export const edcContext = 'http://data.europa.eu/snb/model/context/edc-ap';
/** Address of the context of VC data model 1.1. */
export const vc1Context = 'https://www.w3.org/2018/credentials/v1';

/** Prefixes of the EDC context; no document needs them. */
export const prefixes = `
cred elm adms dc xsd foaf rdf rdfs org rov skos person clv locn vc`.trim().split(/\s+/);

/** Types that the EDC context defines. */
export const types = `
Accreditation Agent Amount Address AwardingOpportunity AwardingProcess Claim Concept ConceptScheme ContactPoint CreditPoint DisplayParameter
DisplayDetail EuropeanDigitalCredential EuropeanDigitalPresentation Evidence Geometry GradingScheme Grant Group Identifier IndividualDisplay
LearningAchievement LearningAchievementSpecification LearningActivity LearningActivitySpecification LearningAssessment LearningAssessmentSpecification
LearningEntitlement LearningEntitlementSpecification LearningOpportunity LearningOutcome LegalIdentifier Location Mailbox MediaObject Note
Organisation PeriodOfTime Person Phone PriceDetail Qualification ResultCategory ResultDistribution ShaclValidator2017 ShortenedGrading Specification
VerificationCheck WebResource`.trim().split(/\s+/);

/**
 * Terms that the EDC context defines, by what their values are: `node` an object or its identifier, `text` text by language,
 * `plain` any literal, the rest by XSD type. A test holds the table against the official context.
 */
export const terms = {
  node: `
    accreditation accreditingAgent additionalNote address admissionProcedure amount assessedBy attachment attachmentType awardedBy awardingBody
    awardingOpportunity awards bannerImage citizenshipCountry contactForm contactPoint contentEncoding contentType countryCode creator credentialProfiles
    creditPoint creditReceived dateModified dcType decision descriptionHtml directedBy displayDetail displayParameter eIDASIdentifier educationLevel
    educationSubject educationalSystemNote elmSubject emailAddress embeddedEvidence entitledBy entitlementStatus entitlesTo entryRequirement eqfLevel
    evidenceTarget framework fullAddress gender generalisationOf grade gradeStatus gradingScheme grant groupMemberOf hasClaim hasCredential hasPart
    hasSubOrganization homepage idVerification identifier image inScheme individualDisplay influencedBy influences isPartOf landingPage language
    learningAchievementSpecification learningActivitySpecification learningOpportunity learningOutcome learningOutcomeSummary learningSchedule
    learningSetting limitCredentialType limitEQFLevel limitField limitJurisdiction limitNationalOccupation limitOccupation limitOrganisation
    limitQualification location logo member memberOf mode nationalID noteFormat nqfLevel organisation phone placeOfBirth priceDetail primaryLanguage
    provenBy proves providedBy publisher qualificationCode registration relatedESCOSkill relatedSkill report resultCategory resultDestribution
    reusabilityLevel scheduleInformation shortenedGrading spatial spatialCode specialisationOf specifiedBy subOrganizationOf subject supplementaryDocument
    targetGroup taxIdentifier temporal thematicArea unit used vatIdentifier verificationCheck verificationStatus`,
  text: `
    altLabel birthName category definition description familyName fullName geographicName givenName legalName noteLiteral patronymicName prefLabel
    schemeAgency title`,
  plain: 'notation',
  string: `
    areaDialingCode contactHour content countryDialing dialNumber evidenceStatement label latitude longitude maximumScore minimumScore phoneNumber point
    schemeName schemeVersion score status summaryDisplay`,
  dateTime: `
    applicationDeadline awardingDate dateCreated dateIssued dateOfBirth endDate expiryDate reviewDate startDate valid`,
  duration: 'duration maximumDuration volumeOfLearning workload',
  boolean: 'isPartialQualification',
  integer: 'contentSize percentageEqual percentageHigher percentageLower',
  positiveInteger: 'count levelOfCompletion page',
  decimal: 'value',
  anyURI: 'contentURL schemeId',
};
/** Kind of the values of a term. */
export type TermKind = keyof typeof terms;

const kinds = new Map<string, TermKind>(Object.entries(terms).flatMap(([kind, names]) => names.trim().split(/\s+/).map((name): [string, TermKind] => [name, kind as TermKind])));
// The date terms of VC 1.1 that an EDC uses at its top level.
for (const name of ['issuanceDate', 'issued', 'validFrom', 'validUntil', 'expirationDate']) kinds.set(name, 'dateTime');

/** What the values of a term are; undefined for a term the context does not define. */
export const kindOf = (term: string): TermKind | undefined => kinds.get(term);

/**
 * Terms whose values the EDC context reads as identifiers although the profile wants a date or HTML: the value is lost.
 * It is a fault of the context; the Commission's own samples have dateModified.
 */
export const lostTerms: readonly string[] = ['dateModified', 'descriptionHtml'];

const definition = (name: string, kind: TermKind): Json => ({
  '@id': `elm:${name}`,
  ...(kind === 'node' && !lostTerms.includes(name) ? {'@type': '@id'} : {}),
  ...(kind === 'text' ? {'@container': '@language'} : {}),
});

/** The EDC context as far as it matters for what is defined; not the official one, which proofs would need. */
export const edcTerms: JsonObject = {'@context': Object.fromEntries<Json>([
  ...[...prefixes, ...types].map((name): [string, Json] => [name, `elm:${name}`]),
  ...Object.entries(terms).flatMap(([kind, names]) => names.trim().split(/\s+/).map((name): [string, Json] => [name, definition(name, kind as TermKind)])),
])};

/** Calls `visit` for every object of a document that is a node, with its pointer; texts by language and proofs are passed over. */
export function eachNode(document: JsonObject, visit: (node: JsonObject, pointer: string) => void): void {
  const walk = (value: Json | undefined, pointer: string): void => {
    if (Array.isArray(value)) return (value as readonly Json[]).forEach((item, index) => walk(item, below(pointer, index)));
    if (!isObject(value)) return;
    visit(value, pointer);
    for (const [name, child] of Object.entries(value)) if (kindOf(name) !== 'text' && name !== 'proof' && name !== '@context') walk(child, below(pointer, name));
  };
  walk(document, '');
}
