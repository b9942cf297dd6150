import {escoId, escoUri, type EscoConcept} from './concept';
import {problemList, type EscoRead} from './problems';

const format = 'esco-pack';
const version = 1;

// One letter for what a concept is, so that 13,000 rows stay small.
const letters = {s: 'skill', k: 'knowledge', o: 'occupation'} as const;
const letterOf = {skill: 's', knowledge: 'k', occupation: 'o'} as const;

/** A row: letter of the kind joined with the identifier, the label, and other names joined by "|". */
type PackRow = readonly [id: string, label: string, alt?: string];

/** The static file with the concepts of one language. */
export interface EscoPack {format: typeof format; version: typeof version; language: string; source: string; rows: readonly PackRow[]}

/** Packs concepts for one language; those without a label in it, and addresses outside ESCO, are left out. `source` says where they come from. */
export function writeEscoPack(entries: readonly EscoConcept[], language: string, source: string): EscoPack {
  const rows = entries.flatMap(({uri, kind, label, alt}): PackRow[] => {
    const id = escoId(uri);
    const text = label[language];
    if (id === undefined || text === undefined) return [];
    const head = `${letterOf[kind]}${id.id}`;
    return [alt === undefined || alt.length === 0 ? [head, text] : [head, text, alt.join('|')]];
  });
  return {format, version, language, source, rows};
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a pack (as parsed JSON). Whatever is given, it does not throw: faults are told as problems. */
export function readEscoPack(json: unknown): EscoRead {
  const found = problemList();
  if (!isRecord(json) || json.format !== format || typeof json.language !== 'string' || !Array.isArray(json.rows)) return found.refuse('not-a-pack');
  if (json.version !== version) return found.refuse('pack-version', {version: String(json.version)});
  const {language} = json;
  const entries = json.rows.flatMap((row: unknown, index): EscoConcept[] => {
    const [head, label, alt] = Array.isArray(row) ? row as unknown[] : [];
    const kind = typeof head === 'string' ? Object.entries(letters).find(([letter]) => head.startsWith(letter))?.[1] : undefined;
    if (typeof head !== 'string' || kind === undefined || typeof label !== 'string' || (alt !== undefined && typeof alt !== 'string')) {
      found.add('bad-entry', {entry: index + 1});
      return [];
    }
    const uri = escoUri(kind === 'occupation' ? 'occupation' : 'skill', head.slice(1));
    return [{uri, kind, label: {[language]: label}, ...(alt === undefined ? {} : {alt: alt.split('|')})}];
  });
  return {entries, problems: found.problems()};
}
