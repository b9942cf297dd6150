import {BitString, OctetString, Utf8String, Integer} from 'asn1js';
import {AttributeTypeAndValue, BasicConstraints, Certificate, CryptoEngine, ExtKeyUsage, Extension, Time} from 'pkijs';

/** What a certificate of a test is to be. */
export interface Wanted {name: string; organisation?: string; identifier?: string; ca?: boolean; usage?: number | null; purposes?: readonly string[]; from?: string; until?: string; pathLength?: number; hash?: string}

/** A certificate with its key, ready to issue others. */
export interface Made {der: Uint8Array; certificate: Certificate; keys: CryptoKeyPair}

const engine = new CryptoEngine({name: 'node', crypto: crypto as Crypto});
let serial = 1;

/** A certificate by an authority, or by itself. Two may name each other as issuer by giving `issuerName`. */
export async function makeAuthority({name, organisation, identifier, ca = true, usage = ca ? 0b0000_0110 : 0b1100_0000, purposes = [], from = '2026-01-01', until = '2027-01-01', pathLength, hash = 'SHA-256'}: Wanted, by?: Made, given?: CryptoKeyPair): Promise<Made> {
  const keys = given ?? await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, true, ['sign', 'verify']) as CryptoKeyPair;
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({value: serial++});
  const attributes = Object.entries({'2.5.4.3': name, '2.5.4.10': organisation, '2.5.4.97': identifier}).flatMap(([type, value]) => (value === undefined ? [] : [new AttributeTypeAndValue({type, value: new Utf8String({value})})]));
  certificate.subject.typesAndValues = attributes;
  certificate.issuer.typesAndValues = by?.certificate.subject.typesAndValues ?? attributes;
  certificate.notBefore = new Time({value: new Date(from)});
  certificate.notAfter = new Time({value: new Date(until)});
  certificate.extensions = [
    new Extension({extnID: '2.5.29.19', critical: true, extnValue: new BasicConstraints({cA: ca, ...(pathLength !== undefined && {pathLenConstraint: pathLength})}).toSchema().toBER()}),
    ...(usage === null ? [] : [new Extension({extnID: '2.5.29.15', critical: true, extnValue: new BitString({valueHex: Uint8Array.of(usage).buffer}).toBER()})]),
    ...(purposes.length === 0 ? [] : [new Extension({extnID: '2.5.29.37', critical: false, extnValue: new ExtKeyUsage({keyPurposes: [...purposes]}).toSchema().toBER()})]),
    new Extension({extnID: '2.5.29.14', critical: false, extnValue: new OctetString({valueHex: Uint8Array.of(serial).buffer}).toBER()}),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign((by ?? {keys}).keys.privateKey, hash, engine);
  return {der: new Uint8Array(certificate.toSchema(true).toBER()), certificate, keys};
}

/** PEM of certificates, one after the other. */
export const pem = (...list: readonly Uint8Array[]): string => list.map((der) => `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`).join('');
