import {base64url, fromBase64url, utf8} from '../../src/values';
import {type Seed} from './corpus';
import {type Dice} from './dice';

type Json = {[name: string]: unknown};
type Path = readonly (string | number)[];
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A changed file, and how it was made. */
export interface Mutant {bytes: Uint8Array; how: string}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const parsed = (text: string): unknown => {
  try { return JSON.parse(text); } catch { return undefined; }
};

/* Values that programs stumble over. */
const deep = (depth: number): unknown => Array.from({length: depth}).reduce<unknown>((inner) => [inner], 1);
const odd: readonly (() => unknown)[] = [
  () => null, () => '', () => [], () => ({}), () => true, () => false, () => 0, () => -1, () => 1e308, () => 1.5, () => [[]], () => [null], () => ({id: null}), () => ({type: 5}), () => ({'@context': 7}), () => ({'@value': {}}),
  () => ({'@id': 'urn:x'}), () => ({'@set': [{}]}), () => ({'@graph': [{}]}), () => ({'@list': [1]}), () => ({'@value': 'x', '@language': 'en'}), () => '\u0000', () => '\u202egnp.exe', () => '\ufeff', () => '\ud800', () => 'urn:x',
  () => 'did:key:', () => 'did:key:z6Mk', () => 'did:web:x', () => 'javascript:alert(1)', () => '<script>alert(1)</script>', () => '=HYPERLINK("http://x")', () => '9999-99-99T99:99:99Z', () => '+010000-01-01T00:00:00Z',
  () => '2026-02-30T00:00:00Z', () => 'x'.repeat(5000), () => deep(70), () => Array.from({length: 300}, (_, i) => ({id: `urn:${i}`})), () => 'https://www.w3.org/ns/credentials/v2', () => ['https://www.w3.org/ns/credentials/v2', {'@vocab': 'https://x.example/#'}],
];
const oddNames = [
  '__proto__', 'constructor', 'prototype', 'toString', '@id', '@type', '@context', '@value', '@graph', '@included', '@reverse', '@index', '@nest', '@json', 'id', 'type', 'proof', 'issuer', 'credentialSubject', 'validUntil', 'validFrom', 'credentialStatus',
  'https://www.w3.org/2018/credentials#validUntil', 'cred:validUntil', 'xsd:string', '', ' ', 'ID', 'Proof', 'proof\u200b', 'payload', 'signature', 'signatures', 'protected', 'vc', 'verifiableCredential', 'name', 'alg', 'kid', 'jwk', 'x5c', 'crit', 'b64', 'exp', 'nbf',
] as const;
const additions: readonly (readonly [string, unknown])[] = [
  ['validUntil', '2099-01-01T00:00:00Z'], ['validUntil', '2020-01-01T00:00:00Z'], ['expirationDate', '2020-01-01T00:00:00Z'], ['credentialStatus', {type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '1', statusListCredential: 'https://x.example/1'}],
  ['name', 'Doctor of Medicine'], ['description', 'x'], ['evidence', [{type: 'Evidence', narrative: 'x'}]], ['termsOfUse', {type: 'X'}], ['undefinedTerm', 'x'], ['holder', 'did:example:x'], ['@included', [{id: 'urn:x', name: 'x'}]],
];

const places = (node: unknown, path: Path = [], found: Path[] = []): Path[] => {
  if (typeof node === 'object' && node !== null) for (const [key, value] of Object.entries(node)) {
    const at = [...path, Array.isArray(node) ? Number(key) : key];
    found.push(at);
    places(value, at, found);
  }
  return found;
};
const at = (root: unknown, path: Path): unknown => path.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | undefined)?.[key], root);
const parentOf = (root: unknown, path: Path): Record<string | number, unknown> => at(root, path.slice(0, -1)) as Record<string | number, unknown>;
const define = (object: object, name: string, value: unknown): void => { Object.defineProperty(object, name, {value, enumerable: true, configurable: true, writable: true}); };
/** An object with one member under another name, its order kept. */
const renamed = (object: object, from: string, to: string): Json => {
  const copy: Json = {};
  for (const [name, value] of Object.entries(object)) define(copy, name === from ? to : name, value);
  return copy;
};

