import {escoId, type EscoConcept} from './concept';
import {escoSizeLimit, problemList, type EscoRead} from './problems';
import {readCsv} from '../../values/csv/read';

// The columns of the official files; the rest of their columns are of no use here.
const columns = ['conceptUri', 'preferredLabel', 'altLabels', 'skillType', 'conceptType', 'status'] as const;
const needed = ['conceptUri', 'preferredLabel'] as const;

const kindOf = (pillar: 'skill' | 'occupation', skillType: string): EscoConcept['kind'] =>
  (pillar === 'occupation' ? 'occupation' : skillType.trim() === 'knowledge' ? 'knowledge' : 'skill');

/**
 * Reads an official ESCO file (skills_xx.csv or occupations_xx.csv of the "classification, CSV" download).
 * `lang` is the language of its labels: the file does not say it, its name does.
 * Rows that cannot be used are left out and told; groups and withdrawn concepts are left out silently, as they are no fault.
 * Of two rows with one address the later counts.
 */
export function parseEscoCsv(text: string, lang = 'en'): EscoRead {
  const found = problemList();
  if (text.length > escoSizeLimit) return found.refuse('too-large', {limit: escoSizeLimit});
  if (text.includes('\u0000')) return found.refuse('not-text');
  const {rows, faults} = readCsv(text);
  const open = faults.find(({code}) => code === 'quote-open')?.line;
  const [head, ...body] = rows;
  if (head === undefined) return found.refuse(open === undefined ? 'empty' : 'open-quote', {line: open ?? 1});
  const names = head.cells.map((cell) => cell.trim());
  const place = Object.fromEntries(columns.map((name) => [name, names.indexOf(name)])) as Record<(typeof columns)[number], number>;
  const absent = needed.filter((name) => place[name] === -1);
  if (absent.length > 0) return found.refuse('no-column', {columns: absent});
  if (open !== undefined) found.add('open-quote', {line: open});

  const entries = new Map<string, EscoConcept>();
  for (const {line, cells} of body) {
    const cell = (name: (typeof columns)[number]): string => cells[place[name]]?.trim() ?? '';
    if (cells.length < names.length) { found.add('short-row', {line, cells: cells.length, wanted: names.length}); continue; }
    if (/Group$/.test(cell('conceptType')) || (cell('status') !== '' && cell('status') !== 'released')) continue;
    const id = escoId(cell('conceptUri'));
    if (id === undefined) { found.add('bad-address', {line, address: cell('conceptUri').slice(0, 120)}); continue; }
    const label = cell('preferredLabel');
    if (label === '') { found.add('no-label', {line}); continue; }
    const alt = cell('altLabels').split(/\r\n|\r|\n|\|/).map((each) => each.trim()).filter((each) => each !== '' && each !== label);
    const uri = cell('conceptUri');
    entries.set(uri, {uri, kind: kindOf(id.pillar, cell('skillType')), label: {[lang]: label}, ...(alt.length > 0 ? {alt} : {})});
  }
  if (entries.size === 0) found.add('empty');
  return {entries: [...entries.values()], problems: found.problems()};
}
