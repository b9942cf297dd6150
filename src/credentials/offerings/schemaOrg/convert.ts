import {pick} from '../../../language';
import {isoDuration, type Specification, totalHours} from '../../../specification';
import {activityTypes, assessmentTypes, eqfLevels, modes} from '../../../vocabularies';
import {iscedF} from '../../../vocabularies/iscedF';
import {languages} from '../../../vocabularies/languages';
import {awardsCredits} from '../../crosswalk';
import {some, tidyDocument} from '../../edc/nodes';
import {lossBook} from '../../losses';
import {isRealDate} from '../../dates';
import type {Conversion, JsonObject} from '../../types';
import {words} from '../../words';
import {labelIn, mainOf, notesOf, partId, reportUnknownCodes} from '../parts';
import {courseModes} from './modes';

const node = (type: string, properties: JsonObject, id?: string): JsonObject => ({'@type': type, ...(id === undefined ? {} : {'@id': id}), ...properties});
const registrationTerm = {vat: 'vatID', tax: 'taxID', register: 'identifier'} as const;
const texts = (values: readonly (string | undefined)[]): readonly string[] | undefined => {
  const there = values.filter((value): value is string => value !== undefined && value !== '');
  return there.length > 0 ? there : undefined;
};
const isMail = (text: string): boolean => /^\S+@\S+$/.test(text);
const isPhone = (text: string): boolean => /^\+?[\d\s()/.-]{5,}$/.test(text);

/**
 * The course, its instance and the credential it leads to, for the provider's own website (schema.org Course, CourseInstance,
 * EducationalOccupationalCredential), in the main language. What schema.org has no property for stands as a part with its heading and text.
 */
