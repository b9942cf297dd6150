export {canonicalise, type CanonicaliseOptions} from './canonicalise';
export {certificateStatement as readCertificate} from './certificate';
export {addressesOf, isGivable} from './givableContexts';
export {contextHash, contextOf, contextsWith, knownContexts, type ContextTable, type KnownContext} from './contexts';
export {cryptosuiteById, cryptosuites, type Cryptosuite, type CryptosuiteId} from './cryptosuites';
export {addDataIntegrityProof, checkDataIntegrity} from './dataIntegrity';
export {checkPresentation} from './presentation';
export {decodeDidKey, decodeMultikey, didKeyMethod, encodeDidKey, encodeMultikey, type Multikey, type MultikeyKind} from './didKey';
export {sha256Of} from './engine';
export {canonicalJson} from './jcs';
export {didWebAddress} from './didWeb';
export {keyTypes, type KeyType} from './keyPairs';
export {mechanismById, mechanisms, type Mechanism, type ProofId, type Secured} from './mechanisms';
export {
  ProofError, proofOutcomes,
  type CertificateStatement, type CertificateTrust, type CheckOptions, type InnerValues, type JwtTimes, type ProofCheck, type ProofCode, type ProofOutcome, type Signer,
} from './outcome';
export {exportSampleKey, importSampleKey, makeSampleKey, type ExportableSampleKey, type SampleKey, type SampleKeyJwk} from './sampleKey';
export {preparedForms, type PreparedForms} from './prepared';
export {checkSeal} from './seal';
export {checkVcJwt, signVcJwt} from './vcJwt';
export {signVcJose} from './vcJose';
export {checkSdJwt, openSdJwt, openSigned, present, signSdJwt, type OpenSdJwt, type ShownValue} from './sdJwt';
