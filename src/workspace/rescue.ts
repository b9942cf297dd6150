import {type Kept} from './kept';
import {readOwn} from './own';
import {type Project, readRecord} from './project';

/**
 * Unsaved edits, noted in the moment the page goes away: the browser may kill the page before IndexedDB has written,
 * but localStorage writes at once. The note goes when the edits are stored.
 */
export interface Rescue {
  /** The revision that the edits were made on. */
  readonly base: number;
  readonly project: Project;
}

const nameFor = (id: string): string => `rescue.${id}`;

/** Notes the unsaved edits of a project. */
export function noteRescue(kept: Kept, project: Project, base: number): void {
  kept.set(nameFor(project.id), JSON.stringify({base, project}));
}

/** Forgets the note of a project. */
export const dropRescue = (kept: Kept, id: string): void => kept.remove(nameFor(id));

/** Identifiers of the projects that have a note. */
export const rescuedIds = (kept: Kept): string[] => kept.names().filter((name) => name.startsWith('rescue.')).map((name) => name.slice('rescue.'.length));

/** The noted edits of a project; null when there are none that can be read. */
export function readRescue(kept: Kept, id: string): Rescue | null {
  const text = kept.get(nameFor(id));
  if (text === null) return null;
  try {
    const note = JSON.parse(text) as {base?: unknown; project?: unknown};
    const project = readRecord(note.project);
    if (typeof note.base !== 'number' || project?.id !== id) return null;
    const specification = readOwn(project.specification);
    return specification && {base: note.base, project: {...project, specification}};
  } catch {
    return null;
  }
}
