export {base58, base64, base64url, fromBase58, fromBase64, fromBase64url, fromMultibase, hex, joined, multibase, sameBytes, utf8} from './bytes';
export {moment, type Moment} from './dates';
export {idOf, isObject, listOf, objectsOf, stringsOf, valuesAt, type JsonObject} from './json';
export {csvCell, readCsv, writeCsv, type CsvFault, type Row} from './csv';
