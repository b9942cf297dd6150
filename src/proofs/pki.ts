// Only the parts in use. Loaded when a certificate is made or a chain is walked: X.509 weighs more than everything else a check needs.
export {BitString, Constructed, Integer, Null, PrintableString, Sequence, Set as SetOf, Utf8String} from 'asn1js';
export {
  AlgorithmIdentifier, AttributeTypeAndValue, BasicConstraints, Certificate, CertificateChainValidationEngine, CryptoEngine, Extension, RelativeDistinguishedNames, Time, createCMSECDSASignature,
} from 'pkijs';
