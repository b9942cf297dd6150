export {coursesTemplate, rowLimit, type RowFault} from './courses';
export {encodingText, importFile, refusedText, rowFaultText, sourceText, type Imported, type Source} from './importFile';
