import {type Kept} from './kept';
import {readOwn} from './own';
import {type Project, readRecord} from './project';

/**
 * Unsaved edits, noted in the moment the page goes away: the browser may kill the page before IndexedDB has written,
 * but localStorage writes at once. The note goes when the edits are stored. Each session has its own note, because two tabs
 * may have unsaved edits of one project.
 */
export interface Rescue {
  /** The revision that the edits were made on; 0: the project was never stored. */
  readonly base: number;
  readonly project: Project;
  /** Name of the note. */
  readonly note: string;
}

/** Name for the note of one session on a project. */
export const rescueNote = (projectId: string): string => `rescue.${projectId}.${crypto.randomUUID()}`;

/** Notes the unsaved edits of a project; whether the browser kept the note. */
export function noteRescue(kept: Kept, note: string, project: Project, base: number): boolean {
  const text = JSON.stringify({base, project});
  kept.set(note, text);
  return kept.get(note) === text;
}

const notesOf = (kept: Kept, projectId: string): string[] => kept.names().filter((name) => name.startsWith(`rescue.${projectId}.`));

/** Forgets all notes on a project. */
export const dropRescues = (kept: Kept, projectId: string): void => { for (const note of notesOf(kept, projectId)) kept.remove(note); };

/** Identifiers of the projects that have notes. */
export const rescuedIds = (kept: Kept): string[] =>
  [...new Set(kept.names().filter((name) => name.startsWith('rescue.')).map((name) => name.split('.')[1] ?? ''))];

function read(kept: Kept, note: string, id: string): Rescue | null {
  try {
    const {base, project: record} = JSON.parse(kept.get(note) ?? 'null') as {base?: unknown; project?: unknown};
    const project = readRecord(record);
    if (typeof base !== 'number' || project?.id !== id) return null;
    const specification = readOwn(project.specification);
    return specification && {base, project: {...project, specification}, note};
  } catch {
    return null;
  }
}

/** The noted edits of a project, the earliest of several notes; null when there are none that can be read. The others wait for the next time. */
export function readRescue(kept: Kept, projectId: string): Rescue | null {
  const rescues = notesOf(kept, projectId).flatMap((note) => read(kept, note, projectId) ?? []);
  return rescues.sort((one, other) => one.project.updatedAt.localeCompare(other.project.updatedAt))[0] ?? null;
}
