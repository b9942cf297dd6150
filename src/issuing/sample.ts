import {commonParts, formatById, type Conversion, type Format, type FormatId, type FormatProblem, type IssueContext, type JsonObject, type Loss} from '../credentials';
import {badgeSvg, certificateModel, lookOf, type Brand, type CertificateModel, type PdfFont} from '../documents';
import {pick} from '../language';
import {mechanismById, ProofError, type PreparedForms, type ProofId, type SampleKey} from '../proofs';
import {base64} from '../values';
import {newId, totalHours, type Award, type Specification} from '../specification';
import {carriedFile, fileKindsOf, type FileKind} from './carried';

/** A picture as a canvas gives it. */
export interface Painting {bytes: Uint8Array; type: 'image/png' | 'image/jpeg'}

/** What is painted: the certificate as JPEG or PNG, or the badge as PNG; with the provider's logo and colour if given. */
export interface PaintOptions {kind?: 'certificate' | 'badge'; brand?: Brand}

/** The port that turns a credential into a picture: a canvas in the browser, a canvas package in Node. */
export type Paint = (model: CertificateModel, lang: string, options?: PaintOptions) => Promise<Painting>;

/** What a sample is made of. */
export interface SampleRequest {
  specification: Specification;
  award: Award;
  format: FormatId;
  proof: ProofId;
  key: SampleKey;
  /** As what file it comes; the plain file when absent. */
  as?: FileKind;
  paint: Paint;
  /** The typeface of a PDF; needed for one only. */
  font?: PdfFont;
  /** Logo and colour of the provider, for pictures and pages. */
  brand?: Brand;
  /** Address of the page that checks credentials, for the code on a PDF; without it there is none. */
  verifyPage?: string;
  now: Date;
  /** Identifiers of the documents of one award, which refer to each other; give the same to both requests. New ones when absent. */
  ids?: IssueContext['ids'];
  /** Days of validity, at most 30; the formats' own default when absent. */
  validDays?: number;
  /** Places in status lists, for formats that can name them. */
  status?: IssueContext['status'];
  /** What the samples of a class have in common, and their canonical forms, filled for this learner. */
  common?: IssueContext['common'];
  forms?: PreparedForms;
  signal?: AbortSignal;
}

/** A file to download; its content is text, or bytes where it is a picture or a page. */
export interface SampleFile {name: string; content: string | Uint8Array<ArrayBuffer>; mediaType: string}

/** A fault that keeps a sample from being made, or advice. Codes: those of the format, and 'proof-not-for-format', 'file-not-for-format', 'not-signable'. */
export type SampleProblem = FormatProblem;

/** What came out. There is no file when a problem is an error. */
export interface Samples {
  files: readonly SampleFile[];
  /** The document as the format has it, before it was secured: for previews. */
  document: JsonObject;
  /** The secured document as text: the plain file, or what lies inside the picture or page. */
  text?: string;
  losses: readonly Loss[];
  problems: readonly SampleProblem[];
}

const newIds = (): IssueContext['ids'] => ({edc: newId(), openBadge: newId(), vc: newId()});

// A class has one specification, and its badge shows nothing of a learner: it is drawn once.
const badgeImages = new WeakMap<Specification, {lang: string; brand: Brand | undefined; image: string}>();

const badgeImageOf = (specification: Specification, lang: string, brand?: Brand): string => {
  const known = badgeImages.get(specification);
  if (known?.lang === lang && known.brand === brand) return known.image;
  const {outcomes = [], level, title} = specification;
  const claimed = level?.eqf !== undefined && level.claim !== undefined && level.claim !== 'none' ? {eqf: level.eqf, indicative: level.claim === 'indicative'} : undefined;
  const svg = badgeSvg({outcomes: outcomes.length, hours: totalHours(specification), level: claimed, label: pick(title, lang), sample: true}, lang, lookOf(brand));
  const image = `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`;
  badgeImages.set(specification, {lang, brand, image});
  return image;
};

// Stands where a picture will be, so that it can be seen which pictures a format shows.
const placeholder = (lang: string): string => btoa(`picture in ${lang}`);

type Pictures = IssueContext['pictures'];

