import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {openIndexedStore} from '../../src/workspace/indexedStore';
import {newProject, type Project} from '../../src/workspace/project';
import {readRescue} from '../../src/workspace/rescue';
import {openSession, ownLabels, saveAtLatest, savePause, type Session, type SessionPorts} from '../../src/workspace/session';
import {memoryStore, type ProjectStore, StorageError} from '../../src/workspace/store';
import {handClock, pocket, rest, switchboard, titled, withTitle} from './tools';

const clock = handClock();
const channels = switchboard();
const kept = pocket();
let store: ProjectStore;
const ports = (change: Partial<SessionPorts> = {}): SessionPorts => ({store: () => store, clock, channel: channels(), kept, ...change});
const title = (session: Session): string | undefined => session.getState().specification.title?.en;
const storedTitle = async (id: string): Promise<string | undefined> => (await store.get(id))?.specification.title?.en;

/** A session on a project that is stored. */
async function stored(change: Partial<SessionPorts> = {}): Promise<{session: Session; project: Project; another(): Promise<Session>}> {
  const session = openSession(ports(change), newProject(titled('First'), clock.now()));
  await session.flush();
  const project = session.toProject();
  return {session, project, another: async () => openSession(ports(), await store.get(project.id) ?? project)};
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  kept.content.clear();
  store = await openIndexedStore();
});

describe('edits', () => {
  it('undo all gives the start and redo all the end, for any sequence', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({text: fc.string({maxLength: 5}), typed: fc.boolean(), pause: fc.nat(3000)}), {maxLength: 40}), async (list) => {
      const session = openSession(ports({store: () => memory}), newProject(titled('First'), clock.now()));
      const start = session.getState().specification;
      for (const {text, typed, pause} of list) {
        session.edit('Title', withTitle(text), typed ? '/title/en' : undefined);
        await clock.pass(pause);
      }
      const end = session.getState().specification;
      while (session.getState().undoLabel !== null) session.undo();
      expect(session.getState().specification).toEqual(start);
      while (session.getState().redoLabel !== null) session.redo();
      expect(session.getState().specification).toEqual(end);
      session.discard();
    }), {numRuns: 10});
  });
  const memory = memoryStore();

  it('names the step that undo would take back', async () => {
    const {session} = await stored();
    session.edit('Change the title', withTitle('Second'));
    expect(session.getState()).toMatchObject({undoLabel: 'Change the title', redoLabel: null});
    session.undo();
    expect(session.getState()).toMatchObject({undoLabel: null, redoLabel: 'Change the title'});
  });

  it('makes typing one step', async () => {
    const {session} = await stored();
    for (const text of ['F', 'Fi', 'Fir']) {
      session.edit('Title', withTitle(text), '/title/en');
      await clock.pass(300);
    }
    session.undo();
    expect(title(session)).toBe('First');
  });

  it('takes no notice of an edit that changes nothing', async () => {
    const {session} = await stored();
    session.edit('Title', withTitle('First'));
    expect(session.getState()).toMatchObject({undoLabel: null, saving: {kind: 'saved'}});
  });
});

