import {describe, expect, it} from 'vitest';
import {canonicalise, contextHash, contextOf, knownContexts, makeSampleKey} from '../../src/proofs';
import {badge, hasOfficial, officialJson} from './fixtures';

const normative: Record<string, string> = {
  'https://www.w3.org/2018/credentials/v1': 'w3c/contexts/credentials-v1.jsonld',
  'https://www.w3.org/ns/credentials/v2': 'w3c/contexts/credentials-v2.jsonld',
  'https://w3id.org/security/data-integrity/v1': 'w3c/contexts/data-integrity-v1.jsonld',
  'https://w3id.org/security/data-integrity/v2': 'w3c/contexts/data-integrity-v2.jsonld',
  'https://w3id.org/security/multikey/v1': 'w3c/contexts/multikey-v1.jsonld',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json': 'openbadges-3.0/context/context-3.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json': 'openbadges-3.0/context/context-3.0.2.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'openbadges-3.0/context/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': 'openbadges-3.0/context/extensions.json',
};

describe('the bundled contexts', () => {
  it.each([...knownContexts])('%s has the recorded hash', async (_address, {sha256, document}) => {
    expect(await contextHash(document)).toBe(sha256);
  });

  it.skipIf(!hasOfficial).each(Object.entries(normative))('%s equals the normative file (needs official material)', (address, path) => {
    expect(knownContexts.get(address)?.document).toEqual(officialJson(path));
  });

  it('define no catch-all vocabulary, so that a misspelt term is noticed', () => {
    for (const [address, {document}] of knownContexts) expect(JSON.stringify(document), address).not.toContain('"@vocab":"https://www.w3.org/ns/credentials/undefined');
  });

  it('are refused when their content is not what was recorded', async () => {
    const table = new Map([['https://example.org/context', {sha256: '0'.repeat(64), document: {'@context': {}}}]]);
    await expect(contextOf('https://example.org/context', table)).rejects.toMatchObject({code: 'context-changed', data: {address: 'https://example.org/context'}});
  });

  it('stay as they are when documents are processed with them', async () => {
    await canonicalise(badge((await makeSampleKey()).did));
    for (const {sha256, document} of knownContexts.values()) expect(await contextHash(document)).toBe(sha256);
  });
});
