export {csvCell, csvLine, writeCsv} from './write';
export {heading, meant, readCsv, type CsvFault, type Row} from './read';
