import {type BorderNote, readJson} from '../../specification';
import {type RecordKind, type WorkRecord} from '../../workspace';

// What the files of each kind are called inside, and under which key their content stands.
const forms = {
  readiness: {schema: 'urn:microcvet:schema:readiness:1', key: 'answers'},
  checklist: {schema: 'urn:microcvet:schema:checklist:1', key: 'clauses'},
} as const;
const limits = {bytes: 400_000, depth: 8, values: 4000};
const longestName = 200;

/** A record as the text of a file. */
export function recordText({kind, name, createdAt, updatedAt, content}: WorkRecord): string {
  const {schema, key} = forms[kind];
  return `${JSON.stringify({$schema: schema, name: name.slice(0, longestName), createdAt, updatedAt, [key]: content}, null, 2)}\n`;
}

/** What came of opening a file: its content, or why not; `other` when it is JSON of another kind. */
export type RecordFile<Content> =
  | {readonly ok: true; readonly name: string; readonly createdAt: string; readonly updatedAt: string; readonly content: Content}
  | {readonly ok: false; readonly problems: readonly BorderNote[]};

const dateIn = (value: unknown, otherwise: string): string => (typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : otherwise);

/** Reads such a file; `now` stands for dates that it lacks. Never throws. */
export async function openRecordFile<Content>(file: Blob, kind: RecordKind, read: (content: unknown) => Content | null, now: Date): Promise<RecordFile<Content>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.slice(0, limits.bytes + 1).arrayBuffer());
  } catch {
    return {ok: false, problems: []};
  }
  const parsed = readJson(bytes, limits);
  if (!parsed.ok) return {ok: false, problems: parsed.problems};
  const {schema, key} = forms[kind];
  const value = typeof parsed.value === 'object' && parsed.value !== null ? parsed.value as Record<string, unknown> : {};
  const content = value.$schema === schema ? read(value[key]) : null;
  if (content === null) return {ok: false, problems: []};
  const createdAt = dateIn(value.createdAt, now.toISOString());
  return {ok: true, name: typeof value.name === 'string' ? value.name.slice(0, longestName) : '', createdAt, updatedAt: dateIn(value.updatedAt, createdAt), content};
}

/** A name that none of the records has yet: a number is added where it is taken. */
export function freeName(name: string, records: readonly Pick<WorkRecord, 'name'>[]): string {
  const taken = new Set(records.map((record) => record.name));
  for (let number = 2; taken.has(name); number += 1) {
    const next = `${name.replace(/ \(\d+\)$/, '')} (${number})`;
    if (!taken.has(next)) return next;
  }
  return name;
}
