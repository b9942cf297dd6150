import {pick} from '../language';
import {newId, type Specification, type StepId} from '../specification';

/** A piece of the reader's own work: one specification and what the workspace needs to keep it. */
export interface Project {
  /** Identifier in this browser (urn:uuid); not the specification's. */
  readonly id: string;
  /** The name that the reader gave; '' when the project goes by its title. */
  readonly name: string;
  readonly specification: Specification;
  /** Counts the stored versions; 0 means never stored. A write names the revision that it replaces. */
  readonly revision: number;
  /** Date and time, ISO 8601 in UTC, as are the others. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it went to the bin. */
  readonly deletedAt?: string;
  /** The step where the reader was last. */
  readonly lastStep?: StepId;
}

/** What a list shows of a project. */
export interface ProjectSummary extends Omit<Project, 'specification' | 'revision'> {
  readonly specificationId: string;
  /** The given name, else the title; '' when it has neither. In a list, a number follows where an older project has the same. */
  readonly name: string;
}

/** How long a project stays in the bin, in days. */
export const binDays = 30;
const day = 86_400_000;

/** The name a project goes by: the given one, else the title of its specification, else ''. */
export const nameOf = ({name, specification}: Pick<Project, 'name' | 'specification'>): string =>
  name.trim() || pick(specification.title, specification.languages?.[0] ?? 'en').trim();

/** What a list shows of this project. */
export const summaryOf = (project: Project): ProjectSummary => {
  const {specification, revision: _, ...rest} = project;
  return {...rest, specificationId: specification.id, name: nameOf(project)};
};

/** The list with a number behind every name that an older project in it has, too; projects without a name are left alone. */
export function tellApart(list: readonly ProjectSummary[]): ProjectSummary[] {
  const taken = new Set(list.map(({name}) => name));
  const first = new Set<string>();
  const names = new Map<string, string>();
  for (const {id, name} of [...list].sort((one, other) => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id))) {
    let own = name;
    if (name !== '' && first.has(name)) for (let number = 2; taken.has(own); number += 1) own = `${name} (${number})`;
    first.add(name);
    taken.add(own);
    names.set(id, own);
  }
  return list.map((summary) => ({...summary, name: names.get(summary.id) ?? summary.name}));
}

/** A project that is not stored yet. */
export const newProject = (specification: Specification, now: number, name = ''): Project => {
  const at = new Date(now).toISOString();
  return {id: newId(), name, specification, revision: 0, createdAt: at, updatedAt: at};
};

/** Whether the time of a project in the bin is over. */
export const isPastBin = (project: Project, now: number): boolean =>
  project.deletedAt !== undefined && !(Date.parse(project.deletedAt) > now - binDays * day);

/**
 * The project in a stored record; null when the record is none. Only the frame is looked at: the specification inside may be of
 * an older version and is parsed when the project is opened.
 */
export function readRecord(value: unknown): Project | null {
  if (typeof value !== 'object' || value === null) return null;
  const {id, name, specification, revision, createdAt, updatedAt} = value as Partial<Project>;
  const whole = [id, name, createdAt, updatedAt].every((part) => typeof part === 'string') && Number.isSafeInteger(revision)
    && typeof specification === 'object' && specification !== null && typeof specification.id === 'string';
  return whole ? (value as Project) : null;
}
