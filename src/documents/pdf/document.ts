/** Weights of our typeface that a PDF is set in. */
export const pdfWeights = [400, 600] as const;

/** The whole typeface in one weight, as a TrueType file: Latin, Greek and Cyrillic. */
export type PdfFont = (weight: (typeof pdfWeights)[number]) => Promise<Uint8Array>;

/** The document of the library that writes it. */
export type PdfDoc = PDFKit.PDFDocument;

/** What a file says of itself, and how large its pages are: a name, or width and height in points. `revisited`: pages stay open until the end, for what is written on them once their number is known. */
export interface PdfAbout {
  title: string; subject: string; author?: string; lang: string; /** Now, if absent. */ made?: Date;
  size: 'A4' | readonly [width: number, height: number]; margin: number | Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>; revisited?: boolean;
}

/** A new document, tagged, titled, with its language (ISO 32000-1, 14.7 to 14.9), with our typeface as `regular` and `strong`; and its bytes, once it has ended. */
export async function openPdf({title, subject, author, lang, made, size, margin, revisited = false}: PdfAbout, font: PdfFont): Promise<{doc: PdfDoc; bytes: Promise<Uint8Array<ArrayBuffer>>}> {
  // By its name: the build of the site takes packages as CommonJS, where it has no default.
  const [{PDFDocument}, {toBytes}, regular, strong] = await Promise.all([import('pdfkit'), import('pdfkit/output'), font(400), font(600)]);
  const doc: PdfDoc = new PDFDocument({
    size: typeof size === 'string' ? size : [...size], ...(typeof margin === 'number' ? {margin} : {margins: margin}), pdfVersion: '1.7', tagged: true, lang, displayTitle: true, bufferPages: revisited, font: regular as unknown as string,
    info: {Title: title, ...(author !== undefined && {Author: author}), Subject: subject, Creator: 'MiCrocVET Handbook', ...(made !== undefined && {CreationDate: made, ModDate: made})},
  });
  const bytes = toBytes(doc);
  doc.registerFont('regular', regular as unknown as Buffer).registerFont('strong', strong as unknown as Buffer);
  return {doc, bytes};
}