const paintedPictures = async ({document}: Conversion, languages: readonly string[], paint: Paint, brand?: Brand): Promise<Pictures> => {
  const model = certificateModel(document);
  if (model === null) throw new TypeError('A format made a document that is no credential.');
  const pictures: Record<string, Pictures[string]> = {};
  for (const lang of languages) {
    const {bytes, type} = await paint(model, lang, {...(brand && {brand})});
    pictures[lang] = {base64: base64(bytes), type};
  }
  return pictures;
};

/** The document of a format for one award, its pictures painted. `paint` is called once for each language that the format shows. */
export async function convertSample(format: Format, {specification, award, key, paint, now, ids, validDays, brand, status, common}: Omit<SampleRequest, 'format' | 'proof'>, disclosable = false): Promise<Conversion> {
  const languages = specification.languages?.length ? specification.languages : ['en'];
  const context = {
    issuer: {did: key.did}, issuedAt: now, ids: ids ?? newIds(), badgeImage: badgeImageOf(specification, languages[0] ?? 'en', brand),
    ...(validDays !== undefined && {validDays}), ...(status && {status}), ...(common && {common}), disclosable,
  };
  const convert = (pictures: Pictures): Conversion => format.convert(specification, award, {...context, pictures});
  if (!format.pictures) return convert({});
  const first = convert(Object.fromEntries(languages.map((lang) => [lang, {base64: placeholder(lang), type: 'image/png' as const}])));
  const text = JSON.stringify(first.document);
  const shown = languages.filter((lang) => text.includes(placeholder(lang)));
  return shown.length === 0 ? first : convert(await paintedPictures(first, shown, paint, brand));
}

// A name that any file system takes, in the letters of the title's own language.
const slug = (title: string): string => title.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'credential';

const fileName = (specification: Specification, format: Format, id: string, extension: string, common = commonParts()): string => {
  const mark = id.replace(/^.*:/, '').slice(0, 8);
  const title = common.of(specification, 'file name', () => slug(pick(specification.title, specification.languages?.[0] ?? 'en')));
  return `sample-${title}-${mark}.${format.id}.${extension.replace(/^\./, '')}`;
};

const problem = (code: string, data: SampleProblem['data']): SampleProblem => ({code, pointer: '', severity: 'error', data});

/**
 * Makes the sample credential of one award: document, pictures, check against our own statement of the format, proof, file or picture or page that carries it.
 * What the format can't hold is in `losses`. Throws TypeError for a format or proof that does not exist, and what `paint` throws.
 */
export async function issueSamples(request: SampleRequest): Promise<Samples> {
  const {format: formatId, proof, key, now, signal, specification, as = 'plain', common, forms} = request;
  const [format, mechanism] = [formatById(formatId), mechanismById(proof)];
  if (format === undefined || mechanism === undefined) throw new TypeError(`No such format or proof: ${formatId}, ${proof}`);
  const ids = request.ids ?? newIds();
  const {document, losses} = await convertSample(format, {...request, ids}, mechanism.disclosable);
  const problems: SampleProblem[] = [...format.check(document)];
  const result = (files: readonly SampleFile[], text?: string): Samples => ({files, document, losses, problems, ...(text !== undefined && {text})});
  if (request.status !== undefined && document.credentialStatus === undefined) problems.push({...problem('status-not-for-format', {format: format.id}), severity: 'warning'});
  if (!format.proofs.includes(proof)) problems.push(problem('proof-not-for-format', {proof, format: format.id}));
  if (!fileKindsOf(format).includes(as)) problems.push(problem('file-not-for-format', {file: as, format: format.id}));
  if (problems.some(({severity}) => severity === 'error')) return result([]);
  try {
    const secured = await mechanism.secure(document, key, {created: now, signal, forms});
    // A document that stays a document keeps its format's own name and type.
    const {extension, mediaType} = secured.document === undefined ? secured : format;
    const id = typeof document.id === 'string' ? document.id : ids.edc;
    const plain = {name: fileName(specification, format, id, extension, common), text: secured.text, mediaType};
    if (as === 'plain') return result([{name: plain.name, content: plain.text, mediaType}], plain.text);
    const model = certificateModel(document);
    if (model === null) throw new TypeError('A format made a document that is no credential.');
    const {content, ...kind} = await carriedFile(as, {...request, model, lang: specification.languages?.[0] ?? 'en', file: plain});
    return result([{name: fileName(specification, format, id, kind.extension, common), content, mediaType: kind.mediaType}], plain.text);
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    problems.push(problem('not-signable', {...error.data, reason: error.code}));
    return result([]);
  }
}
