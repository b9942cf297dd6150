import {fromBase64, fromBase64url, isObject, listOf, objectsOf, type JsonObject} from '../values';

/** Baseline levels of JAdES (ETSI TS 119 182-1, 6): the seal alone; with a timestamp; with the values to check it later; with a timestamp over those. */
export type SealLevel = 'B' | 'T' | 'LT' | 'LTA';

/** What stands beside a seal to prove its time and its signer for longer. None of it is checked here. */
export interface SealEvidence {
  level: SealLevel;
  timestamps: number;
  /** Certificates in DER that came along, for whoever builds a path. */
  certificates: readonly Uint8Array[];
}

const mostEntries = 50;
const mostCertificates = 40;

// An entry of etsiU is an object, or its text in base64url (5.3.1).
const entryOf = (entry: unknown): JsonObject => {
  if (isObject(entry)) return entry;
  const bytes = typeof entry === 'string' ? fromBase64url(entry) : null;
  try {
    const value: unknown = bytes === null ? undefined : JSON.parse(new TextDecoder().decode(bytes));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

const certificatesIn = (values: unknown): Uint8Array[] => objectsOf(values).flatMap((item) => {
  const {val} = isObject(item.x509Cert) ? item.x509Cert : item;
  return (typeof val === 'string' ? fromBase64(val) : null) ?? [];
});

/** What stands in the unprotected header of a seal (etsiU) and in its protected one (adoTst), as far as it is of use here. */
export function sealEvidence(unprotected: unknown, header: JsonObject): SealEvidence {
  const entries = listOf(isObject(unprotected) ? unprotected.etsiU : undefined).slice(0, mostEntries).map(entryOf);
  const has = (...names: readonly string[]): boolean => entries.some((entry) => names.some((name) => Object.hasOwn(entry, name)));
  const tokens = [header.adoTst, ...entries.flatMap(({sigTst, arcTst}) => [sigTst, arcTst])].flatMap(objectsOf);
  const long = has('xVals', 'axVals') && has('rVals', 'arVals');
  return {
    level: has('sigTst') ? long ? has('arcTst') ? 'LTA' : 'LT' : 'T' : 'B',
    timestamps: tokens.reduce((count, {tstTokens}) => count + listOf(tstTokens).length, 0),
    certificates: entries.flatMap(({xVals, axVals}) => [...certificatesIn(xVals), ...certificatesIn(axVals)]).slice(0, mostCertificates),
  };
}
