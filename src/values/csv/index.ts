export {csvCell, writeCsv} from './write';
export {readCsv, type CsvFault, type Row} from './read';
