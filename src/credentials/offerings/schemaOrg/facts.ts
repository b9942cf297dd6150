/** What a value may be: a class of schema.org (or a subclass), or a data type. */
export type Expected = string;

/** A class: the one above it, and its own properties with the types that schema.org expects. */
interface Class {above?: string; properties: Readonly<Record<string, readonly Expected[]>>}

/**
 * Classes and properties of schema.org that entries use, as schema.org states them (https://schema.org/Course and so on):
 * facts, of which only those are here that a course, its instance and its credential need. Properties that come from a class above stand there.
 */
export const classes: Readonly<Record<string, Class>> = {
  Thing: {properties: {name: ['Text'], description: ['Text', 'TextObject'], url: ['URL'], identifier: ['PropertyValue', 'Text', 'URL'], subjectOf: ['CreativeWork', 'Event'], sameAs: ['URL'], image: ['ImageObject', 'URL'], alternateName: ['Text'], disambiguatingDescription: ['Text'], additionalType: ['Text', 'URL'], mainEntityOfPage: ['CreativeWork', 'URL']}},
  Intangible: {above: 'Thing', properties: {}},
  StructuredValue: {above: 'Intangible', properties: {}},
  CreativeWork: {above: 'Thing', properties: {
    about: ['Thing'], accessibilitySummary: ['Text'], audience: ['Audience'], author: ['Organization', 'Person'], creativeWorkStatus: ['DefinedTerm', 'Text'], dateCreated: ['Date', 'DateTime'], dateModified: ['Date', 'DateTime'], datePublished: ['Date', 'DateTime'],
    educationalAlignment: ['AlignmentObject'], educationalLevel: ['DefinedTerm', 'Text'], educationalUse: ['DefinedTerm', 'Text'], hasPart: ['CreativeWork'], isPartOf: ['CreativeWork', 'URL'], inLanguage: ['Language', 'Text'], keywords: ['DefinedTerm', 'Text', 'URL'], learningResourceType: ['DefinedTerm', 'Text'],
    license: ['CreativeWork', 'URL'], offers: ['Demand', 'Offer'], provider: ['Organization', 'Person'], publisher: ['Organization', 'Person'], teaches: ['DefinedTerm', 'Text'], assesses: ['DefinedTerm', 'Text'], text: ['Text'], timeRequired: ['Duration'], version: ['Number', 'Text'], isAccessibleForFree: ['Boolean'],
  }},
  LearningResource: {above: 'CreativeWork', properties: {competencyRequired: ['DefinedTerm', 'Text', 'URL']}},
  Syllabus: {above: 'LearningResource', properties: {}},
  Course: {above: 'LearningResource', properties: {
    availableLanguage: ['Language', 'Text'], courseCode: ['Text'], coursePrerequisites: ['AlignmentObject', 'Course', 'Text'], educationalCredentialAwarded: ['EducationalOccupationalCredential', 'Text', 'URL'], financialAidEligible: ['DefinedTerm', 'Text'],
    hasCourseInstance: ['CourseInstance'], numberOfCredits: ['Integer', 'StructuredValue'], occupationalCredentialAwarded: ['EducationalOccupationalCredential', 'Text', 'URL'], syllabusSections: ['Syllabus'], totalHistoricalEnrollment: ['Integer'],
  }},
  Credential: {above: 'CreativeWork', properties: {credentialCategory: ['DefinedTerm', 'Text', 'URL'], recognizedBy: ['Organization'], validFor: ['Duration'], validIn: ['AdministrativeArea']}},
  EducationalOccupationalCredential: {above: 'Credential', properties: {competencyRequired: ['DefinedTerm', 'Text', 'URL']}},
  Event: {above: 'Thing', properties: {about: ['Thing'], inLanguage: ['Language', 'Text'], location: ['Place', 'PostalAddress', 'Text', 'VirtualLocation'], offers: ['Demand', 'Offer'], startDate: ['Date', 'DateTime'], endDate: ['Date', 'DateTime'], organizer: ['Organization', 'Person'], duration: ['Duration']}},
  CourseInstance: {above: 'Event', properties: {courseMode: ['Text', 'URL'], courseSchedule: ['Schedule'], courseWorkload: ['Text'], instructor: ['Person']}},
  AlignmentObject: {above: 'Intangible', properties: {alignmentType: ['Text'], educationalFramework: ['Text'], targetDescription: ['Text'], targetName: ['Text'], targetUrl: ['URL']}},
  DefinedTerm: {above: 'Intangible', properties: {inDefinedTermSet: ['DefinedTermSet', 'URL'], termCode: ['Text']}},
  DefinedTermSet: {above: 'CreativeWork', properties: {}},
  Audience: {above: 'Intangible', properties: {audienceType: ['Text'], geographicArea: ['AdministrativeArea']}},
  Offer: {above: 'Intangible', properties: {category: ['CategoryCode', 'PhysicalActivityCategory', 'Text', 'Thing', 'URL'], price: ['Number', 'Text'], priceCurrency: ['Text'], validFrom: ['Date', 'DateTime'], validThrough: ['Date', 'DateTime']}},
  Organization: {above: 'Thing', properties: {address: ['PostalAddress', 'Text'], contactPoint: ['ContactPoint'], email: ['Text'], legalName: ['Text'], logo: ['ImageObject', 'URL'], taxID: ['Text'], telephone: ['Text'], vatID: ['Text']}},
  ContactPoint: {above: 'StructuredValue', properties: {contactType: ['Text'], email: ['Text'], telephone: ['Text']}},
  PostalAddress: {above: 'ContactPoint', properties: {addressCountry: ['Country', 'Text'], addressLocality: ['Text'], addressRegion: ['Text'], postalCode: ['Text'], streetAddress: ['Text']}},
  Place: {above: 'Thing', properties: {address: ['PostalAddress', 'Text']}},
  PropertyValue: {above: 'StructuredValue', properties: {propertyID: ['Text', 'URL'], value: ['Boolean', 'Number', 'StructuredValue', 'Text']}},
  QuantitativeValue: {above: 'StructuredValue', properties: {value: ['Boolean', 'Number', 'StructuredValue', 'Text'], unitCode: ['Text', 'URL'], unitText: ['Text'], minValue: ['Number'], maxValue: ['Number']}},
};

/** Subclasses whose nodes are as good as those of the class itself. */
const alike: Readonly<Record<string, string>> = {EducationalOrganization: 'Organization', CollegeOrUniversity: 'Organization', School: 'Organization', NGO: 'Organization', Corporation: 'Organization', GovernmentOrganization: 'Organization', EducationalAudience: 'Audience'};
/** The class that a type is read as. */
export const classOf = (type: string): string | undefined => (Object.hasOwn(classes, type) ? type : alike[type]);

/** Whether a class is another or stands below it. */
export function isKindOf(type: string, wanted: string): boolean {
  for (let name: string | undefined = classOf(type); name !== undefined; name = classes[name]?.above) if (name === wanted) return true;
  return false;
}

/** What schema.org expects of a property of a class; undefined where the class has no such property. */
export function expectedOf(type: string, property: string): readonly Expected[] | undefined {
  for (let name: string | undefined = classOf(type); name !== undefined; name = classes[name]?.above) {
    const own = classes[name]?.properties;
    if (own && Object.hasOwn(own, property)) return own[property];
  }
  return undefined;
}

/** Data types of schema.org, by what their values look like in JSON. */
export const dataTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(value),
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  Duration: (value) => typeof value === 'string' && /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value),
};
