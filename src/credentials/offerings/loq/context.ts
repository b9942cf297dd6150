import type {JsonObject} from '../../types';

const plain = (id: string): JsonObject => ({'@id': id, '@type': '@id'});
const text = (id: string): JsonObject => ({'@id': id, '@container': '@language'});
const typed = (id: string, type: string): JsonObject => ({'@id': id, '@type': type});

const classes: JsonObject = Object.fromEntries([
  ...['LearningOpportunity', 'LearningAchievementSpecification', 'Qualification', 'LearningOutcome', 'LearningActivitySpecification', 'LearningAssessmentSpecification', 'Organisation', 'Address', 'ContactPoint', 'Mailbox', 'Identifier', 'LegalIdentifier', 'CreditPoint', 'Note', 'PriceDetail', 'WebResource'].map((name) => [name, `elm:${name}`]),
  ['Location', 'dc:Location'], ['Concept', 'skos:Concept'], ['ConceptScheme', 'skos:ConceptScheme'],
]);
const links: JsonObject = Object.fromEntries([
  ...['learningAchievementSpecification', 'providedBy', 'additionalNote', 'supplementaryDocument', 'mode', 'scheduleInformation', 'admissionProcedure', 'priceDetail', 'location', 'defaultLanguage', 'learningOutcome', 'relatedSkill', 'influencedBy', 'provenBy', 'learningSetting', 'entryRequirement', 'creditPoint', 'framework', 'address', 'countryCode', 'contactPoint', 'emailAddress', 'vatIdentifier', 'taxIdentifier'].map((name) => [name, plain(`elm:${name}`)]),
  ['identifier', plain('adms:identifier')], ['dcType', plain('dc:type')], ['homepage', plain('foaf:homepage')], ['language', plain('dc:language')], ['thematicArea', plain('elm:ISCEDFCode')], ['eqfLevel', plain('elm:EQFLevel')], ['nqfLevel', plain('elm:NQFLevel')],
  ['inScheme', plain('skos:inScheme')], ['registration', plain('rov:registration')], ['spatial', plain('dc:spatial')],
]);

/**
 * The terms of an entry, in the document itself: ELM publishes no context for learning opportunities, and a document with its own needs no network.
 * Names and meanings are those of the context of European Digital Credentials wherever that has them.
 */
export const loqContext: JsonObject = {
  elm: 'http://data.europa.eu/snb/model/elm/', dc: 'http://purl.org/dc/terms/', adms: 'http://www.w3.org/ns/adms#', skos: 'http://www.w3.org/2004/02/skos/core#', foaf: 'http://xmlns.com/foaf/0.1/', rov: 'http://www.w3.org/ns/regorg#', xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id', type: '@type',
  ...classes, ...links,
  title: text('dc:title'), description: text('dc:description'), legalName: text('rov:legalName'), geographicName: text('elm:geographicName'), noteLiteral: text('elm:noteLiteral'), prefLabel: text('skos:prefLabel'),
  notation: {'@id': 'skos:notation'}, contentURL: typed('elm:contentUrl', 'xsd:anyURI'), dateModified: typed('dc:modified', 'xsd:dateTime'), status: typed('elm:status', 'xsd:string'), volumeOfLearning: typed('elm:volumeOfLearning', 'xsd:duration'), point: typed('elm:point', 'xsd:string'),
};
