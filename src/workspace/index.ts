export {browserWorkspace} from './browser';
export {type ExampleId, type ExportFile, type ImportOutcome, type Opened, type PendingImport, type StorageState, type Workspace, type WorkspaceState} from './contract';
export {fileNameOf} from './fileName';
export {type Bookmark} from './kept';
export {binDays, nameOf, type Project, type ProjectSummary} from './project';
export {type Conflict, ownLabels, type SaveState, type Session, type SessionState} from './session';
export {isShare, linkLimit, readShare, type Shared, type ShareFault, type ShareLink, shareLink} from './share';
export {type StorageReason} from './store';
export {type OpenProject, useSession, useWorkspace} from './react';
