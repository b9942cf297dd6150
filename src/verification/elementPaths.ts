import {type NoteId} from '../credentials';
import {type ElementId} from '../standards';
import {supervisionTypes} from '../vocabularies';
import {isObject, valuesAt, type JsonObject} from '../values';

/** A place where an element can stand: a path whose steps go through lists, and what the value must look like if not any will do. */
type Place = string | {path: string; like: RegExp};

/** Where an element of Annex I can stand in a format; one place with content is enough. */
export type ElementPaths = Readonly<Record<ElementId, readonly Place[]>>;

/** Europass credential, application profile 1.1.0. */
export const edcPaths: ElementPaths = {
  M1: ['credentialSubject.givenName', 'credentialSubject.familyName', 'credentialSubject.fullName', 'credentialSubject.identifier', 'credentialSubject.nationalID'],
  M2: ['credentialSubject.hasClaim.title', 'displayParameter.title'],
  M3: [
    'credentialSubject.hasClaim.awardedBy.awardingBody.location.address.countryCode', 'credentialSubject.hasClaim.awardedBy.awardingBody.location.spatialCode',
    'issuer.location.address.countryCode', 'issuer.location.spatialCode',
  ],
  M4: ['credentialSubject.hasClaim.awardedBy.awardingBody.legalName', 'credentialSubject.hasClaim.awardedBy.awardingBody.id'],
  M5: ['issued', 'issuanceDate', 'validFrom', 'credentialSubject.hasClaim.awardedBy.awardingDate'],
  M6: ['credentialSubject.hasClaim.specifiedBy.learningOutcome.title', 'credentialSubject.hasClaim.specifiedBy.learningOutcomeSummary'],
  M7: ['credentialSubject.hasClaim.specifiedBy.volumeOfLearning', 'credentialSubject.hasClaim.specifiedBy.creditPoint', 'credentialSubject.hasClaim.creditReceived', 'credentialSubject.hasClaim.influencedBy.workload'],
  M8: ['credentialSubject.hasClaim.specifiedBy.eqfLevel', 'credentialSubject.hasClaim.specifiedBy.nqfLevel', 'credentialSubject.hasClaim.specifiedBy.educationLevel'],
  M9: ['credentialSubject.hasClaim.provenBy.specifiedBy.dcType', 'credentialSubject.hasClaim.provenBy.dcType'],
  M10: ['credentialSubject.hasClaim.specifiedBy.mode', 'credentialSubject.hasClaim.influencedBy.specifiedBy.mode', 'credentialSubject.hasClaim.specifiedBy.learningOpportunity.mode'],
  M11: [
    'credentialSubject.hasClaim.specifiedBy.accreditation', 'credentialSubject.hasClaim.awardedBy.awardingBody.accreditation', 'issuer.accreditation', 'evidence.accreditation',
  ],
  O1: ['credentialSubject.hasClaim.specifiedBy.entryRequirement'],
  O2: ['credentialSubject.hasClaim.provenBy.idVerification'],
  O3: ['credentialSubject.hasClaim.provenBy.grade', 'credentialSubject.hasClaim.provenBy.specifiedBy.gradingScheme'],
  O4: ['credentialSubject.hasClaim.entitlesTo', 'credentialSubject.hasClaim.specifiedBy.isPartOf', 'credentialSubject.hasClaim.specifiedBy.isPartialQualification', 'credentialSubject.hasClaim.hasPart', 'credentialSubject.hasClaim.isPartOf'],
  O5: ['credentialSubject.hasClaim.additionalNote', 'credentialSubject.hasClaim.specifiedBy.additionalNote', 'credentialSubject.hasClaim.specifiedBy.homepage', 'credentialSubject.hasClaim.specifiedBy.supplementaryDocument', 'credentialSubject.hasClaim.supplementaryDocument'],
};

const achievement = 'credentialSubject.achievement';
/** Open Badge 3.0. What has no field of its own stands in alignments or in the criteria text, so those count only where they say so. */
export const openBadgePaths: ElementPaths = {
  M1: ['credentialSubject.id', 'credentialSubject.identifier'],
  M2: [`${achievement}.name`],
  M3: ['issuer.address.addressCountryCode', 'issuer.address.addressCountry', 'issuer.address.addressRegion', `${achievement}.creator.address.addressCountryCode`, `${achievement}.creator.address.addressCountry`],
  M4: ['issuer.name', `${achievement}.creator.name`, 'credentialSubject.source.name'],
  M5: ['validFrom', 'awardedDate', 'issuanceDate'],
  M6: [`${achievement}.alignment.targetName`, `${achievement}.criteria.narrative`],
  M7: [`${achievement}.creditsAvailable`, 'credentialSubject.creditsEarned'],
  M8: [{path: `${achievement}.alignment.targetUrl`, like: /\/snb\/eqf\/[1-8]$/}, {path: `${achievement}.alignment.targetFramework`, like: /qualifications framework/i}],
  M9: [`${achievement}.resultDescription`, 'credentialSubject.result'],
  M10: [],
  M11: [`${achievement}.endorsement`, `${achievement}.endorsementJwt`, 'issuer.endorsement', 'issuer.endorsementJwt', 'endorsement', 'endorsementJwt'],
  O1: [`${achievement}.related`],
  O2: ['evidence.narrative'],
  O3: ['credentialSubject.result.value'],
  O4: [`${achievement}.related`],
  O5: [`${achievement}.description`, `${achievement}.criteria.id`, 'evidence'],
};

/** Subjects of notes, or of sections of the criteria, that tell an element where the format has no field for what there is to say. */
export const subjectsOf: Readonly<Partial<Record<ElementId, readonly NoteId[]>>> = {
  M7: ['workload'], M8: ['level'], M10: ['participation'], M11: ['quality', 'external-bodies'], O1: ['prerequisites'], O2: ['assessment'], O3: ['grade'], O4: ['stacking'], O5: ['further'],
};

// A note on assessment may say a lot, and nothing of who watched it or whose work it was.
const supervised = [...supervisionTypes.concepts.flatMap(({label}) => Object.values(label)), 'Identity check'];

/** What such a note has to say for an element, where not any text will do. */
export const tells = (id: ElementId, text: string): boolean => id !== 'O2' || supervised.some((words) => text.includes(words));

const hasContent = (value: unknown): boolean => (
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.some(hasContent) : isObject(value) ? Object.values(value).some(hasContent) : value !== null && value !== undefined
);

/** Whether anything stands at one of the places. */
export const isPresent = (document: JsonObject, places: readonly Place[]): boolean => places.some((place) => {
  const values = valuesAt(document, (typeof place === 'string' ? place : place.path).split('.'));
  return typeof place === 'string' ? values.some(hasContent) : values.some((value) => typeof value === 'string' && place.like.test(value));
});
