import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {openDB} from 'idb';
import {beforeEach, describe, expect, it} from 'vitest';
import {openIndexedRecords} from '../../src/workspace/indexedRecords';
import {openIndexedStore} from '../../src/workspace/indexedStore';
import {newProject} from '../../src/workspace/project';
import {createRecords, type Records} from '../../src/workspace/records';
import {StorageError} from '../../src/workspace/store';
import {handClock, rest, switchboard, titled} from './tools';

interface Notes {text: string}
const read = (value: unknown): Notes | null => (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? {text: value.text} : null);

let line = switchboard();
const clock = handClock();
const tab = (openStore = openIndexedRecords): Records<Notes> => createRecords({kind: 'checklist', read, openStore, clock, channel: line()});
const texts = (records: Records<Notes>): string[] => records.getState().records.map(({content}) => content.text);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  line = switchboard();
});

describe('records', () => {
  it('are there again for the next visit, latest change first', async () => {
    const first = tab();
    await first.start();
    const one = first.create('One', {text: 'a'});
    await clock.pass(1000);
    first.create('Two', {text: 'b'});
    await clock.pass(1000);
    first.change(one.id, {content: {text: 'c'}});
    await first.settled();
    const next = tab();
    await next.start();
    expect(texts(next)).toEqual(['c', 'b']);
    expect(next.getState()).toMatchObject({status: 'ready', durable: true, problem: null});
    expect(next.getState().records[0]?.createdAt).toBe(one.createdAt);
  });

  it('show a change at once, and store only the last of many', async () => {
    let writes = 0;
    const records = tab(async () => {
      const store = await openIndexedRecords();
      return {...store, put: (record) => { writes += 1; return store.put(record); }};
    });
    await records.start();
    const {id} = records.create('Notes', {text: ''});
    await records.settled();
    for (const text of ['a', 'ab', 'abc']) records.change(id, {content: {text}});
    expect(texts(records)).toEqual(['abc']);
    await records.settled();
    expect(writes).toBe(2);
  });

  it('can be removed and put back', async () => {
    const records = tab();
    await records.start();
    const record = records.create('Notes', {text: 'a'});
    records.remove(record.id);
    expect(texts(records)).toEqual([]);
    records.put(record);
    await records.settled();
    const next = tab();
    await next.start();
    expect(next.getState().records).toEqual([record]);
  });

  it('follow what another tab does', async () => {
    const [one, other] = [tab(), tab()];
    await one.start();
    await other.start();
    one.create('Notes', {text: 'a'});
    await one.settled();
    await rest();
    expect(texts(other)).toEqual(['a']);
  });

  it('leave out what is no record of the kind', async () => {
    const store = await openIndexedRecords();
    const frame = {name: 'x', createdAt: '', updatedAt: ''};
    await store.put({...frame, id: '1', kind: 'checklist', content: {text: 1}});
    await store.put({...frame, id: '2', kind: 'readiness', content: {text: 'other'}});
    await store.put({id: '3', kind: 'checklist', content: {text: 'x'}} as never);
    const records = tab();
    await records.start();
    expect(records.getState().records).toEqual([]);
  });

  it('stay in the tab and say why where the browser keeps nothing', async () => {
    const records = tab(() => Promise.reject(new StorageError('refused')));
    await records.start();
    records.create('Notes', {text: 'a'});
    await records.settled();
    expect(records.getState()).toMatchObject({status: 'ready', durable: false, problem: 'refused'});
    expect(texts(records)).toEqual(['a']);
  });

  it('say that a change was not stored, and forget it when one was', async () => {
    let full = true;
    const records = tab(async () => {
      const store = await openIndexedRecords();
      return {...store, put: (record) => (full ? Promise.reject(new StorageError('full')) : store.put(record))};
    });
    await records.start();
    const {id} = records.create('Notes', {text: 'a'});
    await records.settled();
    expect(records.getState().problem).toBe('full');
    full = false;
    records.change(id, {content: {text: 'b'}});
    await records.settled();
    expect(records.getState().problem).toBe(null);
  });

  it('go with everything else when the reader clears all, and leave projects of an earlier version alone', async () => {
    const old = await openDB('microcvet-handbook', 1, {upgrade: (db) => { db.createObjectStore('projects', {keyPath: 'id'}); }});
    const project = {...newProject(titled('Old'), 0), revision: 1};
    await old.put('projects', project);
    old.close();
    const projects = await openIndexedStore();
    expect(await projects.list()).toEqual([project]);
    const records = tab();
    await records.start();
    records.create('Notes', {text: 'a'});
    await records.settled();
    await projects.clear();
    const next = tab();
    await next.start();
    expect(texts(next)).toEqual([]);
    expect(await projects.list()).toEqual([]);
  });
});
