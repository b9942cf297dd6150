import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {beforeEach, describe, expect, it} from 'vitest';
import {loadExample} from '../../src/specification';
import {type Workspace, type WorkspacePorts} from '../../src/workspace/contract';
import {openIndexedStore} from '../../src/workspace/indexedStore';
import {savePause, type Session} from '../../src/workspace/session';
import {type ProjectStore, StorageError} from '../../src/workspace/store';
import {createWorkspace} from '../../src/workspace/workspace';
import {browser, rest, titled, withTitle} from './tools';

let reader: ReturnType<typeof browser>;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  reader = browser();
});

const visit = async (change: Partial<WorkspacePorts> = {}): Promise<Workspace> => {
  const workspace = createWorkspace(reader.tab(change));
  await workspace.start();
  await rest();
  return workspace;
};
const sessionOf = (workspace: Workspace): Session => {
  const {session} = workspace.getState();
  if (!session) throw new Error('no project is open');
  return session;
};
const shown = (workspace: Workspace): string | undefined => sessionOf(workspace).getState().specification.title?.en;
const conflictOf = (workspace: Workspace) => sessionOf(workspace).getState().conflict;
const names = (workspace: Workspace): string[] => workspace.getState().projects.map(({name}) => name);
const binNames = (workspace: Workspace): string[] => workspace.getState().bin.map(({name}) => name);
const notes = (): string[] => reader.kept.names().filter((name) => name.startsWith('rescue.'));
const storedTitle = async (id: string): Promise<string | undefined> => (await (await openIndexedStore()).get(id))?.specification.title?.en;
const change = (workspace: Workspace, title: string): void => sessionOf(workspace).edit('Title', withTitle(title));
/** A tab that nobody hears and whose writes never arrive, as when the browser kills the page. */
const dying = {
  openStore: async (): Promise<ProjectStore> => ({...await openIndexedStore(), put: () => new Promise<never>(() => {})}),
  channel: {post: () => {}, listen: () => () => {}},
};

/** A stored project "First", closed; gives its id. */
async function storedProject(): Promise<string> {
  const workspace = await visit();
  const {id} = (await workspace.createBlank('First')).getState().frame;
  await workspace.close();
  return id;
}
/** Leaves a draft of the project behind that was never stored. */
async function leaveDraft(id: string, title: string): Promise<void> {
  const tab = await visit(dying);
  await tab.open(id);
  change(tab, title);
  tab.leave();
  await rest();
}
describe('a draft that was rescued', () => {
  it('whose project was changed since stays a question until the reader answers', async () => {
    const id = await storedProject();
    const before = await visit();
    await before.open(id);
    await leaveDraft(id, 'Draft');
    change(before, 'An hour of work');
    await before.close();

    const workspace = await visit();
    await workspace.open(id);
    for (let look = 0; look < 3; look += 1) {
      await workspace.refresh();
      await reader.clock.pass(60_000);
    }
    expect(shown(workspace)).toBe('Draft');
    expect(conflictOf(workspace)?.theirs?.specification.title?.en).toBe('An hour of work');
    expect(await storedTitle(id)).toBe('An hour of work');

    await sessionOf(workspace).resolve('overwrite-theirs');
    await rest();
    expect(await storedTitle(id)).toBe('Draft');
    expect(binNames(workspace)).toEqual(['An hour of work']);
    expect(notes()).toEqual([]);
  });

  it('left once more without an answer is asked about again, with what was added', async () => {
    const id = await storedProject();
    const before = await visit();
    await before.open(id);
    await leaveDraft(id, 'Draft');
    change(before, 'An hour of work');
    await before.close();

    const workspace = await visit(dying);
    await workspace.open(id);
    change(workspace, 'Draft, longer');
    workspace.leave();
    expect(notes()).toHaveLength(1);
    const again = await visit();
    await again.open(id);
    expect(shown(again)).toBe('Draft, longer');
    expect(conflictOf(again)?.theirs?.specification.title?.en).toBe('An hour of work');
  });

  it('of a project that was never stored is stored, and its note goes', async () => {
    const killed = await visit(dying);
    void killed.createBlank('Draft');
    await rest();
    change(killed, 'Draft 2');
    killed.leave();
    await rest();
    expect(notes()).toHaveLength(1);

    const second = await visit();
    expect(names(second)).toEqual(['Draft 2']);
    expect(notes()).toEqual([]);
    const id = second.getState().projects[0]?.id ?? '';
    await second.open(id);
    change(second, 'Later work');
    await second.close();

    const third = await visit();
    await third.open(id);
    await reader.clock.pass(60_000);
    expect(shown(third)).toBe('Later work');
    expect(conflictOf(third)).toBeNull();
    expect(await storedTitle(id)).toBe('Later work');
  });

  it('keeps its note while there is no storage to put it in', async () => {
    const killed = await visit(dying);
    void killed.createBlank('Draft');
    await rest();
    killed.leave();
    await rest();
    const refused = await visit({openStore: () => Promise.reject(new StorageError('blocked'))});
    expect(names(refused)).toEqual(['Draft']);
    expect(notes()).toHaveLength(1);
    expect(names(await visit())).toEqual(['Draft']);
    expect(notes()).toEqual([]);
  });

  it('has no note left when its edits were undone, or another tab stored the same', async () => {
    const id = await storedProject();
    const workspace = await visit();
    await workspace.open(id);
    const hidden = sessionOf(workspace);
    change(workspace, 'Second');
    hidden.undo();
    workspace.leave();
    await rest();
    expect(notes()).toEqual([]);
    const other = await visit();
    await other.open(id);
    change(workspace, 'Same');
    change(other, 'Same');
    workspace.leave();
    other.leave();
    await rest();
    expect(notes()).toEqual([]);
  });
});