describe('storing', () => {
  it('waits for a pause, then stores and says when', async () => {
    const {session, project} = await stored();
    session.edit('Title', withTitle('Second'));
    expect(session.getState().saving).toEqual({kind: 'saving'});
    await clock.pass(savePause - 1);
    expect(await storedTitle(project.id)).toBe('First');
    await clock.pass(1);
    expect(await storedTitle(project.id)).toBe('Second');
    expect(session.getState().saving).toEqual({kind: 'saved', at: clock.now()});
  });

  it('does not wait for a pause for ever', async () => {
    const {session, project} = await stored();
    for (let at = 0; at <= saveAtLatest; at += 400) {
      session.edit('Title', withTitle(`Title ${at}`), '/title/en');
      await clock.pass(400);
    }
    expect(await storedTitle(project.id)).not.toBe('First');
  });

  it('stores the undone state, too', async () => {
    const {session, project} = await stored();
    session.edit('Title', withTitle('Second'));
    await clock.pass(savePause);
    session.undo();
    await clock.pass(savePause);
    expect(await storedTitle(project.id)).toBe('First');
  });

  it('keeps the step and the name without a step of the history and without a new date', async () => {
    const {session, project} = await stored();
    await clock.pass(60_000);
    session.rememberStep('outcomes');
    session.rename(' Heat pumps ');
    await clock.pass(savePause);
    expect(await store.get(project.id)).toMatchObject({lastStep: 'outcomes', name: 'Heat pumps', updatedAt: project.updatedAt});
    expect(session.getState().undoLabel).toBeNull();
  });

  it('keeps edits and tries again when the storage is full', async () => {
    let full = false;
    const limited: ProjectStore = {...store, put: async (...args) => {
      if (full) throw new StorageError('full');
      return store.put(...args);
    }};
    const {session, project} = await stored({store: () => limited});
    full = true;
    session.edit('Title', withTitle('Second'));
    await clock.pass(savePause);
    expect(session.getState().saving).toEqual({kind: 'not-saved', reason: 'full'});
    session.edit('Title', withTitle('Third'));
    expect(session.getState().saving).toEqual({kind: 'not-saved', reason: 'full'});
    expect(title(session)).toBe('Third');
    full = false;
    await clock.pass(10_000);
    expect(await storedTitle(project.id)).toBe('Third');
    expect(session.getState().saving.kind).toBe('saved');
  });

  it('says that work is only in this tab when there is no storage', async () => {
    const memory = memoryStore();
    const session = openSession(ports({store: () => memory}), newProject(titled('First'), clock.now()));
    await session.flush();
    expect(session.getState().saving).toEqual({kind: 'not-saved', reason: 'memory-only'});
  });
});

describe('a page that goes away', () => {
  /** A session whose page dies: from `die` on, nothing that it writes to IndexedDB arrives. */
  async function mortal(): Promise<{session: Session; project: Project; die(): void}> {
    let dead = false;
    const line: ProjectStore = {...store, put: (...args) => (dead ? new Promise<never>(() => {}) : store.put(...args))};
    const {session, project} = await stored({store: () => line});
    return {session, project, die: () => { dead = true; }};
  }
  const reopen = async (id: string): Promise<Session> => {
    const record = await store.get(id);
    if (!record) throw new Error('gone');
    return openSession(ports(), record, {rescue: readRescue(kept, id)});
  };

  it('brings back edits that were not stored in time, one undo away from what was stored', async () => {
    const {session, project, die} = await mortal();
    session.edit('Title', withTitle('Second'));
    die();
    session.leave();
    await rest();
    const again = await reopen(project.id);
    expect(title(again)).toBe('Second');
    expect(again.getState()).toMatchObject({undoLabel: ownLabels.rescued, conflict: null});
    await clock.pass(savePause);
    expect(await storedTitle(project.id)).toBe('Second');
    expect(readRescue(kept, project.id)).toBeNull();
    again.undo();
    expect(title(again)).toBe('First');
  });

  it('loses at most the last pause when there is no warning at all', async () => {
    const {session, project, die} = await mortal();
    session.edit('Title', withTitle('Second'));
    await clock.pass(savePause);
    session.edit('Title', withTitle('Third'));
    die();
    expect(title(await reopen(project.id))).toBe('Second');
  });

  it('asks when the project was changed since', async () => {
    const {session, project, die} = await mortal();
    session.edit('Title', withTitle('Mine'));
    die();
    session.leave();
    const other = openSession(ports(), project);
    other.edit('Title', withTitle('Theirs'));
    await other.flush();
    const again = await reopen(project.id);
    expect(title(again)).toBe('Mine');
    expect(again.getState().conflict?.theirs?.specification.title?.en).toBe('Theirs');
  });

  it('forgets the note when the edits did arrive', async () => {
    const {session, project} = await stored();
    session.edit('Title', withTitle('Second'));
    session.leave();
    expect(readRescue(kept, project.id)).not.toBeNull();
    await rest();
    expect(readRescue(kept, project.id)).toBeNull();
    expect(await storedTitle(project.id)).toBe('Second');
  });

  it('keeps the note of edits that came while an earlier save was under way', async () => {
    const open: (() => void)[] = [];
    let slow = false;
    const line: ProjectStore = {...store, put: async (...args) => {
      if (slow) await new Promise<void>((resolve) => { open.push(resolve); });
      return store.put(...args);
    }};
    const {session, project} = await stored({store: () => line});
    slow = true;
    session.edit('Title', withTitle('Second'));
    void session.flush();
    await rest();
    session.edit('Title', withTitle('Third'));
    session.leave();
    open.shift()?.();
    await rest();
    expect(await storedTitle(project.id)).toBe('Second');
    // The page dies before the next save arrives: the edits come back, and nobody is asked about an own earlier save.
    const again = await reopen(project.id);
    expect(title(again)).toBe('Third');
    expect(again.getState().conflict).toBeNull();
    again.discard();
  });

  it('reads no note that was tampered with', () => {
    for (const text of ['', 'null', '{', '[]', '{"base":1}', '{"base":"1","project":{}}', '{"base":1,"project":{"id":"x","name":"","specification":{"id":"y"},"revision":1,"createdAt":"","updatedAt":""}}']) {
      kept.set('rescue.x.1', text);
      expect(readRescue(kept, 'x')).toBeNull();
    }
  });
});

