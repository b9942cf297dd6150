import {strToU8, zipSync} from 'fflate';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {checkEach} from '../../src/builders/verify/checkEach';
import {checkFile} from '../../src/builders/verify/work';
import {core} from '../../src/worker';
import {spoken} from '../../src/builders/verify/spoken';
import {partsInOrder, printOf, saidIn} from '../../src/builders/learn/recorded';
import {fingerprintOf, rankedConclusions, verify} from '../../src/verification';
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

describe('a check that takes too long', () => {
  it('is given up, and its worker with it, so that the next file is checked', async () => {
    const close = vi.spyOn(core(), 'close');
    const file = strToU8('{}');
    expect((await checkFile(file)).verdict).toBe('unreadable');
    await expect(checkFile(file, [], AbortSignal.abort())).rejects.toThrow('aborted');
    expect(close).toHaveBeenCalledTimes(1);
    expect((await checkFile(file)).verdict).toBe('unreadable');
    expect(close).toHaveBeenCalledTimes(1);
    core().close();
  });
});

describe('what is spoken when checks have ended', () => {
  it('is the result of one file, and how many credentials are in it', () => {
    expect(spoken([], 'en')).toBe('');
    expect(spoken([{name: 'a.json', conclusion: 'failed', parts: 0}], 'en')).toBe('a.json: Does not hold');
    expect(spoken([{name: 'a.json', conclusion: null, parts: 0}], 'en')).toBe('a.json could not be checked');
    expect(spoken([{name: 'class.zip', conclusion: 'unsigned', parts: 3}], 'en')).toBe('class.zip: credentials inside: 3. The least good result: Nobody has signed it.');
  });
  it('names every file of several, the worst first, whichever came last', () => {
    const endings = [['bad.json', 'failed'], ['a.json', 'verified'], ['lost.json', null], ['b.json', 'verified']] as const;
    expect(spoken(endings.map(([name, conclusion]) => ({name, conclusion, parts: 0})), 'en'))
      .toBe('Files checked: 4. Could not be checked: lost.json. Does not hold: bad.json. Unchanged since signing: a.json, b.json.');
  });
  it('counts instead where there are many, and leaves no conclusion out', () => {
    const endings = rankedConclusions.flatMap((conclusion) => Array.from({length: 6}, (_, index) => ({name: `${conclusion}-${index}`, conclusion, parts: 0})));
    expect(spoken(endings, 'en').match(/: 6 files\./g)).toHaveLength(rankedConclusions.length);
  });
});

describe('the record of a file with several credentials', () => {
  const credential = (name: string): string => JSON.stringify({'@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer: 'did:example:1', credentialSubject: {achievement: {name}}});
  const shown = JSON.stringify({'@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'], verifiableCredential: [JSON.parse(credential('Third')), JSON.parse(credential('Fourth'))]});
  it('tells each of them once, by all names it lies under, with the fingerprint of a printed code', async () => {
    const report = await verify(zipSync({'one.json': strToU8(`${credential('First')}\n`), 'shown.json': strToU8(shown), 'two.json': strToU8(credential('Second'))}));
    const parts = partsInOrder(report);
    expect(parts.map(({name}) => name)).toEqual(['one.json', 'shown.json › 1', 'shown.json › 2', 'two.json']);
    expect(parts.map(({report: part}) => saidIn(part, 'en').find(([label]) => label === 'Credential')?.[1])).toEqual(['First', 'Third', 'Fourth', 'Second']);
    expect(parts[0] && printOf(parts[0].report)).toBe(await fingerprintOf(credential('First')));
    expect(saidIn(report, 'en')).toEqual([]);
  });
  it('has no parts where the file is one credential', async () => {
    const report = await verify(credential('Alone'));
    expect([partsInOrder(report), printOf(report)]).toEqual([[], undefined]);
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
