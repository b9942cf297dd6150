export {csvCell, writeCsv} from './write';
export {heading, meant, readCsv, type CsvFault, type Row} from './read';
