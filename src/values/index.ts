export {base58, base64, base64url, fromBase58, fromBase64, fromBase64url, fromMultibase, hex, joined, multibase, sameBytes, utf8} from './bytes';
export {hasTooManyContexts, idOf, isObject, listOf, mostContexts, objectsOf, stringsOf, valuesAt, type JsonObject} from './json';
export {moment, type Moment} from './dates';
export {crc32, framed, packed, unframed, unpacked, type PackedFault} from './packed';
export {at, below, lastName, namesIn, placed, pointerOf} from './pointer';
export {gzipped, readUpTo, streamOf} from './streams';
