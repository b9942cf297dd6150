declare module 'pdfkit/output' {
  /** The whole of a document, once it has ended. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}

// What pdfkit 0.20 takes and its types do not know yet.
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** Which cells a head cell stands for. */
    scope?: 'Row' | 'Column' | 'Both';
  }
}
declare namespace PDFKit {
  interface PDFDocument {
    /** The same constructor by its name. */
    PDFDocument: PDFDocument;
  }
  interface PDFOutline {
    addItem(title: string, options?: {expanded?: boolean; /** Points from the upper edge of the page. */ top?: number; /** Points from the right edge. */ left?: number; zoom?: number; pageNumber?: number}): PDFOutline;
  }
}
