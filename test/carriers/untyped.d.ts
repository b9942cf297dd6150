declare module 'png-chunks-extract' {
  export default function extract(bytes: Uint8Array): {name: string; data: Uint8Array}[];
}
declare module 'pdfkit/output' {
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
