import {X509Certificate} from 'node:crypto';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {certificateTrust, type ChainRequest} from '../../src/proofs/chain';
import {makeAuthority, type Made} from './authorities';

const at = new Date('2026-11-23T12:00:00Z');
let [root, middle, leaf, stranger]: Made[] = [];
const request = (change: Partial<ChainRequest> = {}): ChainRequest => ({leaf: leaf?.der ?? new Uint8Array(), others: [middle?.der ?? new Uint8Array()], anchors: [root?.der ?? new Uint8Array()], at, ...change});
const der = (made: Made | undefined): Uint8Array => made?.der ?? new Uint8Array();
const leafOf = (by: Made | undefined): Promise<Made> => makeAuthority({name: 'Seal', organisation: 'Centre', ca: false}, by);

beforeAll(async () => {
  root = await makeAuthority({name: 'Root'});
  middle = await makeAuthority({name: 'Middle'}, root);
  leaf = await leafOf(middle);
  stranger = await makeAuthority({name: 'Root'});
});

describe('a chain of certificates', () => {
  it('is one for Node too', () => {
    const [top, between, end] = [root, middle, leaf].map((made) => new X509Certificate(der(made)));
    expect([end?.checkIssued(between as X509Certificate), between?.checkIssued(top as X509Certificate), end?.verify((between as X509Certificate).publicKey)]).toEqual([true, true, true]);
  });

  it('ends at the certificate that the reader gave: a root, an authority below it, or the signer’s own', async () => {
    expect(await certificateTrust(request())).toEqual({state: 'anchored', path: ['Seal, Centre', 'Middle', 'Root']});
    expect(await certificateTrust(request({anchors: [der(middle)], others: []}))).toEqual({state: 'anchored', path: ['Seal, Centre', 'Middle']});
    expect(await certificateTrust(request({anchors: [der(leaf)], others: []}))).toEqual({state: 'anchored', path: ['Seal, Centre']});
    expect(await certificateTrust(request({anchors: [der(stranger), der(root), der(middle)]}))).toMatchObject({state: 'anchored'});
  });

  it('is not believed for what came along with it', async () => {
    expect(await certificateTrust(request({anchors: []}))).toEqual({state: 'none-given', path: []});
    expect(await certificateTrust(request({anchors: [der(stranger)], others: [der(middle), der(root)]}))).toEqual({state: 'not-anchored', path: []});
    expect(await certificateTrust(request({others: []}))).toMatchObject({state: 'not-anchored'});
  });

  it('counts at the stated time only where it does not hold now', async () => {
    const late = new Date('2027-06-01');
    expect(await certificateTrust(request({at: late}))).toMatchObject({state: 'not-anchored'});
    expect(await certificateTrust(request({at: late, stated: at}))).toMatchObject({state: 'anchored-then'});
    expect(await certificateTrust(request({at: late, stated: new Date('2025-01-01')}))).toMatchObject({state: 'not-anchored'});
    expect(await certificateTrust(request({at: late, anchors: [der(leaf)], stated: at}))).toMatchObject({state: 'anchored-then'});
  });

  const broken: [string, () => Promise<Partial<ChainRequest>>][] = [
    ['an authority that is none', async () => {const weak = await makeAuthority({name: 'Weak', ca: false, usage: 0b0000_0110}, root); return {leaf: (await leafOf(weak)).der, others: [weak.der]};}],
    ['an authority that may not sign certificates', async () => {const weak = await makeAuthority({name: 'Weak', usage: 0b0000_0010}, root); return {leaf: (await leafOf(weak)).der, others: [weak.der]};}],
    ['a signer that was made for sealing by another signer', async () => ({leaf: (await leafOf(leaf)).der, others: [der(leaf), der(middle)]})],
    ['an authority of the past', async () => {const old = await makeAuthority({name: 'Old', from: '2020-01-01', until: '2021-01-01'}, root); return {leaf: (await leafOf(old)).der, others: [old.der]};}],
    ['a longer path than the authority allows', async () => {
      const top = await makeAuthority({name: 'Top', pathLength: 0});
      const between = await makeAuthority({name: 'Between'}, top);
      return {leaf: (await leafOf(between)).der, others: [between.der], anchors: [top.der]};
    }],
    ['a signature by another key of the same name', async () => {const other = await makeAuthority({name: 'Middle'}, root); return {leaf: (await leafOf(other)).der};}],
    ['a signature over a hash that can be forged', async () => {const old = await makeAuthority({name: 'Old', hash: 'SHA-1'}, root); return {leaf: (await leafOf(old)).der, others: [old.der]};}],
    ['a certificate that may not sign', async () => ({leaf: (await makeAuthority({name: 'Seal', ca: false, usage: 0b0010_0000}, middle)).der})],
    ['authorities that name each other', async () => {
      const [one, two] = [await makeAuthority({name: 'One'}), await makeAuthority({name: 'Two'})];
      const [oneByTwo, twoByOne] = [await makeAuthority({name: 'One'}, two, one.keys), await makeAuthority({name: 'Two'}, one, two.keys)];
      return {leaf: (await leafOf(one)).der, others: [oneByTwo.der, twoByOne.der]};
    }],
    ['bytes that are no certificate', async () => ({others: [new Uint8Array(40), Uint8Array.of(0x30, 0x82, 0xff)], leaf: new Uint8Array(9)})],
    ['an anchor that is no certificate', async () => ({anchors: [new Uint8Array(40)]})],
  ];
  it.each(broken)('does not hold with %s', async (_name, change) => {
    expect(await certificateTrust(request(await change()))).toEqual({state: 'not-anchored', path: []});
  });

  it('is not walked where the page has no cryptography', async () => {
    vi.stubGlobal('crypto', {getRandomValues: () => {}});
    expect(await certificateTrust(request())).toEqual({state: 'not-possible', path: []});
    vi.unstubAllGlobals();
  });
});
