import {type BorderNote, type PreparedId, type Specification} from '../specification';
import {type Memories} from './kept';
import {type Observable} from './observable';
import {type Project, type ProjectSummary} from './project';
import {type Session, type SessionPorts} from './session';
import {type ProjectStore, type StorageReason} from './store';

/** Where work is kept: in the browser (`lasting`: whether it promised not to clear it by itself; null when it cannot say), or only in this tab and why. */
export type StorageState = {readonly kind: 'durable'; readonly lasting: boolean | null} | {readonly kind: 'memory-only'; readonly reason: StorageReason};

/** A file or link that holds a specification which a project here already has. */
export interface PendingImport {readonly specification: Specification; readonly notes: readonly BorderNote[]; readonly existing: ProjectSummary}

/** What came of an import. A failed one changes nothing. Notes tell what was left out in reading. */
export type ImportOutcome =
  | {readonly kind: 'opened' | 'already-here' | 'conflict'; readonly notes: readonly BorderNote[]}
  | {readonly kind: 'refused'; readonly problems: readonly BorderNote[]}
  | {readonly kind: 'unreadable-file'};

/** A file to hand to the reader. `faults`: values that would stop it from being opened again. */
export interface ExportFile {readonly name: string; readonly text: string; readonly mediaType: 'application/json'; readonly faults: readonly BorderNote[]}

/** What came of opening a project. */
export type Opened = 'opened' | 'gone' | 'unreadable' | 'failed';

/** The reader's work as it is now. */
export interface WorkspaceState {
  readonly status: 'starting' | 'ready';
  readonly storage: StorageState;
  /** Latest change first. */
  readonly projects: readonly ProjectSummary[];
  /** What was deleted in the last 30 days, latest first. */
  readonly bin: readonly ProjectSummary[];
  /** The open project. */
  readonly session: Session | null;
  readonly pendingImport: PendingImport | null;
  /** What the last import left out or mended; empty once the reader has seen it. */
  readonly importNotes: readonly BorderNote[];
  /** Why the last action on the list could not be stored; null when it could. */
  readonly problem: StorageReason | null;
}

/** All projects of the reader. Methods need no `this`, wait for the start, and never reject: what went wrong stands in the state. */
export interface Workspace extends Observable<WorkspaceState> {
  /** Opens the storage, empties the bin of what is older than 30 days, reopens the project that was open last. Once; later calls wait for the first. */
  start(): Promise<void>;
  /** A new project with nothing but a title, opened. */
  createBlank(title: string, language?: string): Promise<Session>;
  /** A project with the content of a worked example, opened: the one that is here when nothing in it was changed, else a new one. Rejects when the example cannot be loaded. */
  createExample(id: PreparedId): Promise<Session>;
  /** Opens a project: `gone` when it is not there, `unreadable` when a newer version of the site stored it, `failed` when the storage did not answer. */
  open(id: string): Promise<Opened>;
  /** Closes the open project; unsaved edits go on being stored. */
  close(): Promise<void>;
  rename(id: string, name: string): Promise<boolean>;
  /** A copy under this name, with its own specification identifier; gives its id, null when it could not be stored. */
  duplicate(id: string, name: string): Promise<string | null>;
  /** Puts a project in the bin. */
  remove(id: string): Promise<boolean>;
  /** Takes a project out of the bin. */
  restore(id: string): Promise<boolean>;
  emptyBin(): Promise<boolean>;
  /** Removes all projects, the bin, and everything that this site keeps under `microcvet.` in this browser. */
  clearAll(): Promise<boolean>;
  /** Reads a specification (file, text, bytes or value) into a new project; asks in `pendingImport` when a project has the same specification. */
  importSpecification(input: unknown): Promise<ImportOutcome>;
  /** Answers `pendingImport`: replace (the old project goes to the bin), keep both (the new one gets its own identifier), or cancel. */
  settleImport(choice: 'replace' | 'keep-both' | 'cancel'): Promise<boolean>;
  /** Takes the import notes away. */
  dismissImportNotes(): void;
  /** A project with its latest edits; null when it is not there. */
  contentOf(id: string): Promise<Project | null>;
  /** The specification of a project as a file; the open project when no id is given. */
  exportFile(id?: string): Promise<ExportFile | null>;
  /** Ends a conflict of the open project by making this tab's version a project of its own, opened. */
  keepMineAsCopy(name: string): Promise<void>;
  /** Tries the browser's storage again and moves what is only in this tab there; true when all of it is stored. Where another version lies there, the session is in conflict. */
  retryStorage(): Promise<boolean>;
  /** Asks the browser not to clear the storage by itself; it may ask the reader. */
  askToLast(): Promise<void>;
  /** The page goes away: store what is unsaved. */
  leave(): void;
  /** The page is seen again: look for what other tabs stored. */
  refresh(): Promise<void>;
  /** Whether closing the tab now would lose work that was not downloaded. */
  wouldLose(): boolean;
}

/** What the workspace needs from outside. */
export interface WorkspacePorts extends Omit<SessionPorts, 'store' | 'kept'> {
  readonly openStore: () => Promise<ProjectStore>;
  readonly memories: Memories;
  /** The browser's promise to keep the storage, where it has one. */
  readonly lasting?: {persisted(): Promise<boolean>; persist(): Promise<boolean>};
}

/** No list yet; also what the page shows before the browser has run anything. */
export const startingState: WorkspaceState = {status: 'starting', storage: {kind: 'durable', lasting: null}, projects: [], bin: [], session: null, pendingImport: null, importNotes: [], problem: null};
