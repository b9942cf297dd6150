import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A document that a test may change. */
export type JsonObject = {[name: string]: unknown};

const folder = join(__dirname, '../official');

/** True when the official material is there; else tests that need it count as skipped. */
export const hasOfficial = existsSync(join(folder, 'w3c'));

export const official = (path: string): string => readFileSync(join(folder, path), 'utf8');
export const officialJson = (path: string): JsonObject => JSON.parse(official(path)) as JsonObject;

/** A small Open Badge without proof. */
export const badge = (issuer: string, name = 'Sample Learner'): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  id: 'urn:uuid:6d0d1c1e-0f8a-4d2f-9a55-0c2c8f1b2a10',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'SAMPLE Safe forklift start-up checks',
  issuer: {id: issuer, type: ['Profile'], name: 'SAMPLE Training Centre'},
  validFrom: '2026-11-20T00:00:00Z',
  validUntil: '2026-12-15T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [{type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name'}],
    achievement: {
      id: 'urn:uuid:0f0f4f38-5f6e-4a6d-8f5a-1f4f3c0c9e11',
      type: ['Achievement'],
      name: 'Safe forklift start-up checks',
      description: 'Checks a counterbalance forklift before use and decides whether it may be driven.',
      criteria: {narrative: 'Ten checks in the right order; three planted faults found.'},
      tag: ['forklift', 'safety'],
    },
  },
});

/** The same value with the keys of every object in reverse order. */
export const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reversed(item)]));
};

/** A deep copy with one place changed by `change`. */
export const changed = (document: JsonObject, change: (copy: JsonObject) => void): JsonObject => {
  const copy = structuredClone(document);
  change(copy);
  return copy;
};

export const at = new Date('2026-11-23T12:00:00Z');
export const created = new Date('2026-11-20T08:00:00Z');
