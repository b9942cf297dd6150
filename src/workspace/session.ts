import {newId, type Specification, type StepId} from '../specification';
import {type Channel} from './channel';
import {type Clock} from './clock';
import {type History, rebase, record, redo, startHistory, undo} from './history';
import {type Kept} from './kept';
import {inTurn, type Observable, observable} from './observable';
import {readOwn} from './own';
import {type Project} from './project';
import {noteRescue, type Rescue, rescueNote} from './rescue';
import {type ProjectStore, reasonOf, type StorageReason} from './store';
import {keepEqualParts, sameContent, withChange} from './structure';

/** Pause after an edit before it is stored (ms). */
export const savePause = 600;
/** Longest time that edits without a pause wait to be stored (ms). */
export const saveAtLatest = 5000;
const retryPauses = [2000, 5000, 15_000, 60_000] as const;

/** Labels of history steps that the workspace makes itself; whoever shows a label has words for these. */
export const ownLabels = {otherTab: 'microcvet:other-tab', rescued: 'microcvet:rescued'} as const;

/** Whether the work is stored: `saved` with the time (ms), `saving` (waiting or under way), or `not-saved` and why. */
export type SaveState =
  | {readonly kind: 'saved'; readonly at: number}
  | {readonly kind: 'saving'}
  | {readonly kind: 'not-saved'; readonly reason: StorageReason | 'memory-only' | 'conflict'};

/** Another tab stored other content while this one had unsaved edits; `theirs` is null when the project is gone for good. */
export interface Conflict {readonly theirs: Project | null}

/** What stands for the project beside its specification. */
export type Frame = Pick<Project, 'id' | 'name' | 'createdAt' | 'lastStep'>;

/** The open project as it is now. */
export interface SessionState {
  readonly frame: Frame;
  readonly specification: Specification;
  /** Label of the step that undo would take back; null when there is none. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly saving: SaveState;
  readonly conflict: Conflict | null;
  /** The project was put in the bin or removed elsewhere and nothing of it is unsaved here. */
  readonly over: boolean;
}

/** The open project: edits with history, storing, and what other tabs do to it. Methods need no `this`. */
export interface Session extends Observable<SessionState> {
  /** Applies a pure change. `label` tells it in the reader's words; `typingAt` (a JSON pointer) lets typing in one field be one step. */
  edit(label: string, recipe: (specification: Specification) => Specification, typingAt?: string): void;
  /**
   * Takes back the latest step that was made here; what other tabs changed since stays. Only the step that took the other version of
   * a conflict takes that back, too, and then the other version goes to the bin.
   */
  undo(): void;
  redo(): void;
  rename(name: string): void;
  /** Keeps the step where the reader is; no step of the history. */
  rememberStep(step: StepId): void;
  /** Stores what is unsaved now; true when nothing is left unsaved. */
  flush(): Promise<boolean>;
  /** Looks whether another tab stored a newer version. */
  refresh(): Promise<void>;
  /** Settles a conflict: take the other version (mine stays one undo away), or overwrite it (theirs goes to the bin). */
  resolve(choice: 'take-theirs' | 'overwrite-theirs'): Promise<void>;
  /** The page goes away: notes unsaved edits at once and begins to store them. */
  leave(): void;
  /** The project with its latest edits. */
  toProject(): Project;
  history(): History<Specification>;
  isDirty(): boolean;
  /** Ends the session and drops what is unsaved. */
  discard(): void;
}

/** What a session needs from outside. */
export interface SessionPorts {
  /** The storage: the same object until it is exchanged for another. */
  readonly store: () => ProjectStore;
  readonly clock: Clock;
  readonly channel: Channel;
  readonly kept: Kept;
}

const frameOf = ({id, name, createdAt, lastStep}: Project): Frame => ({id, name, createdAt, ...(lastStep ? {lastStep} : {})});

/**
 * Opens a project: as stored, or not stored yet (revision 0). Edits rescued from a page that went away come back as one step,
 * or as a conflict when the project was changed since. When the storage is exchanged for another, a flush brings the project there.
 */
