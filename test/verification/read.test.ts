import {describe, expect, it} from 'vitest';
import {formatOf} from '../../src/verification/detect';
import {read} from '../../src/verification/read';
import {maxBytes} from '../../src/verification/sniff';

const bytes = (...values: readonly (number | string)[]): Uint8Array => new Uint8Array(values.flatMap((value) => (typeof value === 'string' ? [...new TextEncoder().encode(value)] : [value])));
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array([...(mark ? [0xff, 0xfe] : []), ...[...text].flatMap((char) => [char.charCodeAt(0), 0])]);
const token = (header: object, payload: unknown, signature = 'c2ln'): string => [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).concat(signature).join('.');

describe('files that are no text of a credential', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['a PDF', bytes('%PDF-1.7\n', 0xe2, 0xe3), 'readable.pdf'],
    ['a PNG', bytes(0x89, 'PNG\r\n', 0x1a), 'readable.png'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'readable.jpeg'],
    ['a GIF', bytes('GIF89a', 0, 1), 'readable.picture'],
    ['an archive', bytes('PK', 3, 4, 20, 0), 'readable.zip'],
    ['a packed file', bytes(0x1f, 0x8b, 8, 0), 'readable.gzip'],
    ['UTF-16 with its mark', utf16('{"a":1}', true), 'readable.utf16'],
    ['UTF-16 without its mark', utf16('{"a":1}', false), 'readable.utf16'],
    ['Latin-1 with an accent', bytes('{"name":"Jos', 0xe9, '"}'), 'readable.not-utf8'],
    ['bytes of a program', bytes(0x7f, 'ELF', 0, 1, 2, 3), 'readable.binary'],
    ['a picture in SVG', '<?xml version="1.0"?>\n<!-- badge -->\n<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'readable.svg'],
    ['a web page', '<!DOCTYPE html><html><body>{}</body></html>', 'readable.html'],
    ['an old Europass XML', '<?xml version="1.0"?><europassCredential/>', 'readable.xml'],
    ['nothing', new Uint8Array(), 'readable.empty'],
    ['blanks', ' \n\t ', 'readable.empty'],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'readable.empty'],
    ['prose', 'Dear colleague, here is my certificate.', 'readable.not-json'],
    ['JSON that stops too early', '{"@context": ["https://www.w3.org/ns/cred', 'readable.truncated'],
    ['JSON with a comma too many', '{"a": 1,}', 'readable.not-json'],
    ['more levels than 64', '['.repeat(100_000) + ']'.repeat(100_000), 'readable.too-deep'],
    ['more values than 200,000', JSON.stringify(new Array(200_001).fill(1)), 'readable.too-many-values'],
    ['50 MB', new Uint8Array(50_000_000).fill(0x20), 'readable.too-large'],
    ['text of 50 MB', ' '.repeat(50_000_000), 'readable.too-large'],
    ['a token with other bytes inside', `eyJhbGciOiJFZERTQSJ9.${Buffer.from([0xff, 0xfe]).toString('base64url')}.c2ln`, 'readable.token-broken'],
    ['a token with 100,000 levels inside', ['{}', '['.repeat(100_000) + ']'.repeat(100_000)].map((part) => Buffer.from(part).toString('base64url')).concat('c2ln').join('.'), 'readable.too-deep'],
  ])('names %s', (_, input, code) => {
    expect(read(input).readable).toMatchObject({outcome: 'fail', code});
  });
  it('reads a file that is just as large as allowed', () => {
    expect(read(`{}${' '.repeat(maxBytes - 2)}`).readable.outcome).toBe('pass');
  });
  it('reads UTF-8 with a byte order mark', () => {
    expect(read(bytes(0xef, 0xbb, 0xbf, '{"a":1}')).readable.outcome).toBe('pass');
  });
  it('leaves out names that can harm programs and says where they stood', () => {
    const {readable, dropped, document} = read('{"type":"VerifiableCredential","__proto__":{"admin":true},"credentialSubject":{"constructor":1}}');
    expect(readable).toMatchObject({outcome: 'warning', code: 'readable.names-dropped'});
    expect(dropped).toEqual(['/__proto__', '/credentialSubject/constructor']);
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
    expect(({} as {admin?: boolean}).admin).toBeUndefined();
  });
});

