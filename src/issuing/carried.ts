import {carrierById, type CarrierId} from '../carriers';
import {type Format} from '../credentials';
import {badgeDataOf, badgeSvg, certificatePdf, lookOf, type Brand, type CertificateModel, type PdfFont} from '../documents';
import {utf8} from '../values';
import {fingerprintOf, verifyLink} from '../verification';
import type {Paint} from './sample';

/** As what file a credential comes: the file of its format and proof, or inside a picture or a page. */
export type FileKind = 'plain' | Exclude<CarrierId, 'zip'>;

/** What a picture or page is made of. */
export interface CarriedRequest {
  model: CertificateModel;
  lang: string;
  /** The credential as the file that it would be by itself. */
  file: {name: string; text: string; mediaType: string};
  paint: Paint;
  font?: PdfFont;
  brand?: Brand;
  /** Address of the page that checks credentials, for the printed code. */
  verifyPage?: string;
  now: Date;
}

const badgeOf = ({model, lang, brand}: CarriedRequest): Uint8Array => utf8(badgeSvg(badgeDataOf(model, lang), lang, lookOf(brand)));

async function page({model, lang, file, font, brand, verifyPage, now}: CarriedRequest): Promise<Uint8Array> {
  if (font === undefined) throw new TypeError('A PDF needs a typeface.');
  const fingerprint = await fingerprintOf(file.text);
  const code = verifyPage === undefined ? undefined : await verifyLink(file.text, verifyPage);
  return certificatePdf(model, lang, {font, made: now, ...(brand && {brand}), check: {file: file.name, fingerprint, ...(verifyPage !== undefined && {address: verifyPage}), ...(code && {code})}});
}

/** What carries a credential, by the kind of file: the badge as a picture, or the certificate as a page. */
const pictures: Readonly<Record<Exclude<FileKind, 'plain'>, (request: CarriedRequest) => Promise<Uint8Array>>> = {
  png: async ({model, lang, paint, brand}) => (await paint(model, lang, {kind: 'badge', ...(brand && {brand})})).bytes,
  svg: async (request) => badgeOf(request),
  pdf: page,
};

/** Kinds of file that a format can come as, the plain one first. */
export const fileKindsOf = ({carriers = ['pdf']}: Pick<Format, 'carriers'>): readonly FileKind[] => ['plain', ...carriers];

/** A credential inside a picture or a page: its bytes, and what its file is called and is. */
export async function carriedFile(kind: Exclude<FileKind, 'plain'>, request: CarriedRequest): Promise<{content: Uint8Array<ArrayBuffer>; extension: string; mediaType: string}> {
  const {extension, mediaType, write} = carrierById(kind);
  if (write === undefined) throw new TypeError(`Nothing is written into ${kind}.`);
  return {content: await write(await pictures[kind](request), request.file), extension, mediaType};
}
