import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {verify, type Verdict} from '../../src/verification';

const folder = join(__dirname, '../official');
const present = existsSync(join(folder, 'own-samples/expected.json'));
const at = new Date('2026-11-24T12:00:00Z');
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

const badges = 'openbadges-3.0/dcc-fixtures';
const lists = `${badges}/statusLists/didkey-ed25519Signature2020`;
const given = present ? {
  didDocuments: ['legacy', 'oidf'].map((name) => json(`${badges}/dids/${name}/did.json`)),
  statusLists: readdirSync(join(folder, lists)).map((name) => json(`${lists}/${name}`)),
} : {};

/** File, format, verdict, codes of what failed, and of the proof and the status where there is one. */
type Row = readonly [file: string, format: string, verdict: Verdict, codes: readonly string[]];

// Why some good files fail: a definition that they name (W3C examples) or bring along is not among those that come with us.
const table: Readonly<Record<string, readonly Row[]>> = {
  'own-samples/contexts': [
    ['elm-on-vc2.context.jsonld', 'context', 'unreadable', ['format.named']],
  ],
  'own-samples': [
    ['dual-ob3-elm.di-eddsa.json', 'open-badge', 'failed', ['terms.context-inline', 'proof.context-inline']],
    ['edc-microcredential.di-eddsa.json', 'edc', 'unsigned', ['proof.context-unknown']],
    ['edc-microcredential.di-eddsa.tampered.json', 'edc', 'unsigned', ['proof.context-unknown']],
    ['edc-microcredential.json', 'edc', 'unsigned', []],
    ['edc-minimal.json', 'edc', 'unsigned', []],
    ['edc-no-eidas.invalid.json', 'edc', 'failed', ['schema.faults']],
    ['elm-vc2.di-eddsa.json', 'vc-2', 'failed', ['terms.context-inline', 'proof.context-inline']],
  ],
  'elm/samples/2023': [
    ['Sample-MC-Annex1-signed.jsonld', 'edc', 'verified', ['proof.seal-intact']],
    ['Sample-MC-Annex1-unsigned-uploadable.json', 'edc-upload', 'unsigned', []],
    ['Sample-MC-Annex1-unsigned.jsonld', 'edc', 'failed', ['schema.faults']],
  ],
  'elm/samples/2025': [
    ['AA-Annex1-MC-signed.jsonld', 'edc', 'verified', ['proof.seal-intact']],
    ['AA-Annex1-MC-unsigned.json', 'edc-upload', 'unsigned', []],
    ['Sample-MastersDegree-signed.jsonld', 'edc', 'verified', ['proof.seal-intact']],
    ['Sample-MastersDegree-unsigned.json', 'edc-upload', 'unsigned', []],
  ],
  'elm/samples': [
    ['rdf-credential-sample-3.1.jsonld', 'edc', 'failed', ['schema.faults', 'terms.faults', 'validity.expired']],
    ['rdf-credential-sample-3.2.jsonld', 'edc', 'failed', ['schema.faults', 'terms.faults', 'validity.expired', 'status.kind-unknown']],
  ],
  'edci-app': [
    ['accredited_credential.jsonld', 'edc', 'failed', ['schema.faults', 'terms.context-unknown']],
    ['credential_shouldValidate.jsonld', 'edc', 'failed', ['schema.faults', 'terms.context-unknown', 'validity.expired']],
    ['json_sealed_advanced.json', 'presentation', 'unreadable', ['format.named']],
    ['seal_test_credential.json', 'edc-upload', 'failed', ['schema.faults', 'validity.expired']],
  ],
  'mynextid-edc': [
    ['edc-mc-example.json', 'edc', 'failed', ['schema.faults', 'terms.faults']],
  ],
  'ebsi-edc-schema/vcdm2.0/examples': [
    ['DigiComp_Generic.json', 'edc', 'failed', ['schema.faults', 'terms.protected']],
    ['Microcredential_-_Data_and_software_business.json', 'edc', 'failed', ['schema.faults', 'terms.protected']],
    ['Transcript_of_records_-_generic.json', 'edc', 'failed', ['schema.faults', 'terms.protected']],
  ],
  'dc4eu/examples': [
    ['euhe-microcredential-example-john-doe.json', 'edc', 'failed', ['schema.faults', 'terms.context-unknown']],
    ['euhe-microcredential-signed-john-doe.json', 'edc', 'failed', ['schema.faults', 'terms.context-unknown', 'proof.cryptosuite-unsupported', 'status.other-list']],
  ],
  'clr-2.0/samples': [
    ['simple.json', 'clr', 'unsigned', ['proof.context-unknown']],
  ],
  'openbadges-3.0/dcc-fixtures/dataIntegrityProof/didKey': [
    ['legacyRegistry-noStatus-noExpiry-OBSpecExample.json', 'open-badge', 'verified', ['proof.signature-valid']],
    ['legacyRegistry-noStatus-noExpiry-alignments.json', 'open-badge', 'verified', ['proof.signature-valid']],
    ['legacyRegistry-noStatus-noExpiry-credName.json', 'open-badge', 'failed', ['schema.faults', 'proof.signature-valid']],
    ['legacyRegistry-noStatus-noExpiry-identityHash.json', 'open-badge', 'failed', ['schema.faults', 'proof.signature-valid']],
    ['legacyRegistry-noStatus-notExpired-withSchema.json', 'open-badge', 'verified', ['proof.signature-valid']],
    ['noRegsitry-revokedStatus-notExpired.json', 'open-badge', 'failed', ['proof.signature-valid', 'status.revoked']],
    ['oidf-noStatus-notExpired-notYetValid.json', 'open-badge', 'failed', ['proof.signature-valid', 'validity.not-yet']],
    ['twoOIDF-revoked-notExpired-badSchema.json', 'open-badge', 'failed', ['schema.faults', 'terms.context-inline', 'proof.context-inline', 'status.revoked']],
  ],
  'openbadges-3.0/dcc-fixtures/dataIntegrityProof/didweb': [
    ['legacy-revokedStatus-expired.json', 'open-badge', 'failed', ['proof.signature-valid', 'validity.expired', 'status.revoked']],
    ['oidf-noStatus-notExpired.json', 'open-badge', 'verified', ['proof.signature-valid']],
  ],
  'openbadges-3.0/dcc-fixtures/dids/legacy': [
    ['did.json', 'did-document', 'unreadable', ['format.named']],
  ],
  'openbadges-3.0/dcc-fixtures/dids/oidf': [
    ['did.json', 'did-document', 'unreadable', ['format.named']],
  ],
  'openbadges-3.0/dcc-fixtures/ed25519/didKey': [
    ['legacy-missingTypeStatus-noExpiry.json', 'vc-2', 'failed', ['proof.signature-valid', 'status.list-malformed']],
    ['legacy-noStatus-noExpiry-lcwExperience.json', 'open-badge', 'verified', ['proof.signature-valid']],
    ['legacy-noStatus-noExpiry-tampered.json', 'open-badge', 'failed', ['proof.signature-mismatch']],
    ['legacy-notYetValidStatus-noExpiry.json', 'vc-2', 'verified', ['proof.signature-valid', 'status.list-time']],
    ['noRegistry-revokedStatus-expired.json', 'open-badge', 'failed', ['proof.signature-valid', 'validity.expired', 'status.revoked']],
    ['oidf-revokedStatus-noExpiry.json', 'open-badge', 'failed', ['proof.signature-valid', 'status.revoked']],
  ],
  'openbadges-3.0/dcc-fixtures/ed25519/didWeb': [
    ['legacy-revokedStatus-expired.json', 'open-badge', 'failed', ['proof.signature-valid', 'validity.expired', 'status.revoked']],
    ['oidf-noStatus-notExpired.json', 'open-badge', 'verified', ['proof.signature-valid']],
  ],
  'openbadges-3.0/dcc-fixtures/statusLists/didkey-ed25519Signature2020': [
    ['e5WK8CbZ1GjycuPombrj.json', 'vc-2', 'verified', ['proof.signature-valid']],
    ['expired.json', 'vc-2', 'failed', ['proof.signature-valid', 'validity.expired']],
    ['missingBitStringType.json', 'vc-2', 'verified', ['proof.signature-valid']],
    ['notYetValid.json', 'vc-2', 'failed', ['proof.signature-valid', 'validity.not-yet']],
    ['tampered.json', 'vc-2', 'failed', ['proof.signature-mismatch']],
  ],
  'openbadges-3.0/spec-examples': [
    ['alignment_case.json', 'open-badge', 'failed', ['schema.faults']],
    ['basic_achievement_credential.json', 'open-badge', 'failed', ['schema.faults']],
    ['full_achievement_credential.json', 'open-badge', 'failed', ['schema.faults', 'status.kind-unknown']],
    ['skill_assertion_case.json', 'open-badge', 'failed', ['schema.faults']],
  ],
  'openbadges-3.0/spec-examples-vcdm2': [
    ['achievementAlignmentCase.json', 'open-badge', 'unsigned', []],
    ['basicOpenBadgeCredential.json', 'open-badge', 'unsigned', []],
    ['fullOpenBadge.json', 'open-badge', 'unsigned', ['status.kind-unknown']],
    ['skillAssertionCtdl.json', 'open-badge', 'unsigned', []],
  ],
  'openbadges-3.0/validator-tests/bit-string-list': [
    ['credential-status-revoked-blank-nodes.json', 'open-badge', 'unsigned', ['proof.key-not-available', 'status.other-list']],
    ['testlist', 'vc-2', 'unsigned', ['proof.key-not-available']],
  ],
  'openbadges-3.0/validator-tests': [
    ['complete_v1.json', 'open-badge', 'failed', ['schema.faults', 'terms.type-undefined', 'proof.type-undefined', 'validity.expired', 'status.kind-unknown']],
    ['endorsement-err-schema-status-refresh.json', 'vc-1', 'unsigned', ['proof.key-not-available', 'status.kind-unknown']],
    ['simple-context-version.json', 'open-badge', 'unsigned', ['proof.key-not-available']],
    ['simple-did-web-method.json', 'open-badge', 'unsigned', ['proof.key-not-available']],
    ['simple-err-context.json', 'open-badge', 'failed', ['schema.faults', 'terms.undefined', 'proof.term-undefined']],
    ['simple-err-credential-subject-identifier-type.json', 'open-badge', 'failed', ['schema.faults', 'terms.undefined', 'proof.term-undefined']],
    ['simple-err-credential-subject-result-type.json', 'open-badge', 'failed', ['schema.faults', 'terms.undefined', 'proof.term-undefined']],
    ['simple-err-evidence-type.json', 'open-badge', 'failed', ['schema.faults', 'terms.undefined', 'proof.term-undefined']],
    ['simple-err-issued.json', 'open-badge', 'failed', ['schema.faults', 'proof.key-not-available', 'validity.not-yet']],
    ['simple-err-issuer-parentorg-type.json', 'open-badge', 'failed', ['schema.faults', 'terms.type-undefined', 'proof.type-undefined']],
    ['simple-err-issuer.json', 'open-badge', 'failed', ['schema.faults', 'proof.key-not-available']],
    ['simple-err-proof-method-unknown-did-method.json', 'open-badge', 'unsigned', ['proof.key-not-available']],
    ['simple-err-proof-method.json', 'open-badge', 'unsigned', ['proof.key-not-available']],
    ['simple-err-type.json', 'vc-2', 'failed', ['terms.type-undefined', 'proof.type-undefined']],
    ['simple-noproof.json', 'open-badge', 'failed', ['schema.faults']],
    ['simple-json.svg', 'open-badge', 'unsigned', ['proof.key-not-available']],
    ['simple-jwt.svg', 'open-badge', 'verified', ['proof.signature-valid']],
    ['simple.json', 'open-badge', 'unsigned', ['proof.key-not-available']],
    ['simple_v1.json', 'open-badge', 'failed', ['schema.faults', 'proof.key-not-available']],
  ],
  'openbadges-3.0/validator-tests/sd': [
    ['derivedcredential.json', 'open-badge', 'unsigned', ['proof.cryptosuite-unsupported']],
  ],
  'w3c/vectors/vc-jose-cose': [
    ['credential-full.json', 'vc-2', 'failed', ['terms.context-unknown', 'status.entry-malformed']],
    ['credential-jose-bad-signature.txt', 'vc-2', 'failed', ['terms.context-unknown', 'proof.key-not-available']],
    ['credential-jose-minimal.txt', 'vc-2', 'failed', ['terms.context-unknown', 'proof.key-not-available']],
    ['credential-minimal.json', 'vc-2', 'failed', ['terms.context-unknown']],
    ['credential-sdjwt-selective.txt', 'vc-2', 'failed', ['terms.context-unknown', 'proof.key-not-available']],
    ['credential-selective.json', 'vc-2', 'failed', ['terms.context-unknown']],
    ['vm-did-ed25519.json', 'sample-key', 'unreadable', ['format.named']],
    ['vm-ed25519.json', 'sample-key', 'unreadable', ['format.named']],
    ['vm-p256.json', 'sample-key', 'unreadable', ['format.named']],
  ],
  'w3c/vectors/vc-di-eddsa/eddsa-rdfc-2022': [
    ['signedDataInt.json', 'vc-2', 'failed', ['terms.context-unknown', 'proof.context-unknown']],
  ],
  'w3c/vectors/vc-di-eddsa': [
    ['unsigned.json', 'vc-2', 'failed', ['terms.context-unknown']],
    ['keyPair.json', 'sample-key', 'unreadable', ['format.named']],
  ],
};