describe('two tabs on one project', () => {
  it('a tab without unsaved edits takes over what the other stored; only the other can undo it', async () => {
    const {session, another} = await stored();
    const other = await another();
    other.edit('Title', withTitle('Second'));
    await other.flush();
    await session.refresh();
    expect(title(session)).toBe('Second');
    expect(session.getState()).toMatchObject({undoLabel: null, saving: {kind: 'saved'}, conflict: null});
    session.undo();
    expect(title(session)).toBe('Second');
    other.undo();
    await other.flush();
    await session.refresh();
    expect(title(session)).toBe('First');
  });

  it('each undoes its own steps and keeps what the other stored, for any sequence', async () => {
    type Move = {readonly tab: 0 | 1; readonly what: 'title' | 'summary' | 'undo' | 'redo'};
    const move = fc.record<Move>({tab: fc.constantFrom(0, 1), what: fc.constantFrom('title', 'summary', 'undo', 'redo')});
    await fc.assert(fc.asyncProperty(fc.array(move, {maxLength: 25}), async (moves) => {
      const {session, another} = await stored();
      const tabs = [session, await another()];
      let count = 0;
      for (const {tab, what} of moves) {
        const [own, other] = [tabs[tab], tabs[1 - tab]];
        if (!own || !other) continue;
        // The one writes the title, the other the summary: neither may ever change the other's.
        const [mine, theirs] = tab === 0 ? ['title', 'summary'] as const : ['summary', 'title'] as const;
        const before = own.getState().specification[theirs]?.en;
        if (what === 'undo') own.undo();
        else if (what === 'redo') own.redo();
        else own.edit(mine, (specification) => ({...specification, [mine]: {en: `${mine} ${count += 1}`}}));
        expect(own.getState().specification[theirs]?.en).toBe(before);
        await own.flush();
        await other.refresh();
        expect(other.getState().specification).toEqual(own.getState().specification);
        expect([own.getState().conflict, other.getState().conflict]).toEqual([null, null]);
      }
      for (const each of tabs) each.discard();
    }), {numRuns: 20});
  });

  it('a tab with unsaved edits overwrites nothing and says conflict', async () => {
    const {session, project, another} = await stored();
    const other = await another();
    other.edit('Title', withTitle('Theirs'));
    await other.flush();
    session.edit('Title', withTitle('Mine'));
    expect(await session.flush()).toBe(false);
    expect(session.getState().saving).toEqual({kind: 'not-saved', reason: 'conflict'});
    expect(await storedTitle(project.id)).toBe('Theirs');
    session.edit('Summary', (specification) => ({...specification, summary: {en: 'More'}}));
    await clock.pass(60_000);
    expect(await storedTitle(project.id)).toBe('Theirs');
    expect(session.getState().specification.summary).toEqual({en: 'More'});
  });

  it('of two writes on the same revision exactly one goes through', async () => {
    const {session, project, another} = await stored();
    const other = await another();
    session.edit('Title', withTitle('A'));
    other.edit('Title', withTitle('B'));
    const done = await Promise.all([session.flush(), other.flush()]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect([session, other].filter((each) => each.getState().conflict !== null)).toHaveLength(1);
    expect((await store.get(project.id))?.revision).toBe(2);
  });

  it('take theirs: mine stays one undo away', async () => {
    const {session, another} = await stored();
    const other = await another();
    other.edit('Title', withTitle('Theirs'));
    await other.flush();
    session.edit('Title', withTitle('Mine'));
    await session.flush();
    await session.resolve('take-theirs');
    expect(title(session)).toBe('Theirs');
    expect(session.getState()).toMatchObject({conflict: null, saving: {kind: 'saved'}});
    session.undo();
    expect(title(session)).toBe('Mine');
  });

  it('overwrite theirs: theirs lies in the bin', async () => {
    const {session, project, another} = await stored();
    const other = await another();
    other.edit('Title', withTitle('Theirs'));
    await other.flush();
    session.edit('Title', withTitle('Mine'));
    await session.flush();
    await session.resolve('overwrite-theirs');
    expect(await storedTitle(project.id)).toBe('Mine');
    const binned = (await store.list()).find(({deletedAt}) => deletedAt);
    expect(binned?.specification.title?.en).toBe('Theirs');
    await other.refresh();
    expect(title(other)).toBe('Mine');
  });

  it('is no conflict when both wrote the same, or the other only moved on or renamed', async () => {
    const {session, another} = await stored();
    const other = await another();
    other.rememberStep('quality');
    other.rename('Ours');
    await other.flush();
    session.edit('Title', withTitle('Mine'));
    expect(await session.flush()).toBe(false);
    expect(await session.flush()).toBe(true);
    expect(session.getState()).toMatchObject({conflict: null, frame: {lastStep: 'quality', name: 'Ours'}});
    await other.refresh();
    session.edit('Title', withTitle('Same'));
    other.edit('Title', withTitle('Same'));
    await session.flush();
    await other.flush();
    expect(other.getState()).toMatchObject({conflict: null, saving: {kind: 'saved'}});
  });

  it('a project deleted elsewhere ends the session, unless something is unsaved', async () => {
    const {session, project, another} = await stored();
    const other = await another();
    await store.put({...project, revision: 2, deletedAt: new Date(clock.now()).toISOString()}, 1);
    other.edit('Title', withTitle('Mine'));
    await Promise.all([session.refresh(), other.refresh()]);
    expect(session.getState().over).toBe(true);
    expect(other.getState()).toMatchObject({over: false, saving: {reason: 'conflict'}});
    await other.resolve('overwrite-theirs');
    expect(await store.get(project.id)).toMatchObject({revision: 3, specification: {title: {en: 'Mine'}}});
    expect((await store.get(project.id))?.deletedAt).toBeUndefined();
  });

  it('a project removed for good can be kept or given up', async () => {
    const {session, project, another} = await stored();
    const other = await another();
    await store.clear();
    session.edit('Title', withTitle('Mine'));
    await session.flush();
    expect(session.getState().conflict).toEqual({theirs: null});
    await session.resolve('overwrite-theirs');
    expect(await storedTitle(project.id)).toBe('Mine');
    await store.clear();
    other.edit('Title', withTitle('Other'));
    await other.flush();
    await other.resolve('take-theirs');
    expect(other.getState().over).toBe(true);
  });
});