describe('opening', () => {
  it('twice at once gives one session, which is looked after', async () => {
    const id = await storedProject();
    const workspace = await visit();
    expect(await Promise.all([workspace.open(id), workspace.open(id), workspace.open(id)])).toEqual(['opened', 'opened', 'opened']);
    change(workspace, 'Second');
    workspace.leave();
    expect(notes()).toHaveLength(1);
    await rest();
    expect(notes()).toEqual([]);

    const other = await visit();
    await other.open(id);
    change(other, 'From the other tab');
    await reader.clock.pass(savePause);
    expect(shown(workspace)).toBe('From the other tab');
  });

  it('another project leaves the first one looked after until it is stored', async () => {
    const [one, two] = [await storedProject(), await storedProject()];
    const workspace = await visit();
    await workspace.open(one);
    change(workspace, 'Second');
    await Promise.all([workspace.open(two), workspace.open(one)]);
    await workspace.open(one);
    change(workspace, 'Third');
    expect(workspace.getState().projects.map(({id}) => id).sort()).toEqual([one, two].sort());
    await reader.clock.pass(savePause);
    expect(await storedTitle(one)).toBe('Third');
  });
});

describe('trying the storage again', () => {
  /** A tab that works in memory until the storage is let in. */
  async function inMemory(): Promise<{workspace: Workspace; letIn(): void}> {
    let refused = true;
    const workspace = await visit({openStore: async () => {
      if (refused) throw new StorageError('blocked');
      return openIndexedStore();
    }});
    return {workspace, letIn: () => { refused = false; }};
  }

  it('stores what was only in the tab, with the bin', async () => {
    const {workspace, letIn} = await inMemory();
    const {id} = (await workspace.createBlank('In the tab')).getState().frame;
    const copy = await workspace.duplicate(id, 'Copy');
    const thrown = await workspace.duplicate(id, 'Thrown away') ?? '';
    await workspace.remove(thrown);
    change(workspace, 'In the tab, later');
    expect(await workspace.retryStorage()).toBe(false);
    letIn();
    expect(await Promise.all([workspace.retryStorage(), workspace.retryStorage()])).toEqual([true, true]);
    expect(await storedTitle(id)).toBe('In the tab, later');
    expect(await storedTitle(copy ?? '')).toBe('In the tab');
    expect(workspace.getState()).toMatchObject({storage: {kind: 'durable'}, problem: null});
    expect(sessionOf(workspace).getState().saving.kind).toBe('saved');
    expect(workspace.wouldLose()).toBe(false);
    const next = await visit();
    expect(names(next).sort()).toEqual(['Copy', 'In the tab, later']);
    expect(binNames(next)).toEqual(['Thrown away']);
    change(workspace, 'Last');
    await reader.clock.pass(savePause);
    expect(await storedTitle(id)).toBe('Last');
  });

  it('asks when the storage holds another version, and calls nothing saved that is not', async () => {
    const id = await storedProject();
    await leaveDraft(id, 'Draft');
    const {workspace, letIn} = await inMemory();
    expect(names(workspace)).toEqual(['Draft']);
    await workspace.open(id);
    change(workspace, 'Work in the tab');
    await reader.clock.pass(savePause);
    // The same number of versions on both sides must not pass for the same version.
    const store = await openIndexedStore();
    const current = await store.get(id);
    if (current) await store.put({...current, specification: {...current.specification, title: {en: 'Stored elsewhere'}}, revision: 2}, 1);
    letIn();
    expect(await workspace.retryStorage()).toBe(false);
    expect(sessionOf(workspace).getState()).toMatchObject({saving: {kind: 'not-saved', reason: 'conflict'}});
    expect(shown(workspace)).toBe('Work in the tab');
    expect(await storedTitle(id)).toBe('Stored elsewhere');
    expect(workspace.wouldLose()).toBe(true);
    await sessionOf(workspace).resolve('overwrite-theirs');
    await rest();
    expect(await storedTitle(id)).toBe('Work in the tab');
    expect(binNames(workspace)).toEqual(['Stored elsewhere']);
    expect(notes()).toEqual([]);
  });

  it('goes on from the stored version without asking when the draft was made on it', async () => {
    const id = await storedProject();
    await leaveDraft(id, 'Draft');
    const {workspace, letIn} = await inMemory();
    letIn();
    expect(await workspace.retryStorage()).toBe(true);
    expect(await storedTitle(id)).toBe('Draft');
    expect(notes()).toEqual([]);
  });

  it('says so when the storage opens but has no room', async () => {
    let opens = false;
    let full = true;
    const workspace = await visit({openStore: async () => {
      if (!opens) throw new StorageError('blocked');
      const store = await openIndexedStore();
      return {...store, put: async (...args) => {
        if (full) throw new StorageError('full');
        return store.put(...args);
      }};
    }});
    const {id} = (await workspace.createBlank('In the tab')).getState().frame;
    opens = true;
    expect(await workspace.retryStorage()).toBe(false);
    expect(sessionOf(workspace).getState().saving).toEqual({kind: 'not-saved', reason: 'full'});
    expect(workspace.getState().problem).toBe('full');
    expect(workspace.wouldLose()).toBe(true);
    full = false;
    await reader.clock.pass(10_000);
    expect(await storedTitle(id)).toBe('In the tab');
    expect(sessionOf(workspace).getState().saving.kind).toBe('saved');
  });
});

