import {freeId, namedLists, type Specification} from '../../specification';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value without its empty parts: no blank keys, empty texts or empty objects, because a draft says nothing where nothing was answered.
 * Entries of a list stay, also when nothing is in them yet: somebody has just added them.
 */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((entry: unknown) => withoutEmpty(entry) ?? {});
  if (!isNode(value)) return value === '' || value === null ? undefined : value;
  const kept = Object.entries(value).map(([key, part]) => [key, withoutEmpty(part)] as const).filter(([, part]) => part !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Names the entries that have none. An entry of a file with a damaged name keeps it: the check of the answers tells. */
function named(entries: readonly unknown[], letter: string): unknown[] {
  const used = new Set(entries.flatMap((entry) => (isNode(entry) && typeof entry.id === 'string' ? [entry.id] : [])));
  return entries.map((entry) => {
    if (isNode(entry) && entry.id !== undefined) return entry;
    const id = freeId(letter, used);
    used.add(id);
    return {id, ...(isNode(entry) ? entry : {})};
  });
}

/** Takes out what refers to outcomes that are gone: ticks in activities, rows of assessments. */
function withoutOutcomes(specification: Specification, gone: ReadonlySet<string>): Specification {
  if (gone.size === 0) return specification;
  const {activities, assessments} = specification;
  return {
    ...specification,
    ...(activities && {activities: activities.map((activity) => (activity.outcomes ? {...activity, outcomes: activity.outcomes.filter((id) => !gone.has(id))} : activity))}),
    ...(assessments && {assessments: assessments.map((assessment) => (assessment.measures ? {...assessment, measures: assessment.measures.filter(({outcome}) => !gone.has(outcome))} : assessment))}),
  };
}

/**
 * The specification after an edit of some of its parts: cleaned of what is empty, new entries named, and nothing left that refers to a removed outcome.
 * `parts` holds all the keys of a step; a key without a value is taken out.
 */
export function withParts(specification: Specification, keys: readonly (keyof Specification)[], parts: Readonly<Record<string, unknown>>): Specification {
  const next: Record<string, unknown> = {...specification};
  for (const key of keys) {
    const letter = Object.hasOwn(namedLists, key) ? namedLists[key as keyof typeof namedLists] : undefined;
    const cleaned = withoutEmpty(parts[key]);
    const value = letter && Array.isArray(cleaned) ? named(cleaned, letter) : cleaned;
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  const edited = next as unknown as Specification;
  const kept = new Set((edited.outcomes ?? []).map(({id}) => id));
  return withoutOutcomes(edited, new Set((specification.outcomes ?? []).map(({id}) => id).filter((id) => !kept.has(id))));
}

/** The parts of a specification that a step edits. */
export const partsOf = (specification: Specification, keys: readonly (keyof Specification)[]): Record<string, unknown> =>
  Object.fromEntries(keys.filter((key) => specification[key] !== undefined).map((key) => [key, specification[key]]));

const isText = (value: Node): boolean => Object.entries(value).every(([key, part]) => /^[a-z]{2}$/.test(key) && typeof part === 'string');

/** Walks all texts of a document that somebody wrote here. Labels of a list are in the languages of the list; entries of lists are no texts, though one with nothing but its name looks like it. */
function mapTexts(value: unknown, change: (text: Node) => Node, inList = false): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => mapTexts(entry, change, true));
  if (!isNode(value) || value.uri !== undefined) return value;
  if (!inList && isText(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part, change)]));
}

/** Whether something is written in a language. */
export function hasTextsIn(specification: Specification, code: string): boolean {
  let found = false;
  for (const part of Object.values(specification)) mapTexts(part, (text) => { found ||= typeof text[code] === 'string' && text[code] !== ''; return text; });
  return found;
}

/** The specification with the texts of one language kept under another, which becomes the master; a text that is there in both stays in both. */
export function withTextsIn(specification: Specification, from: string, to: string): Specification {
  const renamed = (text: Node): Node => (text[from] === undefined || text[to] !== undefined ? text : Object.fromEntries(Object.entries(text).map(([code, part]) => [code === from ? to : code, part])));
  const edited = Object.fromEntries(Object.entries(specification).map(([key, part]) => [key, mapTexts(part, renamed)])) as unknown as Specification;
  return {...edited, languages: [to, ...(specification.languages ?? []).filter((code) => code !== to && (code !== from || hasTextsIn(edited, from)))]};
}