describe.skipIf(!present)('reports on official samples (needs official material)', () => {
  for (const [place, rows] of Object.entries(table)) {
    it.each(rows)(`${place}/%s is reported as %s, %s`, async (file, format, verdict, codes) => {
      const report = await verify(bytes(`${place}/${file}`), {at, ...given});
      const quiet = ['proof.none', 'status.none', 'check.not-reached'];
      const told = report.checks.filter(({id, outcome, code}) => outcome === 'fail' || ((id === 'proof' || id === 'status') && !quiet.includes(code))).map(({code}) => code);
      expect([report.format, report.verdict, told.toSorted()]).toEqual([format, verdict, [...codes].toSorted()]);
    });
  }

  it('has a row for every sample in these folders', () => {
    const other = /\.(?:md|csv)$|LICENSE|expected\.json|schema\.json|input-fields/;
    const missing = Object.entries(table).flatMap(([place, rows]) => readdirSync(join(folder, place), {withFileTypes: true})
      .filter((entry) => entry.isFile() && !other.test(entry.name) && !rows.some(([file]) => file === entry.name)).map(({name}) => `${place}/${name}`));
    expect(missing.filter((path) => !path.startsWith('w3c/'))).toEqual([]);
  });

  it('says of a seal what its certificate states, and that trust is not established', async () => {
    const signerAt = async (clock: Date) => (await verify(bytes('elm/samples/2025/AA-Annex1-MC-signed.jsonld'), {at: clock})).checks.find(({id}) => id === 'signer');
    const signer = await signerAt(new Date('2024-06-01T00:00:00Z'));
    expect(signer).toMatchObject({outcome: 'warning', code: 'signer.seal'});
    // Its certificate ended in May 2025.
    expect(await signerAt(at)).toMatchObject({outcome: 'warning', code: 'signer.seal-ended', data: {until: '2025-05-10'}});
    const {name, subject, authority, identifier, from, until, qualified} = signer?.data ?? {};
    expect([name, subject, authority, identifier, from, until, qualified].every((value) => String(value).length > 1)).toBe(true);
  });

  it('names the Annex I element that the micro-credential sample of the Commission lacks', async () => {
    const {checks} = await verify(bytes('elm/samples/2025/AA-Annex1-MC-signed.jsonld'), {at});
    expect(checks.find(({id}) => id === 'elements')).toMatchObject({outcome: 'warning', data: {missing: ['M11']}});
  });
});

