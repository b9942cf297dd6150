import {describe, expect, it} from 'vitest';
import {makeSampleKey, openSdJwt, present, signSdJwt, type SampleKey} from '../../src/proofs';
import {conceal, hashOf, disclosable} from '../../src/proofs/sdJwt';
import {compactJws} from '../../src/proofs/token';
import {checkText, conclusionOf, verify, type Report} from '../../src/verification';
import {at, badge, changed, created, hasOfficial, officialJson, type JsonObject} from '../proofs/fixtures';

const outcomeOf = (report: Report, id: string): string | undefined => report.checks.find((check) => check.id === id)?.code;

/** A token by SD-JWT VC of any claims, signed with a sample key; the named claims can be kept back. */
const issued = async (key: SampleKey, claims: JsonObject, hidden: readonly (readonly string[])[] = [], header: JsonObject = {}): Promise<string> => {
  const {payload, disclosures} = await conceal(claims, hidden.map((path) => ({path})), hashOf());
  const token = await compactJws({alg: key.algorithm, typ: 'dc+sd-jwt', kid: key.verificationMethod, ...header}, {iss: key.did, ...payload}, key);
  return [token, ...disclosures.map(({text}) => text), ''].join('~');
};

describe('the report on a credential with values kept back', () => {
  it('has all nine checks, says how many values are hidden, and keeps the mark of a sample', async () => {
    const key = await makeSampleKey({type: 'P-256'});
    const open = await openSdJwt(await signSdJwt(badge(key.did), key, {created}));
    const report = await verify(present(open, new Set()), {at});
    expect(report).toMatchObject({format: 'open-badge', verdict: 'verified', document: {name: 'SAMPLE Safe forklift start-up checks', validUntil: '2026-12-15T00:00:00Z'}});
    expect(report.formatLabel).toContain('SD-JWT');
    expect(conclusionOf(report)).toBe('sample');
    expect(report.checks.map(({code}) => code)).toEqual(['readable.ok', 'format.known', 'schema.advice', 'terms.ok', 'proof.disclosures-valid', 'signer.sample', 'validity.ok', 'status.none', 'elements.missing']);
    const proof = report.checks.find(({id}) => id === 'proof');
    expect(proof && checkText(proof, 'en').message).toContain('Kept back: 1.');
    expect(proof?.inner).toMatchObject({disclosures: [], hiddenDigests: [expect.any(String)]});
    expect(JSON.stringify(report.document)).not.toContain('Sample Learner');
  });

  it('does not hold once a value was changed, and still shows what is always visible', async () => {
    const key = await makeSampleKey({type: 'P-256'});
    const text = await signSdJwt(badge(key.did), key, {created});
    const [first = '', value = ''] = text.split('~');
    const forged = Buffer.from(Buffer.from(value, 'base64url').toString().replace('Sample', 'Real')).toString('base64url');
    const report = await verify([first, forged, ''].join('~'), {at});
    expect(report).toMatchObject({verdict: 'failed', format: 'open-badge', document: {name: 'SAMPLE Safe forklift start-up checks'}});
    expect(outcomeOf(report, 'proof')).toBe('proof.disclosure-unreferenced');
    expect(outcomeOf(report, 'signer')).toBe('signer.not-shown');
  });

  it('has an end that its holder cannot take away', async () => {
    const key = await makeSampleKey({type: 'P-256'});
    expect(outcomeOf(await verify(await signSdJwt(badge(key.did), key, {created}), {at: new Date('2027-01-01')}), 'validity')).toBe('validity.expired');
    // Another issuer lets the date be kept back; the end of the token counts all the same.
    const document = badge(key.did);
    const text = await issued(key, {...document, vct: 'urn:test', exp: Date.parse('2026-12-15') / 1000}, [['validUntil']]);
    expect(outcomeOf(await verify(present(await openSdJwt(text), new Set()), {at: new Date('2027-01-01')}), 'validity')).toBe('validity.expired');
  });

  it('is broken when its signed part cannot be read', async () => {
    const key = await makeSampleKey({type: 'P-256'});
    const [head = '', , signature = ''] = (await signSdJwt(badge(key.did), key, {created})).split('.');
    const report = await verify(`${head}.${Buffer.from('{"a":1,"a":2}').toString('base64url')}.${signature}`, {at});
    expect(report).toMatchObject({verdict: 'unreadable'});
    expect(outcomeOf(report, 'readable')).toBe('readable.token-broken');
  });

  it('never hides name, issuer, achievement, validity or status', () => {
    const roots = disclosable.map(({path}) => path.join('.'));
    for (const place of ['name', 'issuer', 'validFrom', 'validUntil', 'credentialStatus', 'credentialSubject.achievement', 'credentialSubject', '@context', 'type', 'id', 'credentialSubject.hasClaim', 'displayParameter']) expect(roots).not.toContain(place);
  });
});

describe('an SD-JWT VC that is no linked data', () => {
  it('is checked by its claims', async () => {
    const key = await makeSampleKey({type: 'Ed25519'});
    const claims = {vct: 'urn:example:pid', iat: 1, nbf: Date.parse('2026-11-01') / 1000, exp: Date.parse('2026-12-01') / 1000, birthdate: '2000-01-01', status: {status_list: {idx: 1, uri: 'https://list.example'}}};
    const report = await verify(await issued(key, claims, [['birthdate']]), {at});
    expect(report).toMatchObject({format: 'sd-jwt-vc', verdict: 'verified', document: {birthdate: '2000-01-01'}});
    expect(report.checks.map(({code}) => code)).toEqual(['readable.ok', 'format.known', 'schema.ok', 'terms.plain', 'proof.disclosures-valid', 'signer.key-only', 'validity.ok', 'status.kind-unknown', 'elements.not-for-this']);
    expect(outcomeOf(await verify(await issued(key, claims), {at: new Date('2026-12-02')}), 'validity')).toBe('validity.expired');
    expect(outcomeOf(await verify(await issued(key, {...claims, iss: 'no address', cnf: 'none'}, [], {jwk: undefined}), {at}), 'schema')).toBe('schema.faults');
  });

  // The types of the European pilot: claims at the places that their metadata name, hidden where they say so.
  it.skipIf(!hasOfficial).each(['vctm_microcredential', 'vctm_elm'])('of DC4EU holds: %s', async (name) => {
    const key = await makeSampleKey({type: 'P-256'});
    const {vct, claims} = officialJson(`dc4eu/sd-jwt-vc/${name}.json`) as {vct: string; claims: {path: string[]; sd: string}[]};
    const document: Record<string, unknown> = {vct};
    for (const {path} of claims) {
      const steps = path.map((step) => step.replace('[0]', ''));
      steps.slice(0, -1).reduce<Record<string, unknown>>((place, step) => (place[step] ??= {}) as Record<string, unknown>, document)[steps.at(-1) ?? ''] ??= step(path);
    }
    const hidden = claims.filter(({sd}) => sd === 'always').map(({path}) => path.map((one) => one.replace('[0]', '')));
    const text = await issued(key, changed(document as JsonObject, (copy) => { delete copy.validFrom; delete copy.validUntil; }), hidden);
    const open = await openSdJwt(text);
    expect(open.shown).toHaveLength(hidden.length);
    for (const chosen of [new Set(open.shown.map(({pointer}) => pointer)), new Set<string>()]) {
      expect(await verify(present(open, chosen), {at})).toMatchObject({format: 'sd-jwt-vc', verdict: 'verified'});
    }
  });
});

const step = (path: readonly string[]): string => `SAMPLE ${path.join(' ')}`;