const tweakText = (text: string, dice: Dice): string => {
  const place = dice.below(text.length + 1);
  const put = (what: string, skip = 0): string => text.slice(0, place) + what + text.slice(place + skip);
  return dice.pick<() => string>([
    () => put(dice.pick(['\u200b', '\u202e', '\u00ad', '\u0301', '\u00a0', ' ', '\n', '\u0000', '\ufeff', 'а', '\u2066'])), () => put('', 1), () => put('x', 1), () => put(text.charAt(place).toUpperCase(), 1), () => put(text.charAt(place).toLowerCase(), 1),
    () => text.normalize('NFD'), () => text.normalize('NFKC'), () => `${text} `, () => text.trim(), () => text.slice(0, place), () => text + text, () => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)), () => text.replace('https:', 'http:'), () => text.replace(/\/$/, ''), () => encodeURI(text),
  ])();
};
const tweakNumber = (value: number, dice: Dice): unknown => dice.pick<unknown>([value + 1, -value, value * 1e300, String(value), value + 0.5, [value], Math.trunc(value / 2)]);

/** One structural change of a JSON value, in place where it can be. */
function changeJson(root: unknown, dice: Dice, other: () => unknown): {root: unknown; how: string} {
  const all = places(root);
  const path = dice.pick(all);
  if (path === undefined) return {root: dice.pick(odd)?.(), how: 'replace the whole'};
  const key = path.at(-1) ?? '';
  const parent = parentOf(root, path);
  const value = parent[key];
  const set = (what: unknown): void => { if (Array.isArray(parent)) parent[Number(key)] = what; else define(parent, String(key), what); };
  const replaceParent = (what: unknown): unknown => {
    if (path.length === 1) return what;
    parentOf(root, path.slice(0, -1))[path.at(-2) ?? ''] = what;
    return root;
  };
  const changes: readonly (readonly [string, () => unknown])[] = [
    ['delete', () => { if (Array.isArray(parent)) parent.splice(Number(key), 1); else Reflect.deleteProperty(parent, String(key)); return root; }],
    ['odd value', () => { set(dice.pick(odd)?.()); return root; }],
    ['tweak', () => { set(typeof value === 'string' ? tweakText(value, dice) : typeof value === 'number' ? tweakNumber(value, dice) : typeof value === 'boolean' ? !value : [value]); return root; }],
    ['tweak', () => { set(typeof value === 'string' ? tweakText(value, dice) : typeof value === 'number' ? tweakNumber(value, dice) : dice.pick(odd)?.()); return root; }],
    ['rename', () => (Array.isArray(parent) ? root : replaceParent(renamed(parent, String(key), dice.chance(0.7) ? dice.pick(oddNames) : tweakText(String(key), dice))))],
    ['copy under another name', () => { if (!Array.isArray(parent)) define(parent, dice.pick(oddNames), structuredClone(value)); return root; }],
    ['swap two', () => {
      const second = dice.pick(all) ?? path;
      const [mine, theirs] = [structuredClone(value), structuredClone(at(root, second))];
      set(theirs);
      const place = parentOf(root, second);
      if (typeof place === 'object' && place !== null) place[second.at(-1) ?? ''] = mine;
      return root;
    }],
    ['move', () => {
      const target = at(root, dice.pick(all) ?? path);
      const moved = structuredClone(value);
      if (isJson(target) && typeof key === 'string') define(target, key, moved);
      else if (Array.isArray(target)) target.push(moved);
      if (!Array.isArray(parent)) Reflect.deleteProperty(parent, String(key));
      return root;
    }],
    ['wrap', () => { set(dice.pick<unknown>([[value], {'@value': value}, {'@set': [value]}, {'@list': [value]}, {id: value}, {'@id': value}, [[value]], {value}])); return root; }],
    ['unwrap', () => { set(Array.isArray(value) ? value[0] : isJson(value) ? Object.values(value)[0] : value); return root; }],
    ['repeat an entry', () => { if (Array.isArray(value)) value.push(structuredClone(value[dice.below(value.length)])); else set([value, structuredClone(value)]); return root; }],
    ['reverse', () => { if (Array.isArray(value)) value.reverse(); else if (isJson(value)) set(Object.fromEntries(Object.entries(value).reverse())); return root; }],
    ['add', () => { const [name, content] = dice.pick(additions) ?? ['x', 1]; const target = dice.chance(0.5) ? root : value; if (isJson(target)) define(target, name, structuredClone(content)); return root; }],
    ['add an odd name', () => { const target = isJson(value) ? value : root; if (isJson(target)) define(target, dice.pick(oddNames), dice.pick(odd)?.()); return root; }],
    ['graft', () => { const tree = other(); set(structuredClone(at(tree, dice.pick(places(tree)) ?? []))); return root; }],
    ['nothing', () => root],
  ];
  const [how, change] = dice.pick(changes) ?? ['nothing', () => root];
  return {root: change(), how: `${how} at ${path.slice(0, 6).join('/')}`};
}

