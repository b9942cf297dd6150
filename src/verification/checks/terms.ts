import {canonicalise, isGivable, ProofError, type ContextTable, type ProofCheck, type ProofCode} from '../../proofs';
import {type JsonObject} from '../../values';
import {type Result} from '../report';

// What canonicalise refuses, said of the terms: the outcome and code here, and where a word of the data has another name there.
const refusals: Readonly<Partial<Record<ProofCode, Pick<Result, 'outcome' | 'code'>>>> = {
  'term-undefined': {outcome: 'fail', code: 'terms.undefined'},
  'type-undefined': {outcome: 'fail', code: 'terms.type-undefined'},
  'term-protected': {outcome: 'fail', code: 'terms.protected'},
  'context-unknown': {outcome: 'fail', code: 'terms.context-unknown'},
  'context-changed': {outcome: 'fail', code: 'terms.context-changed'},
  'context-missing': {outcome: 'fail', code: 'terms.context-missing'},
  'context-inline': {outcome: 'fail', code: 'terms.context-inline'},
  'reference-relative': {outcome: 'fail', code: 'terms.relative'},
  'notation-hidden': {outcome: 'fail', code: 'terms.hidden'},
  'graph-too-complex': {outcome: 'fail', code: 'terms.too-complex'},
  'timed-out': {outcome: 'fail', code: 'terms.too-complex'},
};

// Registered claims stand beside the credential in an Open Badge token; they belong to the token (RFC 7519 §4.1) and have no definition.
const tokenClaims: readonly string[] = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'cnf', 'vc', 'vct', 'vct#integrity', 'status'];

/** A credential as it stood before it was put into a token. */
export const withoutClaims = (payload: JsonObject): JsonObject => Object.fromEntries(Object.entries(payload).filter(([name]) => !tokenClaims.includes(name)));

/**
 * Whether every term of a linked-data credential is defined by the contexts that come with the product: what has no definition is
 * dropped by readers and not covered by a signature (VC Data Integrity, "Securing Data Losslessly").
 */
export async function checkLinkedTerms(credential: JsonObject, proof: ProofCheck | undefined, contexts?: ContextTable): Promise<Result> {
  // Checking a Data Integrity proof may bring the same content into the same form: nothing has to be done twice. A JCS proof asks for no definitions.
  if (proof?.inner.canonicalForm === 'rdfc' && proof.inner.canonicalDocument !== undefined && proof.outcome === 'pass') return {outcome: 'pass', code: 'terms.ok', inner: {canonicalDocument: proof.inner.canonicalDocument}};
  const {proof: _, ...unsecured} = credential;
  try {
    return {outcome: 'pass', code: 'terms.ok', inner: {canonicalDocument: await canonicalise(unsecured, {contexts})}};
  } catch (error) {
    if (!(error instanceof ProofError)) return {outcome: 'fail', code: 'terms.lost', data: {detail: error instanceof Error ? error.message : String(error)}};
    // The definitions are known to exist and what they must be; they only have to be given.
    if (error.code === 'context-unknown' && isGivable(String(error.data.address))) return {outcome: 'not-checked', code: 'terms.context-needed', data: error.data};
    const known = refusals[error.code];
    return known === undefined ? {outcome: 'fail', code: 'terms.lost', data: {detail: [error.code, ...Object.values(error.data)].join(' ')}} : {...known, data: error.data};
  }
}
