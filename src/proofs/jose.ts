// Only the parts in use: the package's front would bring encryption along. Loaded when a token or seal needs more than Ed25519.
export {compactVerify} from 'jose/jws/compact/verify';
export {flattenedVerify} from 'jose/jws/flattened/verify';
export {importJWK, importX509} from 'jose/key/import';
export {JOSEError, JWSSignatureVerificationFailed} from 'jose/errors';
export {exportJWK} from 'jose/key/export';