describe('the format of a document', () => {
  const vc2 = 'https://www.w3.org/ns/credentials/v2';
  const vc1 = 'https://www.w3.org/2018/credentials/v1';
  const edcAp = 'http://data.europa.eu/snb/model/context/edc-ap';
  const edc = {'@context': [vc1, edcAp], type: ['VerifiableCredential', 'EuropeanDigitalCredential'], credentialSubject: {}};
  it.each<[string, unknown]>([
    ['specification', {$schema: 'urn:microcvet:schema:specification:1', id: 'x'}],
    ['specification', {$schema: 'urn:microcvet:schema:specification:99'}],
    ['award', {$schema: 'urn:microcvet:schema:award:1'}],
    ['edc', edc],
    ['edc', {...edc, '@context': undefined}],
    ['edc', {...edc, '@context': [vc2, edcAp]}],
    ['edc-upload', {credential: edc, deliveryDetails: {}}],
    ['edc-upload', {credential: {...edc, '@context': undefined}}],
    ['open-badge', {'@context': [vc2, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'], type: ['VerifiableCredential', 'OpenBadgeCredential']}],
    ['open-badge', {'@context': [vc2], type: ['VerifiableCredential', 'AchievementCredential']}],
    ['open-badge', {'@context': [vc2, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'], type: ['VerifiableCredential', 'Misspelt'], credentialSubject: {achievement: {}}}],
    ['vc-2', {'@context': [vc2, {}], type: ['VerifiableCredential', 'EuropeanDigitalCredential']}],
    ['vc-2', {'@context': vc2, type: 'VerifiableCredential'}],
    ['vc-1', {'@context': [vc1], type: ['VerifiableCredential']}],
    ['vc-1', {issuer: 'did:example:1', credentialSubject: {}}],
    ['presentation', {'@context': [vc2], type: ['VerifiablePresentation'], verifiableCredential: []}],
    ['enveloped', {'@context': vc2, type: 'EnvelopedVerifiableCredential', id: 'data:application/vc+jwt,x'}],
    ['open-badge-2', {'@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', badge: 'https://example.org/b'}],
    ['open-badge-2', {uid: '1', badge: 'https://example.org/b', verify: {type: 'hosted'}}],
    ['loq', {'@context': {}, type: 'LearningOpportunity'}],
    ['course', {'@context': 'https://schema.org', '@type': 'Course'}],
    ['achievement', {'@context': [vc2], type: ['Achievement'], criteria: {}}],
    ['did-document', {id: 'did:web:example.org', verificationMethod: []}],
    ['sample-key', {kty: 'OKP', crv: 'Ed25519', x: '', d: ''}],
    ['token-content', {iss: 'https://example.org', nbf: 1, vc: {}}],
    ['context', {'@context': {name: 'https://schema.org/name'}}],
    ['json-schema', {$schema: 'https://json-schema.org/draft/2020-12/schema'}],
    ['list', [edc]],
    ['unknown', {}],
    ['unknown', {payload: 5, signatures: []}],
    ['unknown', 'text'],
    ['unknown', null],
  ])('is %s', (format, document) => {
    expect(formatOf(document)).toBe(format);
  });

  it('is found inside a seal whose payload stands as text, and inside one that is encoded', () => {
    for (const payload of [JSON.stringify(edc), Buffer.from(JSON.stringify(edc)).toString('base64url')]) {
      expect(read(JSON.stringify({payload, signatures: [{protected: 'e30', signature: 'c2ln'}]}))).toMatchObject({format: 'edc', envelope: 'seal', document: {type: edc.type}});
      expect(read(JSON.stringify({payload, protected: 'e30', signature: 'c2ln'}))).toMatchObject({format: 'edc', envelope: 'seal'});
    }
  });
  it('is found inside a token, also one with line breaks, in quotes, or without a signature', () => {
    const whole = token({alg: 'EdDSA'}, {...edc, iss: 'x'});
    for (const text of [whole, `${whole.slice(0, 40)}\r\n${whole.slice(40)}\n`, `"${whole}"`, token({alg: 'none'}, edc, '')]) {
      expect(read(text)).toMatchObject({format: 'edc', envelope: 'vc-jwt'});
    }
  });
  it('is put together from the claims of an old token', () => {
    const {document} = read(token({alg: 'EdDSA'}, {iss: 'did:example:i', jti: 'urn:uuid:1', nbf: 0, exp: 86400, vc: {'@context': [vc1], type: ['VerifiableCredential'], credentialSubject: {id: 'x'}}}));
    expect(document).toMatchObject({issuer: 'did:example:i', id: 'urn:uuid:1', issuanceDate: '1970-01-01T00:00:00.000Z', expirationDate: '1970-01-02T00:00:00.000Z'});
  });
  it('is named for tokens that are not checked', () => {
    expect(read(`${token({alg: 'ES256'}, {vct: 'x'})}~WyJzYWx0Il0~`).format).toBe('sd-jwt');
    expect(read('eyJh.a.b.c.d').format).toBe('jwe');
  });
});
