export {openPdf, pdfWeights, type PdfAbout, type PdfDoc, type PdfFont} from './document';
export {largest, PdfSheet, type PdfStyle, type Place, type Placed} from './sheet';