export function convertToCourse(spec: Specification): Conversion {
  const main = mainOf(spec);
  const book = lossBook('course', spec, main);
  reportUnknownCodes(spec, book);
  for (const [index, language] of (spec.languages ?? []).entries()) if (index > 0) book.add({pointer: `/languages/${index}`, code: 'one-language', data: {language, kept: main}});
  const text = (value: Parameters<typeof pick>[0]): string | undefined => pick(value, main) || undefined;
  const {credits, level, participation, enrolment, awardingBody: body = {}} = spec;
  const outcomes = spec.outcomes ?? [];
  const hours = totalHours(spec);
  const outcomeIds = (ids: readonly string[] | undefined): readonly JsonObject[] | undefined => (ids?.length ? ids.map((id) => ({'@id': partId(spec, id)})) : undefined);
  const spoken = texts((spec.learningLanguages ?? []).filter((code) => languages.byCode(code)));
  const eqf = level?.claim === 'official' && level.eqf !== undefined ? node('DefinedTerm', {name: `EQF level ${level.eqf}`, termCode: String(level.eqf), url: eqfLevels.byCode(String(level.eqf))?.uri, inDefinedTermSet: eqfLevels.scheme}) : undefined;

  const teaches = some(outcomes.map(({id, statement}, index) => {
    const said = notesOf('course', ['outcome'], spec, book, `/outcomes/${index}`);
    for (const note of said) note.stands(`/teaches/${index}/description`);
    return node('DefinedTerm', {name: text(statement) ?? id, description: texts(said.flatMap((note) => note.lines(main)))?.join(' ')}, partId(spec, id));
  }));
  const assessments = (spec.assessments ?? []).map(({id, title, type, description, measures, languages: tested}, index) => {
    const said = notesOf('course', ['assessment'], spec, book, `/assessments/${index}`);
    for (const note of said) note.stands(`/hasPart/${index}/text`);
    return node('LearningResource', {
      name: text(title) ?? words.text('note:assessment', main), learningResourceType: labelIn(assessmentTypes, type, 'en'), description: text(description),
      inLanguage: texts((tested ?? []).filter((code) => languages.byCode(code))), assesses: outcomeIds(measures?.map(({outcome}) => outcome)),
      text: texts(said.flatMap((note) => note.lines(main)))?.join(' '),
    }, partId(spec, id));
  });
  const notes = notesOf('course', ['specification', 'offer'], spec, book).map((note, index) => {
    note.stands(`/hasPart/${assessments.length + index}`);
    return node('CreativeWork', {name: note.heading(main), text: note.lines(main).join(' ')}, partId(spec, `note-${note.id}`));
  });
  const contact = enrolment?.contact?.trim();
  const date = spec.publication?.date;
  if (date && !isRealDate(date)) book.add({pointer: '/publication/date', code: 'not-a-date', data: {value: date}});

  const document: JsonObject = {
    '@context': ['https://schema.org', {'@language': main}],
    ...node('Course', {
      name: text(spec.title), description: text(spec.summary), url: spec.publication?.address, courseCode: spec.code, version: spec.version, creativeWorkStatus: spec.status,
      dateModified: date && isRealDate(date) ? date : undefined,
      inLanguage: spoken, about: spec.field && iscedF.byCode(spec.field) ? [node('DefinedTerm', {name: labelIn(iscedF, spec.field, main), termCode: spec.field, url: iscedF.byCode(spec.field)?.uri, inDefinedTermSet: iscedF.scheme})] : undefined,
      coursePrerequisites: text(spec.prerequisites), audience: text(spec.targetGroup?.description) && node('Audience', {audienceType: text(spec.targetGroup?.description)}),
      accessibilitySummary: text(enrolment?.accessibility), educationalLevel: eqf, timeRequired: hours > 0 ? isoDuration(hours) : undefined,
      numberOfCredits: credits && awardsCredits(spec) ? node('QuantitativeValue', {value: credits.value, unitText: credits.system === 'national' ? credits.nationalSystem?.trim() || words.text('value:/credits/system:national', main) : 'ECTS'}) : undefined,
      provider: text(body.legalName) && node('Organization', {
        name: text(body.legalName), legalName: text(body.legalName), url: body.website, email: body.email,
        ...(body.registration ? {[registrationTerm[body.registrationKind ?? 'register']]: body.registration} : {}),
        address: body.country || body.region ? node('PostalAddress', {addressCountry: body.country, addressRegion: body.region}) : undefined,
        contactPoint: contact ? node('ContactPoint', {contactType: 'enrolment', ...(isMail(contact) ? {email: contact} : isPhone(contact) ? {telephone: contact} : {description: contact})}) : undefined,
      }, partId(spec, 'awarding-body')),
      teaches,
      educationalAlignment: some(outcomes.flatMap(({skills}) => skills ?? []).map(({uri, label, framework}) => node('AlignmentObject', {alignmentType: 'teaches', targetName: text(label), targetUrl: uri, educationalFramework: framework ?? (uri?.includes('/esco/') ? 'ESCO' : undefined)}))),
      syllabusSections: some((spec.activities ?? []).map(({id, title, kind, hours: load, outcomes: built}) => node('Syllabus', {
        name: text(title) ?? labelIn(activityTypes, kind, main) ?? id, learningResourceType: labelIn(activityTypes, kind, 'en'), timeRequired: load ? isoDuration(load) : undefined, teaches: outcomeIds(built),
      }, partId(spec, id)))),
      hasCourseInstance: [node('CourseInstance', {
        courseMode: texts((participation?.modes ?? []).map((code) => courseModes[code] ?? labelIn(modes, code, 'en'))), courseWorkload: hours > 0 ? isoDuration(hours) : undefined,
        location: text(participation?.place) && node('Place', {name: text(participation?.place)}), description: text(enrolment?.dates), inLanguage: spoken,
      }, partId(spec, 'instance'))],
      offers: text(enrolment?.price) ? [node('Offer', {description: text(enrolment?.price), url: spec.publication?.address})] : undefined,
      educationalCredentialAwarded: [node('EducationalOccupationalCredential', {
        name: text(spec.title), description: text(spec.summary), credentialCategory: 'Micro-credential', educationalLevel: eqf, competencyRequired: outcomeIds(outcomes.map(({id}) => id)),
        validFor: spec.validity?.months ? `P${spec.validity.months}M` : undefined,
      }, partId(spec, 'credential'))],
      subjectOf: some((spec.furtherInformation ?? []).map(({title, address}) => node('CreativeWork', {name: text(title), url: address}))),
      hasPart: some([...assessments, ...notes]),
    }, spec.id),
  };
  return {document: tidyDocument(document) as JsonObject, losses: book.all()};
}