describe('the list', () => {
  it('opens an example that was not touched instead of making another, and a fresh one beside one that was', async () => {
    const workspace = await visit();
    const [first, second] = await Promise.all([workspace.createExample('company'), workspace.createExample('company')]);
    expect(second).toBe(first);
    expect(workspace.getState().projects).toHaveLength(1);
    await workspace.close();
    await workspace.createExample('company');
    expect(workspace.getState().projects).toHaveLength(1);
    sessionOf(workspace).edit('Summary', (specification) => ({...specification, summary: {en: 'Mine'}}));
    await workspace.createExample('company');
    const title = (await loadExample('company')).title?.en ?? '';
    expect(names(workspace).sort()).toEqual([title, `${title} (2)`]);
    expect(sessionOf(workspace).getState().specification.summary).not.toEqual({en: 'Mine'});
  });

  it('tells projects of one name apart by a number, the oldest without', async () => {
    const workspace = await visit();
    for (const title of ['Heat', 'Heat', 'Heat (2)', '', '']) {
      await workspace.createBlank(title);
      await reader.clock.pass(1000);
    }
    expect(names(workspace)).toEqual(['', '', 'Heat (2)', 'Heat (3)', 'Heat']);
  });

  it('takes the same file once, even when it comes twice at once', async () => {
    const workspace = await visit();
    const file = JSON.stringify(titled('From a file'));
    const outcomes = await Promise.all([workspace.importSpecification(file), workspace.importSpecification(file)]);
    expect(outcomes.map(({kind}) => kind)).toEqual(['opened', 'already-here']);
    expect(workspace.getState().projects).toHaveLength(1);
  });

  it('clears everything, also what the verify page was handed in this tab', async () => {
    const ports = reader.tab();
    const workspace = createWorkspace(ports);
    await workspace.start();
    await workspace.createBlank('First');
    ports.memories.tab.set('verify', '{"name":"sample.json","text":"{}"}');
    expect(await workspace.clearAll()).toBe(true);
    expect([ports.memories.tab.names(), reader.kept.names(), names(workspace)]).toEqual([[], [], []]);
  });
});

