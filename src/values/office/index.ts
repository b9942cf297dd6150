export {readDocx, type DocxBlock, type DocxCell, type Docx} from './docx';
export type {OfficeFault} from './parts';
export {readWorkbook, readXlsx, type NamedCell, type Workbook, type XlsxSheet} from './xlsx';
