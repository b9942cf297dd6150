import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {keeper, type Edition, type KeeperPorts, type Progress} from '../../src/offline';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
const editionOf = (texts: Readonly<Record<string, string>>, made = '2026-11-01T00:00:00.000Z', version = 'aaaaaaaaaaaaaaaa'): Edition => ({
  version, made, files: Object.entries(texts).map(([path, text]) => ({path, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex')})),
});
const texts = Object.fromEntries(Array.from({length: 20}, (_, at) => [`page-${at}/`, `content of page ${at}`]));

/** A browser of maps: `answer` stands for the network. */
function bench(answer: (path: string, signal?: AbortSignal) => Promise<string>, onPut: (name: string, path: string) => void = () => undefined) {
  const stores = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>();
  const asked: string[] = [];
  const ports: KeeperPorts = {
    possible: true,
    names: async () => [...stores.keys()],
    open: async (name) => {
      const store = stores.get(name) ?? new Map<string, Uint8Array<ArrayBuffer>>();
      stores.set(name, store);
      return {get: async (path) => store.get(path) ?? null, put: async (path, bytes) => {
          onPut(name, path);
          store.set(path, bytes);
        }};
    },
    remove: async (name) => { stores.delete(name); },
    fetch: async (path, signal) => { asked.push(path); return {bytes: bytesOf(await answer(path, signal)), type: 'text/html'}; },
    sha256: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
    start: async () => undefined, stop: async () => undefined, persist: async () => true,
  };
  return {stores, asked, own: keeper(ports)};
}
const textOf = async (path: string): Promise<string> => texts[path] ?? '';
const later = (turns: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, turns); });

describe('keeping the site on a device', () => {
  it('stores every file, then the list, and leaves no part behind', async () => {
    const {own, stores} = bench(textOf);
    const edition = editionOf(texts);
    const told: Progress[] = [];
    await own.keep(edition, {onProgress: (progress) => told.push(progress)});
    expect(stores.size).toBe(1);
    const [store] = [...stores.values()];
    expect([...store?.keys() ?? []].sort()).toEqual([...Object.keys(texts), 'offline.json'].sort());
    expect(told.at(-1)?.done).toBe(told.at(-1)?.all);
    expect((await own.state()).kept).toEqual(edition);
  });

  it('tells nothing more once it has been called off', async () => {
    const controller = new AbortController();
    const {own} = bench(async (path) => {
      // A slow file that ends after the call-off, as a browser that has the bytes already does.
      await later(path === 'page-3/' ? 1 : 15);
      if (path === 'page-3/') controller.abort();
      return textOf(path);
    });
    const told: Progress[] = [];
    await expect(own.keep(editionOf(texts), {signal: controller.signal, onProgress: (progress) => told.push(progress)})).rejects.toMatchObject({name: 'AbortError'});
    const before = told.length;
    await later(60);
    expect(told.length).toBe(before);
    expect((await own.state()).kept).toBe(null);
  });

  it('names the first file at fault, stops fetching, and goes on from there the next time', async () => {
    let isBroken = true;
    const {own, asked} = bench(async (path) => (path === 'page-4/' && isBroken ? 'something else' : textOf(path)));
    await expect(own.keep(editionOf(texts))).rejects.toMatchObject({name: 'KeepError', path: 'page-4/', reason: 'content'});
    expect(asked.length).toBeLessThan(Object.keys(texts).length);
    const had = asked.length;
    isBroken = false;
    await own.keep(editionOf(texts));
    expect(asked.slice(had)).toContain('page-4/');
    expect(asked.slice(had)).not.toContain('page-0/');
  });

  it('takes from the older edition what did not change, and a store left half-way does not count', async () => {
    const {own, asked, stores} = bench(async (path) => (path === 'page-1/' ? 'new text' : textOf(path)));
    await own.keep(editionOf({...texts, 'page-1/': 'new text'}));
    asked.length = 0;
    stores.set('microcvet-edition-20261202T000000000Z-cccccccccccccccc', new Map([['page-1/', bytesOf('half')]]));
    expect((await own.state()).kept?.version).toBe('aaaaaaaaaaaaaaaa');
    asked.length = 0;
    const newer = editionOf({...texts, 'page-1/': 'new text', 'page-20/': ''}, '2026-12-03T00:00:00.000Z', 'bbbbbbbbbbbbbbbb');
    await own.keep(newer);
    expect(asked).toEqual(['page-20/']);
    expect((await own.state()).kept).toEqual(newer);
    expect(stores.size).toBe(1);
  });

  it('stops while it copies too, and tells a full disk at the last file as what it is', async () => {
    const controller = new AbortController();
    const first = bench(textOf, (name) => { if (name.startsWith('microcvet-edition-')) controller.abort(); });
    await expect(first.own.keep(editionOf(texts), {signal: controller.signal})).rejects.toMatchObject({name: 'AbortError'});
    expect((await first.own.state()).kept).toBe(null);
    const full = bench(textOf, (_, path) => { if (path === 'offline.json') throw new Error('QuotaExceededError'); });
    await expect(full.own.keep(editionOf(texts))).rejects.toMatchObject({name: 'KeepError', reason: 'storage', path: 'offline.json'});
    expect((await full.own.state()).kept).toBe(null);
  });

  it('takes nothing for what it has that is not what the list says: half a part, or an older edition that was damaged', async () => {
    const {own, asked, stores} = bench(textOf);
    stores.set('microcvet-part', new Map([['page-0/', bytesOf('damaged')]]));
    await own.keep(editionOf(texts));
    expect(asked).toContain('page-0/');
    const [old] = [...stores.values()];
    old?.set('page-2/', bytesOf('damaged'));
    asked.length = 0;
    await own.keep(editionOf(texts, '2026-12-01T00:00:00.000Z', 'bbbbbbbbbbbbbbbb'));
    expect(asked).toEqual(['page-2/']);
    // Of two that are whole, the newest counts.
    stores.set('microcvet-edition-20250101T000000000Z-dddddddddddddddd', new Map([['offline.json', bytesOf(JSON.stringify(editionOf({}, '2025-01-01T00:00:00.000Z', 'dddddddddddddddd')))]]));
    expect((await own.state()).kept?.version).toBe('bbbbbbbbbbbbbbbb');
  });
});