describe('two tabs', () => {
  it('undo and redo what was done in their own, whatever the other stored', async () => {
    const id = await storedProject();
    const [one, two] = [await visit(), await visit()];
    await one.open(id);
    await two.open(id);
    change(one, 'Second');
    await reader.clock.pass(savePause);
    sessionOf(two).edit('Summary', (specification) => ({...specification, summary: {en: 'A long text'}}));
    await reader.clock.pass(savePause);
    expect(sessionOf(one).getState()).toMatchObject({undoLabel: 'Title', redoLabel: null, specification: {summary: {en: 'A long text'}}});
    sessionOf(one).undo();
    await reader.clock.pass(savePause);
    for (const tab of [one, two]) expect(sessionOf(tab).getState().specification).toMatchObject({title: {en: 'First'}, summary: {en: 'A long text'}});
    sessionOf(two).edit('Summary', (specification) => ({...specification, summary: {en: 'A longer text'}}));
    await reader.clock.pass(savePause);
    expect(sessionOf(one).getState().redoLabel).toBe('Title');
    sessionOf(one).redo();
    await reader.clock.pass(savePause);
    for (const tab of [one, two]) expect(sessionOf(tab).getState()).toMatchObject({conflict: null, specification: {title: {en: 'Second'}, summary: {en: 'A longer text'}}});
  });

  it('never lose the version that an undone choice replaces: it lies in the bin', async () => {
    const id = await storedProject();
    const [one, two] = [await visit(), await visit({channel: {post: () => {}, listen: () => () => {}}})];
    await one.open(id);
    await two.open(id);
    change(two, 'Theirs');
    change(one, 'Mine');
    await reader.clock.pass(savePause);
    const [asked] = [one, two].filter((tab) => conflictOf(tab) !== null);
    if (!asked) throw new Error('nobody was asked');
    const [mine, theirs] = asked === one ? ['Mine', 'Theirs'] : ['Theirs', 'Mine'];
    await sessionOf(asked).resolve('take-theirs');
    expect(shown(asked)).toBe(theirs);
    sessionOf(asked).undo();
    sessionOf(asked).redo();
    sessionOf(asked).undo();
    await reader.clock.pass(savePause);
    expect(await storedTitle(id)).toBe(mine);
    expect(binNames(asked)).toEqual([theirs]);
  });
});
