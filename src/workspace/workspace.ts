import {blankSpecification, loadExample, newId, parseSpecification, type PreparedId, type Specification} from '../specification';
import {type ImportOutcome, type Opened, startingState, type StorageState, type Workspace, type WorkspacePorts, type WorkspaceState} from './contract';
import {fileNameOf} from './fileName';
import {type History, mapHistory} from './history';
import {bookmarkedId} from './kept';
import {inTurn, observable} from './observable';
import {readOwn} from './own';
import {isPastBin, nameOf, newProject, type Project, type ProjectSummary, summaryOf, tellApart} from './project';
import {dropRescues, readRescue, rescuedIds} from './rescue';
import {openSession, type Session, type SessionPorts} from './session';
import {setBookmark} from './setBookmark';
import {memoryStore, type ProjectStore, reasonOf, type StorageReason} from './store';
import {sameContent} from './structure';

// Beyond this a file cannot be a specification; the reader says so without our loading all of it.
const readAtMost = 1_000_001;
const writeTries = 5;

/** Makes the workspace; nothing happens before `start`. */
export function createWorkspace(ports: WorkspacePorts): Workspace {
  const {clock, channel, memories} = ports;
  const state = observable(startingState);
  const sessions = new Map<string, Session>();
  const downloaded = new WeakSet<Specification>();
  let store = memoryStore();
  let records = new Map<string, Project>();
  let started: Promise<void> | null = null;
  let moving: Promise<boolean> | null = null;
  const making = inTurn();
  // What a session tells other tabs about the list holds for the list of this tab, too.
  const sessionPorts: SessionPorts = {
    store: () => store, clock, kept: memories.browser,
    channel: {...channel, post: (notice) => {
      channel.post(notice);
      if (notice.type === 'list') void relist();
    }},
  };

  const update = (part: Partial<WorkspaceState> = {}): void => {
    const all = [...records.values()].sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)).map(summaryOf);
    state.set({...state.getState(), projects: tellApart(all.filter(({deletedAt}) => !deletedAt)), bin: all.filter(({deletedAt}) => deletedAt), ...part});
  };
  const relist = async (part: Partial<WorkspaceState> = {}): Promise<void> => {
    try {
      records = new Map((await store.list()).map((project) => [project.id, project]));
      for (const [id, session] of sessions) if (session.isDirty()) records.set(id, session.toProject());
      update(part);
    } catch (error) {
      update({...part, problem: reasonOf(error)});
    }
  };
  /** Does something to the stored projects; tells other tabs, and the reader when it failed. */
  const act = async (task: () => Promise<boolean>): Promise<boolean> => {
    await start();
    try {
      const done = await task();
      channel.post({type: 'list'});
      await relist({problem: null});
      return done;
    } catch (error) {
      await relist({problem: reasonOf(error)});
      return false;
    }
  };
  /** Changes a stored project, whatever its revision; false when it is gone or others never stop writing it. */
  const rewrite = async (id: string, change: (project: Project) => Project): Promise<boolean> => {
    for (let tries = 0; tries < writeTries; tries += 1) {
      const current = await store.get(id);
      if (!current) return false;
      const next = {...change(current), revision: current.revision + 1, updatedAt: current.updatedAt};
      if (!(await store.put(next, current.revision)).stale) return true;
    }
    return false;
  };

  /** Follows a session: keeps the list up to date, lets go of it when it is over, or stored for good and not open. */
  const follow = (session: Session): Session => {
    const {id} = session.getState().frame;
    sessions.set(id, session);
    const letGo = (): void => {
      stop();
      if (sessions.get(id) === session) sessions.delete(id);
    };
    const stop = session.subscribe(() => {
      const {over, saving} = session.getState();
      const isOpen = state.getState().session === session;
      if (over) {
        letGo();
        if (isOpen) setBookmark(memories, null);
        void relist(isOpen ? {session: null} : {});
      } else if (!session.isDirty() && saving.kind !== 'saving') {
        if (!isOpen) {
          if (store.durable) letGo();
        } else if (records.get(id)?.revision !== session.toProject().revision) {
          setBookmark(memories, session.toProject());
        }
        records.set(id, session.toProject());
        update();
      }
    });
    return session;
  };
  const show = async (session: Session | null): Promise<void> => {
    const before = state.getState().session;
    if (before === session) return;
    update({session});
    setBookmark(memories, session?.toProject() ?? null);
    if (before) await before.flush();
  };
  const create = async (specification: Specification, name = '', history?: History<Specification>): Promise<Session> => {
    await start();
    const session = follow(openSession(sessionPorts, newProject(specification, clock.now(), name), history ? {history} : {}));
    await show(session);
    await session.flush();
    await relist();
    channel.post({type: 'list'});
    return session;
  };

  async function open(id: string): Promise<Opened> {
    const live = sessions.get(id);
    if (live) {
      await show(live);
      await live.refresh();
      return 'opened';
    }
    try {
      const record = await store.get(id);
      if (!record || record.deletedAt) return 'gone';
      const specification = readOwn(record.specification);
      if (!specification) return 'unreadable';
      // It may have been opened while we read: two sessions on one project would be two tabs in one.
      await show(sessions.get(id) ?? follow(openSession(sessionPorts, {...record, specification}, {rescue: readRescue(memories.browser, id)})));
      return 'opened';
    } catch (error) {
      update({problem: reasonOf(error)});
      return 'failed';
    }
  }

  const erase = async (from: ProjectStore, ids: readonly string[]): Promise<void> => {
    await from.remove(ids);
    for (const id of ids) dropRescues(memories.browser, id);
  };

  const isLasting = async (): Promise<boolean | null> => await ports.lasting?.persisted().catch(() => null) ?? null;

  async function begin(): Promise<void> {
    let storage: StorageState = {kind: 'durable', lasting: null};
    try {
      const durable = await ports.openStore();
      const old = (await durable.list()).filter((project) => isPastBin(project, clock.now())).map(({id}) => id);
      // Old things that cannot be thrown away now are thrown away next time.
      if (old.length > 0) await erase(durable, old).catch(() => {});
      store = durable;
      storage = {kind: 'durable', lasting: await isLasting()};
    } catch (error) {
      storage = {kind: 'memory-only', reason: reasonOf(error)};
    }
    channel.listen((notice) => {
      if (notice.type === 'records') return;
      for (const [id, session] of sessions) if (notice.type === 'list' || notice.id === id) void session.refresh();
      void relist();
    });
    await relist({storage});
    // Edits of a project that was never stored, because the page went away before.
    for (const id of rescuedIds(memories.browser)) {
      const rescue = records.has(id) ? null : readRescue(memories.browser, id);
      if (rescue) void follow(openSession(sessionPorts, {...rescue.project, revision: 0}, {rescue})).flush();
    }
    const id = bookmarkedId(memories);
    if (id !== null) await open(id);
    await relist({status: 'ready'});
  }
  const start = (): Promise<void> => (started ??= begin());

  const contentOf = async (id: string): Promise<Project | null> => {
    const live = sessions.get(id);
    if (live) return live.toProject();
    const record = await store.get(id);
    return record ? {...record, specification: readOwn(record.specification) ?? record.specification} : null;
  };

  const remove = (id: string): Promise<boolean> => act(async () => {
    const deletedAt = new Date(clock.now()).toISOString();
    const live = sessions.get(id);
    if (!live) return rewrite(id, (project) => ({...project, deletedAt}));
    await live.flush();
    const project = live.toProject();
    const written = await store.put({...project, deletedAt, revision: project.revision + 1}, project.revision);
    if (written.stale) await live.refresh();
    else live.discard();
    return !written.stale;
  });

  async function createExample(id: PreparedId): Promise<Session> {
    const example = await loadExample(id);
    await start();
    const content = ({id: projectId}: ProjectSummary): Project | undefined => sessions.get(projectId)?.toProject() ?? records.get(projectId);
    const untouched = state.getState().projects.find((summary) => {
      const project = content(summary);
      return project?.name === '' && sameContent({...project.specification, id: example.id}, example);
    });
    if (untouched && await open(untouched.id) === 'opened') {
      const session = sessions.get(untouched.id);
      if (session) return session;
    }
    return create({...example, id: newId()});
  }

  async function importSpecification(input: unknown): Promise<ImportOutcome> {
    await start();
    let source = input;
    if (input instanceof Blob) {
      try {
        source = new Uint8Array(await input.slice(0, readAtMost).arrayBuffer());
      } catch {
        return {kind: 'unreadable-file'};
      }
    }
    const parsed = parseSpecification(source);
    if (!parsed.ok) return {kind: 'refused', problems: parsed.problems};
    const {value: specification, notes} = parsed;
    await relist();
    const existing = state.getState().projects.find(({specificationId}) => specificationId === specification.id);
    if (!existing) {
      await create(specification);
      update({importNotes: notes});
      return {kind: 'opened', notes};
    }
    const content = await contentOf(existing.id).catch(() => null);
    if (content && sameContent(content.specification, specification)) {
      await open(existing.id);
      update({importNotes: notes});
      return {kind: 'already-here', notes};
    }
    update({pendingImport: {specification, notes, existing}});
    return {kind: 'conflict', notes};
  }

  async function settleImport(choice: 'replace' | 'keep-both' | 'cancel'): Promise<boolean> {
    const {pendingImport} = state.getState();
    if (!pendingImport) return false;
    if (choice === 'replace' && !(await remove(pendingImport.existing.id))) return false;
    update({pendingImport: null});
    const {specification} = pendingImport;
    if (choice !== 'cancel') {
      await create(choice === 'replace' ? specification : {...specification, id: newId()});
      update({importNotes: pendingImport.notes});
    }
    return true;
  }

  async function moveIn(): Promise<boolean> {
    await start();
    if (store.durable) return true;
    try {
      const durable = await ports.openStore();
      const lasting = await isLasting();
      for (const project of await store.list()) {
        if (project.deletedAt === undefined) continue;
        const written = await durable.put(project, 0);
        if (written.stale && !sameContent(written.current, project)) await durable.put({...project, id: newId(), revision: 1}, 0);
      }
      const left = await store.list();
      // Nothing waits from here to the exchange, so that no edit goes to the old storage unseen. The sessions bring themselves over.
      for (const project of left) if (project.deletedAt === undefined && !sessions.has(project.id)) follow(openSession(sessionPorts, project));
      store = durable;
      await Promise.all([...sessions.values()].map((session) => session.flush()));
      const unsaved = [...sessions.values()].flatMap((session) => {
        const {saving} = session.getState();
        return saving.kind === 'not-saved' ? [saving.reason] : [];
      });
      const problem = unsaved.find((reason): reason is StorageReason => reason !== 'conflict' && reason !== 'memory-only') ?? null;
      channel.post({type: 'list'});
      await relist({storage: {kind: 'durable', lasting}, problem});
      return unsaved.length === 0;
    } catch (error) {
      update({storage: {kind: 'memory-only', reason: reasonOf(error)}});
      return false;
    }
  }

  return {
    getState: state.getState, subscribe: state.subscribe, start, remove, settleImport,
    importSpecification: (input) => making(() => importSpecification(input)),
    createBlank: (title, language = 'en') => create({...blankSpecification(newId(), [language]), ...(title.trim() ? {title: {[language]: title.trim()}} : {})}),
    createExample: (id) => making(() => createExample(id)),
    open: async (id) => { await start(); return open(id); },
    close: async () => { await start(); await show(null); },
    rename: async (id, name) => {
      const live = sessions.get(id);
      live?.rename(name);
      return live ? act(() => live.flush()) : act(() => rewrite(id, (project) => ({...project, name: name.trim()})));
    },
    duplicate: async (id, name) => {
      let copyId: string | null = null;
      await act(async () => {
        const source = await contentOf(id);
        if (!source) return false;
        const copy = {...newProject({...source.specification, id: newId()}, clock.now(), name.trim()), ...(source.lastStep ? {lastStep: source.lastStep} : {}), revision: 1};
        await store.put(copy, 0);
        copyId = copy.id;
        return true;
      });
      return copyId;
    },
    restore: (id) => act(() => {
      const {projects} = state.getState();
      return rewrite(id, ({deletedAt: _, ...project}) => {
        // Its place may have been taken by an import in the meantime; two projects never share a specification identifier.
        const taken = projects.some(({specificationId}) => specificationId === project.specification.id);
        return taken ? {...project, specification: {...project.specification, id: newId()}} : project;
      });
    }),
    emptyBin: () => act(async () => {
      await erase(store, (await store.list()).filter(({deletedAt}) => deletedAt).map(({id}) => id));
      return true;
    }),
    clearAll: () => act(async () => {
      for (const session of [...sessions.values()]) session.discard();
      await store.clear();
      for (const kept of [memories.tab, memories.browser]) for (const name of kept.names()) kept.remove(name);
      update({pendingImport: null});
      return true;
    }),
    dismissImportNotes: () => update({importNotes: []}),
    contentOf: async (id) => { await start(); return contentOf(id).catch(() => null); },
    exportFile: async (id = state.getState().session?.getState().frame.id) => {
      await start();
      const project = id === undefined ? null : await contentOf(id).catch(() => null);
      if (!project) return null;
      downloaded.add(project.specification);
      const text = `${JSON.stringify(project.specification, null, 2)}\n`;
      const parsed = parseSpecification(text);
      return {name: fileNameOf(nameOf(project)), text, mediaType: 'application/json', faults: parsed.ok ? [] : parsed.problems};
    },
    keepMineAsCopy: async (name) => {
      const {session} = state.getState();
      if (!session?.getState().conflict) return;
      const id = newId();
      await create({...session.toProject().specification, id}, name, mapHistory(session.history(), (specification) => ({...specification, id})));
      session.discard();
    },
    retryStorage: () => (moving ??= moveIn().finally(() => { moving = null; })),
    askToLast: async () => {
      const lasting = await ports.lasting?.persist().catch(() => false) ?? null;
      if (state.getState().storage.kind === 'durable') update({storage: {kind: 'durable', lasting}});
    },
    leave: () => { for (const session of sessions.values()) session.leave(); },
    refresh: async () => {
      await start();
      await Promise.all([...sessions.values()].map((session) => session.refresh()));
      await relist();
    },
    wouldLose: () => {
      const unsafe = [...sessions.values()].filter((session) => session.getState().saving.kind === 'not-saved').map((session) => session.toProject());
      const inTab = store.durable ? [] : [...records.values()].filter(({deletedAt}) => !deletedAt);
      return [...unsafe, ...inTab].some(({specification}) => !downloaded.has(specification));
    },
  };
}
