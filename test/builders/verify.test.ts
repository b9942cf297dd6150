import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {checkEach} from '../../src/builders/verify/checkEach';
import {handOver, takeHandover} from '../../src/builders/verify/handover';
import {keptIn} from '../../src/workspace';
import {createWorkspace} from '../../src/workspace/workspace';
import {memoryStore} from '../../src/workspace/store';
import {browser} from '../workspace/tools';

describe('checking files one after another', () => {
  it('goes on when one cannot be checked, and says which', async () => {
    const told: string[] = [];
    await checkEach(['one', 'two', 'three'], async (name) => {
      if (name === 'two') throw new Error('The worker broke down');
      return `report on ${name}`;
    }, {begun: (name) => told.push(`begun ${name}`), done: (_, report) => told.push(report), failed: (name) => told.push(`failed ${name}`)});
    expect(told).toEqual(['begun one', 'report on one', 'begun two', 'failed two', 'begun three', 'report on three']);
  });
});

describe('a file handed over to the verify page', () => {
  const content = new Map<string, string>();
  beforeEach(() => {
    content.clear();
    // Storage keeps its items as properties of its own; `Object.keys` is how they are listed.
    vi.stubGlobal('sessionStorage', new Proxy({getItem: (name: string) => content.get(name) ?? null, setItem: (name: string, value: string) => content.set(name, value), removeItem: (name: string) => content.delete(name)}, {
      ownKeys: () => [...content.keys()],
      getOwnPropertyDescriptor: (_, name) => (content.has(String(name)) ? {configurable: true, enumerable: true, value: content.get(String(name))} : undefined),
    }));
  });
  afterEach(() => { vi.unstubAllGlobals(); });

  it('is there once', () => {
    for (const content of ['{}', Uint8Array.of(0, 128, 255)]) {
      handOver({name: 'sample.json', content});
      expect(takeHandover()).toEqual({name: 'sample.json', content});
    }
    expect(takeHandover()).toBeNull();
    expect(content.size).toBe(0);
  });

  it('is no file when somebody else wrote it', () => {
    for (const text of ['', 'null', '{', '[]', '{"name":"x"}', '{"name":1,"text":"x"}', '{"name":"x","base64":"?"}']) {
      content.set('microcvet.verify', text);
      expect(takeHandover()).toBeNull();
    }
  });

  it('goes with all other data when the reader clears them', async () => {
    handOver({name: 'sample.json', content: '{}'});
    expect(content.size).toBe(1);
    const {tab} = browser();
    const workspace = createWorkspace({...tab(), openStore: async () => memoryStore(), memories: {tab: keptIn(() => sessionStorage), browser: tab().memories.browser}});
    await workspace.start();
    expect(await workspace.clearAll()).toBe(true);
    expect(content.size).toBe(0);
  });
});