export function openSession(ports: SessionPorts, project: Project, earlier: {readonly rescue?: Rescue | null; readonly history?: History<Specification>} = {}): Session {
  const {clock} = ports;
  const {rescue} = earlier;
  const turn = inTurn();
  const note = rescueNote(project.id);
  const draft = rescue && !sameContent(project.specification, rescue.project.specification) ? rescue : null;
  const isLate = draft !== null && project.revision > 0 && draft.base !== project.revision;
  let frame = frameOf(project);
  let history = earlier.history ?? startHistory(project.specification);
  if (draft) history = record(history, keepEqualParts(history.present, draft.project.specification), ownLabels.rescued, clock.now());
  /** The storage that `base` and `stored` tell of. */
  let home = ports.store();
  /** The revision that the present work was made on, and its content where it is known: never what was stored by others meanwhile. */
  let base = draft ? draft.base : project.revision;
  let stored = project.revision > 0 && !isLate ? {specification: project.specification, frame} : null;
  let conflict: Conflict | null = isLate ? {theirs: project} : null;
  let updatedAt = project.updatedAt;
  let saving: SaveState = stored && home.durable ? {kind: 'saved', at: Date.parse(project.updatedAt)} : {kind: 'saving'};
  let over = false;
  let callOff: (() => void) | null = null;
  let unsavedSince: number | null = null;
  let failures = 0;

  const hasMoved = (): boolean => ports.store() !== home;
  const isDirty = (): boolean => !over && (hasMoved() || stored?.specification !== history.present || stored?.frame !== frame);
  // Where the reader is and what the project is called do not change the work itself, nor its date.
  const toProject = (): Project => ({
    ...frame, specification: history.present, revision: base,
    updatedAt: stored?.specification === history.present ? updatedAt : new Date(clock.now()).toISOString(),
  });
  const snapshot = (): SessionState => ({
    frame, specification: history.present, conflict, over,
    undoLabel: history.past.at(-1)?.label ?? null, redoLabel: history.future[0]?.label ?? null,
    saving: conflict ? {kind: 'not-saved', reason: 'conflict'} : saving,
  });
  const state = observable(snapshot());
  const publish = (): void => state.set(snapshot());

  const wait = (ms: number): void => {
    callOff?.();
    callOff = clock.after(ms, () => { callOff = null; void flush(); });
  };
  const stopWaiting = (): void => {
    callOff?.();
    callOff = null;
    unsavedSince = null;
  };
  /** After any change: store it soon, or note that nothing is unsaved. */
  const settle = (): void => {
    if (!isDirty()) {
      stopWaiting();
      if (home.durable) dropNotes();
      if (stored) saving = home.durable ? {kind: 'saved', at: saving.kind === 'saved' ? saving.at : clock.now()} : {kind: 'not-saved', reason: 'memory-only'};
    } else if (!conflict) {
      // A failure stays in sight until a save succeeds; else the message would blink at each key.
      if (saving.kind !== 'not-saved') saving = {kind: 'saving'};
      unsavedSince ??= clock.now();
      wait(Math.max(0, Math.min(savePause, unsavedSince + saveAtLatest - clock.now())));
    }
    publish();
  };
  const dropRescue = (): void => { if (rescue) ports.kept.remove(rescue.note); };
  const dropNotes = (): void => {
    ports.kept.remove(note);
    dropRescue();
  };
  const end = (): void => {
    over = true;
    conflict = null;
    stopWaiting();
    dropNotes();
    publish();
  };
  const fail = (error: unknown): void => {
    saving = {kind: 'not-saved', reason: reasonOf(error)};
    wait(retryPauses[Math.min(failures, retryPauses.length - 1)] ?? 60_000);
    failures += 1;
    unsavedSince = null;
    publish();
  };
  const accept = (kept: Pick<Project, 'revision' | 'updatedAt'>, specification: Specification, keptFrame: Frame): void => {
    base = kept.revision;
    updatedAt = kept.updatedAt;
    stored = {specification, frame: keptFrame};
    failures = 0;
    unsavedSince = null;
    if (home.durable) saving = {kind: 'saved', at: clock.now()};
  };
  const takeOver = (theirs: Project, next: History<Specification>): void => {
    const ownFrame = stored?.frame !== frame && frame.lastStep !== undefined ? {...frameOf(theirs), lastStep: frame.lastStep} : frameOf(theirs);
    history = next;
    accept(theirs, history.present, ownFrame);
    frame = ownFrame;
    conflict = null;
  };

  /** The storage was exchanged: nothing of this project is known to be there, but for what a rescued draft was made on. */
  const settleIn = (): void => {
    if (!hasMoved()) return;
    home = ports.store();
    base = rescue?.base ?? 0;
    stored = null;
    conflict = null;
  };
  /** Puts a version that is about to be replaced in the bin. */
  const setAside = async (version: Project): Promise<void> => {
    await home.put({...version, id: newId(), revision: 1, deletedAt: new Date(clock.now()).toISOString()}, 0);
    ports.channel.post({type: 'list'});
  };

  /** Another revision than ours is stored: goes along with it where nothing of ours is lost, else it is a conflict. */
  function meet(current: Project | null): void {
    const mine = history.present;
    const ownEdits = stored?.specification !== mine;
    if (!current || current.deletedAt !== undefined) {
      if (isDirty()) conflict = {theirs: current};
      else return end();
      return publish();
    }
    const content = readOwn(current.specification);
    if (!content) {
      saving = {kind: 'not-saved', reason: 'newer'};
      return publish();
    }
    const theirs = {...current, specification: content};
    const onlyFrame = stored !== null && sameContent(stored.specification, theirs.specification);
    if (onlyFrame || sameContent(mine, theirs.specification)) {
      const theirFrame = frameOf(theirs);
      const ownFrame = stored?.frame !== frame;
      accept(theirs, onlyFrame && stored ? stored.specification : mine, theirFrame);
      if (!ownFrame) frame = theirFrame;
      conflict = null;
      return settle();
    }
    if (ownEdits) {
      conflict = {theirs};
    } else {
      const next = keepEqualParts(mine, theirs.specification);
      takeOver(theirs, rebase(history, next, (value, beside) => keepEqualParts(beside, withChange(value, mine, next))));
    }
    settle();
  }

  const flush = (): Promise<boolean> => turn(async () => {
    settleIn();
    if (!isDirty()) settle();
    if (over || conflict || !isDirty()) return !isDirty();
    callOff?.();
    const [sent, project] = [frame, {...toProject(), revision: base + 1}];
    try {
      const written = await home.put(project, base);
      if (over) return true;
      if (written.stale) {
        meet(written.current ?? null);
        return !isDirty();
      }
    } catch (error) {
      fail(error);
      return false;
    }
    accept(project, project.specification, sent);
    if (home.durable) dropRescue();
    // A note of edits that were made meanwhile now goes on from what was stored.
    if (isDirty() && ports.kept.get(note) !== null) noteRescue(ports.kept, note, toProject(), base);
    ports.channel.post({type: 'stored', id: sent.id});
    settle();
    return !isDirty();
  });

  const refresh = (): Promise<void> => turn(async () => {
    if (over || hasMoved() || (base === 0 && !conflict)) return;
    try {
      const current = await home.get(frame.id);
      if (!over && (conflict || current?.revision !== base)) meet(current ?? null);
    } catch {
      // Reading failed: nothing is lost by not knowing; the next save meets the same store and tells.
    }
  });

  const resolve = async (choice: 'take-theirs' | 'overwrite-theirs'): Promise<void> => {
    await turn(async () => {
      settleIn();
      if (!conflict) return;
      try {
        const current = await home.get(frame.id) ?? null;
        if (choice === 'take-theirs') {
          const content = current && !current.deletedAt ? readOwn(current.specification) : null;
          if (!current || !content) return end();
          takeOver({...current, specification: content}, record(history, keepEqualParts(history.present, content), ownLabels.otherTab, clock.now()));
        } else {
          if (current) await setAside(current);
          base = current?.revision ?? 0;
          stored = null;
          conflict = null;
        }
        settle();
      } catch (error) {
        fail(error);
      }
    });
    await flush();
    ports.channel.post({type: 'list'});
  };

  const change = (next: History<Specification>): void => {
    if (over || next === history) return;
    history = next;
    settle();
  };
  const reframe = (next: Frame): void => {
    if (over || sameContent(frame, next)) return;
    frame = next;
    settle();
  };
  const setAsideBefore = new WeakSet<Specification>();
  const stepBack = (): void => {
    const {present} = history;
    if (!over && history.past.at(-1)?.label === ownLabels.otherTab && !setAsideBefore.has(present)) {
      setAsideBefore.add(present);
      const version = toProject();
      turn(() => setAside(version)).catch(() => setAsideBefore.delete(present));
    }
    change(undo(history));
  };
  settle();

  return {
    getState: state.getState, subscribe: state.subscribe, flush, refresh, resolve, toProject, isDirty,
    edit: (label, recipe, typingAt) => change(record(history, keepEqualParts(history.present, recipe(history.present)), label, clock.now(), typingAt)),
    undo: stepBack,
    redo: () => change(redo(history)),
    rename: (name) => reframe({...frame, name: name.trim()}),
    rememberStep: (lastStep) => reframe({...frame, lastStep}),
    leave: () => {
      // The note of edits that were rescued before is part of this one.
      if (isDirty() && ports.store().durable && noteRescue(ports.kept, note, toProject(), base)) dropRescue();
      void flush();
    },
    history: () => history,
    discard: end,
  };
}
