export {readDocx, type DocxBlock, type DocxCell, type Docx} from './docx';
export type {OfficeFault} from './parts';
export {dateOf as serialDate, readWorkbook, readXlsx, type NamedCell, type Workbook, type XlsxSheet} from './xlsx';