/** A JSON text changed as text: a member twice, other numbers, other escapes, comments. */
function changeJsonText(text: string, dice: Dice): {text: string; how: string} {
  const members = [...text.matchAll(/"[^"\\]{1,40}"\s*:/g)];
  const member = dice.pick(members);
  const place = member?.index ?? 0;
  const name = member?.[0] ?? '"x":';
  const changes: readonly (readonly [string, () => string])[] = [
    ['member twice', () => `${text.slice(0, place)}${name}${JSON.stringify(dice.pick(['x', 7, null, {}, []]))},${text.slice(place)}`],
    ['member twice, escaped', () => `${text.slice(0, place)}"\\u00${name.charCodeAt(1).toString(16).padStart(2, '0')}${name.slice(2)}"x",${text.slice(place)}`],
    ['member at the end', () => text.replace(/\}\s*$/, `,${name}"x"}`)],
    ['escaped name', () => `${text.slice(0, place)}"\\u00${name.charCodeAt(1).toString(16).padStart(2, '0')}${name.slice(2)}${text.slice(place + name.length)}`],
    ['comment', () => `${text.slice(0, place)}/* */${text.slice(place)}`],
    ['comma', () => `${text.slice(0, place)},${text.slice(place)}`],
    ['line breaks', () => text.replaceAll('":', '"\n:\t')],
    ['mark in front', () => `\ufeff${text}`],
    ['two documents', () => text + text],
    ['in a list', () => `[${text}]`],
    ['in a text', () => JSON.stringify(text)],
    ['in an upload form', () => `{"credential":${text}}`],
    ['in an upload form with more', () => `{"credential":${text},"deliveryDetails":{"name":"x"},"name":"Doctor"}`],
    ['in a presentation', () => `{"@context":["https://www.w3.org/ns/credentials/v2"],"type":"VerifiablePresentation","verifiableCredential":[${text}]}`],
    ['as a payload', () => JSON.stringify({payload: text, signatures: [{protected: 'e30', signature: 'AA'}]})],
    ['depth', () => text.replace(/:"[^"]*"/, `:${'['.repeat(200)}${']'.repeat(200)}`)],
    ['number', () => text.replace(/:\s*\d+/, ':1e999')],
  ];
  const [how, change] = dice.pick(changes) ?? ['', () => text];
  return {text: change(), how};
}

const jsonOf = (seed: Seed | undefined): unknown => (seed === undefined ? {} : parsed(decode(seed.bytes)) ?? {});

/** A JSON text with one to three changes, written again. */
function mutatedJson(text: string, dice: Dice, other: () => unknown): {text: string; how: string} {
  if (dice.chance(0.2)) return changeJsonText(text, dice);
  let root = parsed(text);
  if (root === undefined) return changeJsonText(text, dice);
  const hows: string[] = [];
  for (let times = dice.chance(0.7) ? 1 : 1 + dice.below(3); times > 0; times--) {
    const changed = changeJson(root, dice, other);
    root = changed.root;
    hows.push(changed.how);
  }
  return {text: JSON.stringify(root, null, dice.chance(0.2) ? 1 : undefined) ?? '', how: hows.join(', ')};
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const segmentText = (segment: string): string => {
  const bytes = fromBase64url(segment);
  return bytes === null ? '' : decode(bytes);
};
/** One segment of base64url, changed as characters. */
function changeSegment(segment: string, dice: Dice): string {
  const place = dice.below(segment.length);
  return dice.pick<() => string>([
    () => segment.slice(0, place) + alphabet.charAt(dice.below(64)) + segment.slice(place + 1), () => segment.slice(0, place), () => `${segment}=`, () => `${segment}A`, () => segment.slice(0, -1) + alphabet.charAt(dice.below(64)),
    () => segment.replaceAll('-', '+').replaceAll('_', '/'), () => '', () => segment.slice(0, place) + segment.slice(place + 4), () => base64url(new Uint8Array(64)), () => `${segment.slice(0, place)}\n${segment.slice(place)}`,
  ])();
}

const headerFields: readonly (readonly [string, unknown])[] = [
  ['alg', 'none'], ['alg', 'None'], ['alg', 'HS256'], ['alg', 'ES256'], ['alg', 'EdDSA'], ['alg', 'RS256'], ['alg', ''], ['alg', ['EdDSA']], ['typ', 'x'], ['typ', 'vc+sd-jwt'], ['kid', 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp'], ['kid', '#x'], ['kid', ''], ['kid', 5],
  ['jwk', {kty: 'oct', k: 'AAAA'}], ['jwk', {kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43)}], ['jwk', {kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43)}], ['jku', 'https://x.example/keys'], ['x5u', 'https://x.example/cert'], ['x5c', ['MIIB']], ['x5c', []], ['x5t#S256', 'AA'],
  ['crit', ['exp']], ['crit', []], ['crit', ['b64']], ['crit', 'b64'], ['b64', false], ['b64', true], ['b64', 'false'], ['sigD', {}], ['zip', 'DEF'], ['cty', 'JWT'], ['sigT', '2099-01-01T00:00:00Z'],
];
function changeHeader(segment: string, dice: Dice, other: () => unknown): {segment: string; how: string} {
  const header = parsed(segmentText(segment));
  if (!isJson(header) || dice.chance(0.2)) return {segment: changeSegment(segment, dice), how: 'header characters'};
  if (dice.chance(0.3)) {
    const {text, how} = mutatedJson(JSON.stringify(header), dice, other);
    return {segment: base64url(utf8(text)), how: `header: ${how}`};
  }
  const [name, value] = dice.pick(headerFields) ?? ['alg', 'none'];
  define(header, name, value);
  return {segment: base64url(utf8(JSON.stringify(header))), how: `header ${name} ${JSON.stringify(value)}`};
}

function mutatedToken(token: string, dice: Dice, seeds: readonly Seed[], other: () => unknown): {text: string; how: string} {
  const [header = '', payload = '', signature = '', ...more] = token.trim().split('.');
  const foreign = (): string[] => decode((dice.pick(seeds.filter(({bytes}) => bytes.length < 60_000 && /^[\w-]+\.[\w-]+\./.test(decode(bytes.subarray(0, 40_000))))) ?? {bytes: utf8('a.b.c')}).bytes).trim().split('.');
  const join = (...parts: string[]): string => [...parts, ...more].join('.');
  const changes: readonly (readonly [string, () => string])[] = [
    ['payload', () => join(header, base64url(utf8(mutatedJson(segmentText(payload), dice, other).text)), signature)],
    ['payload', () => join(header, base64url(utf8(mutatedJson(segmentText(payload), dice, other).text)), signature)],
    ['payload characters', () => join(header, changeSegment(payload, dice), signature)],
    ['signature characters', () => join(header, payload, changeSegment(signature, dice))],
    ['header', () => join(changeHeader(header, dice, other).segment, payload, signature)],
    ['header', () => join(changeHeader(header, dice, other).segment, payload, signature)],
    ['header without signature', () => join(changeHeader(header, dice, other).segment, payload, '')],
    ['other payload', () => join(header, foreign()[1] ?? '', signature)],
    ['other header', () => join(foreign()[0] ?? '', payload, signature)],
    ['other signature', () => join(header, payload, foreign()[2] ?? '')],
    ['segments in another order', () => join(payload, header, signature)],
    ['four segments', () => `${token}.AAAA`], ['five segments', () => `${token}.AAAA.AAAA`], ['two segments', () => `${header}.${payload}`],
    ['tilde', () => `${token}~`], ['disclosure', () => `${token}~WyJzYWx0IiwgIm5hbWUiLCAiRG9jdG9yIl0~`], ['line breaks', () => token.replace(/(.{60})/g, '$1\r\n')], ['in quotes', () => `"${token}"`], ['spaces around', () => ` \n${token}\t`],
    ['as JSON', () => JSON.stringify({payload, protected: header, signature})], ['as JSON, general', () => JSON.stringify({payload, signatures: [{protected: header, signature}]})],
  ];
  const [how, change] = dice.pick(changes) ?? ['', () => token];
  return {text: change(), how};
}

function mutatedSeal(file: Json, dice: Dice, other: () => unknown): {text: string; how: string} {
  const copy = structuredClone(file);
  const seals = Array.isArray(copy.signatures) ? copy.signatures.filter(isJson) : [copy];
  const seal = dice.pick(seals) ?? copy;
  const payload = String(copy.payload);
  const isText = payload.startsWith('{');
  const changes: readonly (readonly [string, () => void])[] = [
    ['payload', () => { const {text} = mutatedJson(isText ? payload : segmentText(payload), dice, other); copy.payload = isText ? text : base64url(utf8(text)); }],
    ['payload', () => { const {text} = mutatedJson(isText ? payload : segmentText(payload), dice, other); copy.payload = isText ? text : base64url(utf8(text)); }],
    ['payload, other form', () => { copy.payload = isText ? base64url(utf8(payload)) : segmentText(payload); }],
    ['payload written again', () => { copy.payload = JSON.stringify(parsed(isText ? payload : segmentText(payload)), null, 1); }],
    ['payload spaces', () => { copy.payload = ` ${payload}`; }],
    ['header', () => { seal.protected = changeHeader(String(seal.protected), dice, other).segment; }],
    ['header', () => { seal.protected = changeHeader(String(seal.protected), dice, other).segment; }],
    ['signature', () => { seal.signature = changeSegment(String(seal.signature), dice); }],
    ['unprotected header', () => { const [name, value] = dice.pick(headerFields) ?? ['alg', 'none']; seal.header = {[name]: value}; }],
    ['seals in another order', () => { if (Array.isArray(copy.signatures)) copy.signatures.reverse(); }],
    ['no seals', () => { copy.signatures = []; }],
    ['a seal more', () => { copy.signatures = [...seals.map(({protected: header, signature}) => ({protected: header, signature})), {protected: changeHeader(String(seal.protected), dice, other).segment, signature: seal.signature}]; }],
    ['the same seal twice', () => { copy.signatures = [...seals, ...seals].map(({protected: header, signature}) => ({protected: header, signature})); }],
    ['both forms', () => { copy.protected = seal.protected; copy.signature = seal.signature; copy.signatures ??= [{protected: 'e30', signature: 'AA'}]; }],
    ['a proof beside', () => { copy.proof = {type: 'DataIntegrityProof'}; }],
  ];
  const [how, change] = dice.pick(changes) ?? ['', () => undefined];
  change();
  return {text: JSON.stringify(copy), how: `seal: ${how}`};
}

/** Bytes changed without knowing what they mean. */
function mutatedBytes(bytes: Uint8Array, dice: Dice, seeds: readonly Seed[]): Mutant {
  const place = dice.below(bytes.length);
  const length = 1 + dice.below(dice.chance(0.5) ? 4 : 400);
  const cut = (from: number, to: number, ...middle: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat([bytes.subarray(0, from), ...middle, bytes.subarray(to)]));
  const flipped = (times: number): Uint8Array => {
    const copy = bytes.slice();
    for (; times > 0; times--) { const spot = dice.below(copy.length); copy[spot] = (copy[spot] ?? 0) ^ (1 << dice.below(8)); }
    return copy;
  };
  const changes: readonly (readonly [string, () => Uint8Array])[] = [
    ['flip', () => flipped(1)], ['flip', () => flipped(1)], ['flip several', () => flipped(1 + dice.below(8))], ['delete', () => cut(place, place + length)], ['repeat', () => cut(place, place, bytes.subarray(place, place + length))],
    ['random', () => cut(place, place + length, Uint8Array.from({length}, () => dice.below(256)))], ['truncate', () => bytes.slice(0, place)], ['tail only', () => bytes.slice(place)],
    ['zeros', () => cut(place, place, new Uint8Array(length))], ['splice', () => { const other = dice.pick(seeds)?.bytes ?? bytes; return cut(place, bytes.length, other.subarray(dice.below(other.length)).slice(0, 100_000)); }],
    ['swap', () => { const second = dice.below(bytes.length); const [a, b] = [Math.min(place, second), Math.max(place, second)]; return new Uint8Array(Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, b + length), bytes.subarray(a, b), bytes.subarray(b + length)])); }],
    ['UTF-16', () => new Uint8Array(Buffer.from(decode(bytes), 'utf16le'))], ['PDF in front', () => cut(0, 0, utf8('%PDF-1.7\n'))], ['ZIP in front', () => cut(0, 0, Uint8Array.from([0x50, 0x4b, 3, 4]))], ['PNG in front', () => cut(0, 0, Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))],
    ['inside SVG', () => utf8(`<svg xmlns="http://www.w3.org/2000/svg"><desc>${decode(bytes).replaceAll('<', '&lt;')}</desc></svg>`)],
  ];
  const [how, change] = dice.pick(changes) ?? ['', () => bytes];
  return {bytes: change(), how: `bytes: ${how}`};
}

/** A mutant of a file. Which one depends on the dice alone. */
export function mutate(seed: Seed, dice: Dice, seeds: readonly Seed[]): Mutant {
  if (dice.chance(0.2)) return mutatedBytes(seed.bytes, dice, seeds);
  const text = decode(seed.bytes);
  const small = seeds.filter(({bytes}) => bytes.length < 60_000);
  const other = (): unknown => jsonOf(dice.pick(small));
  const value = parsed(text);
  const isSeal = isJson(value) && typeof value.payload === 'string';
  const {text: changed, how} = /^[\w-]+\.[\w-]+\.[\w-]*[~\s]*/.test(text.trim()) && !isJson(value) ? mutatedToken(text, dice, seeds, other)
    : isSeal && dice.chance(0.85) ? mutatedSeal(value, dice, other) : mutatedJson(text, dice, other);
  return {bytes: utf8(changed), how};
}
