import {certificateStatement, isCurrent} from './certificate';
import {certificateTrust} from './chain';
import {fromBase64, fromBase64url, hex, isObject, utf8, type JsonObject} from '../values';
import {seconds} from './dataIntegrity';
import {jsonObject} from './jsonObject';
import {engine} from './engine';
import {concluded, concludedFrom, ProofError, type CertificateTrust, type CheckOptions, type InnerValues, type ProofCheck, type Signer} from './outcome';
import {sealEvidence, type SealEvidence} from './sealLevel';

const algorithms = new Set(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512']);
// Critical header parameters of JAdES (ETSI TS 119 182-1) that are understood: whether they must be in the protected header.
const critical = {b64: true, sigT: false, adoTst: false, x5t: false, 'x5t#S256': false, srCms: false, sigPl: false, srAts: false};
const mostSignatures = 5;

/** One signature of a JWS in JSON, of either form. */
interface Seal {protected: string; signature: string; header?: unknown}

/** True for a JWS in JSON serialisation, general or flattened: what a sealed EDC file is. Says nothing about its seal. */
const isSealed = (value: unknown): boolean => isObject(value) && 'payload' in value && ('signatures' in value || ('protected' in value && 'signature' in value));

const sealsOf = (file: JsonObject): Seal[] => {
  const entries = 'signatures' in file ? [file.signatures].flat() : [file];
  if (entries.length === 0 || entries.length > mostSignatures) throw new ProofError('seal-malformed', {part: 'signatures'});
  return entries.map((entry) => {
    if (!isObject(entry) || typeof entry.protected !== 'string' || typeof entry.signature !== 'string') throw new ProofError('seal-malformed', {part: 'signatures'});
    return {protected: entry.protected, signature: entry.signature, header: entry.header};
  });
};

/** What one seal says, checked as far as it can be without asking anybody. */
interface Checked {header: JsonObject; evidence: SealEvidence; signer: Signer}
/** What the first seal is told with. */
interface Rest {signer?: Signer; leaf?: Uint8Array}

// The first certificate is the signer's; the header also pins it by its hash.
const signerOf = async (header: JsonObject): Promise<{pem: string; sha256: string; signer: Signer; leaf: Uint8Array}> => {
  const [der] = [header.x5c].flat();
  if (typeof der !== 'string' || !/^[A-Za-z0-9+/=]+$/.test(der)) throw new ProofError('key-not-available', {method: 'x5c'});
  // DER in base64 of the usual alphabet, padded (RFC 7515, 4.1.6).
  const bytes = fromBase64(der);
  if (bytes === null) throw new ProofError('certificate-malformed');
  const certificate = certificateStatement(bytes);
  const digest = await (await engine()).sha256(bytes);
  const pinned = header['x5t#S256'];
  if (pinned !== undefined && (typeof pinned !== 'string' || hex(fromBase64url(pinned) ?? new Uint8Array()) !== hex(digest))) throw new ProofError('certificate-mismatch');
  return {pem: `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----`, sha256: hex(digest), signer: {source: 'certificate', certificate}, leaf: bytes};
};

const checkOne = async (payload: string, seal: Seal, inner: InnerValues, rest: Rest): Promise<Checked> => {
  const header = jsonObject(fromBase64url(seal.protected), 'seal-malformed', 'protected');
  inner.header = JSON.stringify(header);
  inner.signature = hex(fromBase64url(seal.signature) ?? new Uint8Array());
  inner.signatureBase = hex(await (await engine()).sha256(utf8(`${seal.protected}.${payload}`)));
  const {alg} = header;
  if (typeof alg !== 'string') throw new ProofError('seal-malformed', {part: 'protected'});
  inner.algorithm = alg;
  if (alg.toLowerCase() === 'none') throw new ProofError('alg-none');
  if (/^HS\d/i.test(alg)) throw new ProofError('alg-symmetric', {alg});
  if (!algorithms.has(alg)) throw new ProofError('alg-unsupported', {alg});
  if ('sigD' in header) throw new ProofError('seal-detached');
  const unknown = [header.crit ?? []].flat().map(String).filter((name) => !Object.hasOwn(critical, name));
  if (unknown.length > 0) throw new ProofError('critical-unsupported', {names: unknown});
  const {pem, sha256, signer, leaf} = await signerOf(header);
  rest.signer = signer;
  rest.leaf = leaf;
  inner.key = sha256;
  const {flattenedVerify, importX509, JOSEError, JWSSignatureVerificationFailed} = await import('./jose');
  // What cannot be had from the certificate for this algorithm: the two do not belong together, or the certificate holds no key.
  const key = await importX509(pem, alg).catch(() => {throw new ProofError('alg-key-mismatch', {alg, key: 'X.509'});});
  try {
    // With b64 false (RFC 7797) the payload is signed as it stands, so the text is given, never a copy that was read and written again.
    const {protected: protectedHeader, signature} = seal;
    await flattenedVerify({payload: header.b64 === false ? utf8(payload) : payload, protected: protectedHeader, signature}, key, {algorithms: [alg], crit: critical});
  } catch (error) {
    if (error instanceof JWSSignatureVerificationFailed) throw new ProofError('signature-mismatch');
    if (error instanceof JOSEError) throw new ProofError('seal-malformed', {part: error.code});
    if (error instanceof TypeError) throw new ProofError('key-unsupported', {method: 'x5c', key: alg});
    throw error;
  }
  return {header, evidence: sealEvidence(seal.header, header), signer};
};

const credentialIn = (payload: string, encoded: boolean): unknown => {
  try {
    const bytes = encoded ? fromBase64url(payload) : null;
    return JSON.parse(encoded ? new TextDecoder('utf-8', {fatal: true}).decode(bytes ?? undefined) : payload);
  } catch {
    return undefined;
  }
};

/** When the seal says it was made: sigT, or iat in its place since version 1.2.1 (ETSI TS 119 182-1, 5.2.1). */
const statedTime = ({sigT, iat}: JsonObject): Date | undefined => {
  const time = new Date(typeof sigT === 'string' ? sigT : typeof iat === 'number' ? iat * 1000 : NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
};

// Further certificates may stand beside the signer's, and in the values that were added to the seal later.
const trustIn = async ({header, evidence}: Checked, leaf: Uint8Array, anchors: readonly Uint8Array[], at: Date): Promise<CertificateTrust> => {
  const beside = [header.x5c].flat().slice(1).flatMap((text) => (typeof text === 'string' ? fromBase64(text) : null) ?? []);
  return certificateTrust({leaf, others: [...beside, ...evidence.certificates], anchors, at, stated: statedTime(header)});
};

/**
 * Checks the integrity of a sealed EDC: JAdES in JWS JSON serialisation, general or flattened, payload encoded or not (ETSI TS 119 182-1).
 * `sealed` is the parsed file or its text. 'pass' says that the payload is what the holder of the certificate's key sealed, and what the
 * certificate states; the signer's `trust` says whether certificates that the reader gave vouch for it. Timestamps are counted, not checked; revocation
 * is not looked at. Never throws.
 */
export async function checkSeal(sealed: unknown, {at = new Date(), certificates = []}: CheckOptions = {}): Promise<ProofCheck> {
  const inner: InnerValues = {};
  const rest: Rest & {payload?: unknown} = {};
  const told = (): Pick<ProofCheck, 'signer' | 'payload'> => ({...(rest.signer && {signer: rest.signer}), payload: rest.payload});
  try {
    const file: unknown = typeof sealed === 'string' ? JSON.parse(sealed) : sealed;
    if (!isSealed(file) || !isObject(file)) throw new ProofError('proof-absent');
    if (typeof file.payload !== 'string') throw new ProofError('seal-malformed', {part: 'payload'});
    const seals = sealsOf(file);
    // A JSON object starts with a brace, which base64url can't.
    const encoded = !file.payload.trimStart().startsWith('{');
    rest.payload = credentialIn(file.payload, encoded);
    inner.payload = file.payload;
    const checked: Checked[] = [];
    // The first seal is the one that is told about; each of the others must hold too.
    for (const [index, seal] of seals.entries()) checked.push(await checkOne(file.payload, seal, index === 0 ? inner : {}, index === 0 ? rest : {}));
    // RFC 7797, 3: b64 has one value in all signatures. It says too whether the text is the content or holds it encoded: what is shown must be what was meant.
    if (checked.some(({header: {b64}}) => (b64 === false) === encoded)) throw new ProofError('seal-malformed', {part: 'b64'});
    if (rest.payload === undefined) throw new ProofError('seal-malformed', {part: 'payload'});
    const [first, ...others] = checked;
    // Only the first signer is told about, so the others have to be beyond doubt here.
    const misused = others.find(({signer: {certificate}}) => certificate?.use.signing !== 'allowed')?.signer.certificate;
    if (misused !== undefined) throw new ProofError('certificate-purpose', {subject: misused.subject});
    if (first && rest.signer && rest.leaf) rest.signer = {...rest.signer, trust: await trustIn(first, rest.leaf, certificates, at)};
    const [certificate, signedAt] = [rest.signer?.certificate, first && statedTime(first.header)];
    const certificateCurrent = certificate !== undefined && isCurrent(certificate, at);
    return concluded('seal-intact', {seals: seals.length, algorithm: inner.algorithm ?? '', certificateCurrent, level: first?.evidence.level ?? 'B', timestamps: first?.evidence.timestamps ?? 0, ...(signedAt && {signedAt: seconds(signedAt)})}, inner, told());
  } catch (error) {
    if (error instanceof SyntaxError) return concluded('seal-malformed', {part: 'JSON'}, inner, told());
    return concludedFrom(error, inner, told());
  }
}

/**
 * The signer's certificate in a protected header: the first of x5c (RFC 7515, 4.1.6); x5t#S256 may pin it by its hash. Tokens have it as seals do.
 * Throws ProofError: key-not-available, certificate-malformed, certificate-mismatch.
 */
export {signerOf as certificateIn};