const suite = 'w3c/vectors/vc-data-model-2.0';
const inputs = present ? readdirSync(join(folder, suite)).filter((name) => /^(?:credential|issuer)-/.test(name)) : [];
// What the suite's runner puts in before it sends a file: an issuer, and dates around today.
const completed = (name: string): string => {
  const document = json(`${suite}/${name}`) as Record<string, unknown>;
  const {issuer} = document;
  const own = typeof issuer === 'object' && issuer !== null && !('id' in issuer) && !name.includes('fail') ? {id: 'https://issuer.example/1', ...issuer} : issuer;
  const dates = Object.fromEntries([['validFrom', 'PAST DATE', '2020-01-01T00:00:00Z'], ['validUntil', 'FUTURE DATE', '2099-01-01T00:00:00Z']].filter(([key = '', blank]) => document[key] === blank).map(([key, , date]) => [key, date]));
  return JSON.stringify({...document, ...dates, ...(name.includes('no-issuer') ? {} : {issuer: own ?? 'https://issuer.example/1'})});
};

describe.skipIf(!present)('the W3C data model 2.0 suite (needs official material)', () => {
  it.each(inputs.filter((name) => name.endsWith('-fail.json')))('refuses %s', async (name) => {
    expect((await verify(completed(name), {at})).verdict).toBe('failed');
  });
  it.each(inputs.filter((name) => name.endsWith('-ok.json')))('finds the form of %s right', async (name) => {
    expect((await verify(completed(name), {at})).checks.find(({id}) => id === 'schema')).toMatchObject({outcome: 'pass', details: []});
  });
});
