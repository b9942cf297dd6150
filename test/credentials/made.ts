import {type Conversion, type FormatId, formatById, type IssueContext} from '../../src/credentials';
import {type Award, blankSpecification, loadExample, newId, sampleAward, type Specification} from '../../src/specification';

export const exampleNames = ['vocational-centre', 'company', 'volunteering-network', 'online-course'] as const;

/** A context as issuing gives it, with a picture of one dot. */
export const contextFor = (spec: Specification, more: Partial<IssueContext> = {}): IssueContext => ({
  issuer: {did: 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp'}, issuedAt: new Date('2026-11-23T10:00:00Z'),
  ids: {edc: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a11', openBadge: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a12'},
  pictures: Object.fromEntries((spec.languages?.length ? spec.languages : ['en']).map((lang) => [lang, {base64: 'iVBORw0KGgo=', type: 'image/png' as const}])),
  badgeImage: 'data:image/svg+xml;base64,PHN2Zy8+', ...more,
});

export const made = (format: FormatId, spec: Specification, award: Award = sampleAward(spec), more: Partial<IssueContext> = {}): Conversion => {
  const found = formatById(format);
  if (!found) throw new Error(format);
  return found.convert(spec, award, contextFor(spec, more));
};

/** The least that a provider can say, and one with long Greek text. */
export const bare = (): Specification => ({...blankSpecification(newId(), ['en']), title: {en: 'Adjusting a brake'}, awardingBody: {legalName: {en: 'Bike School'}, country: 'IE'}, outcomes: [{id: 'o1', statement: {en: 'Adjust the brakes of a city bicycle'}}]});
export const greek = async (): Promise<Specification> => {
  const spec = await loadExample('online-course');
  return {...spec, languages: ['el'], title: {el: 'Προετοιμασία ανοικτών γεωχωρικών δεδομένων για επαναχρησιμοποίηση '.repeat(3).trim()}, summary: {el: 'Ο κάτοχος ελέγχει, μετατρέπει και δημοσιεύει σύνολα δεδομένων. '.repeat(20)}};
};
