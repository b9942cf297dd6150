import {pick} from '../language';
import type {Award, Specification} from '../specification';
import {activityTypes, assessmentTypes, learningSettings, modes, supervisionTypes, type ConceptList} from '../vocabularies';
import {countries} from '../vocabularies/countries';
import {languages} from '../vocabularies/languages';
import {crosswalk, type CrossingFormat, fateOf, type NoteId, type NotePlace} from './crosswalk';
import {isText, valuesOf} from './values';
import {words} from './words';

/** A note: what has no field of its own in a format, said in words. */
export interface Told {
  id: NoteId;
  /** Fields that it tells, by their pointers. */
  pointers: readonly string[];
  /** Languages that it has texts in. */
  languages: readonly string[];
  /** Its lines in a language; a text that is not in this language comes in another when `lang` is the main one, else not at all. */
  lines(lang: string): string[];
  heading(lang: string): string;
}

const lists: Readonly<Record<string, ConceptList>> = {
  '/participation/modes/*': modes, '/participation/setting': learningSettings, '/assessments/*/type': assessmentTypes, '/activities/*/kind': activityTypes,
  '/activities/*/mode': modes, '/assessments/*/supervision': supervisionTypes, '/assessments/*/languages/*': languages, '/learningLanguages/*': languages,
  '/partners/*/country': countries,
};

/** A coded value in words: from its controlled list, from our words, or as it stands. */
export function told(field: string, value: unknown, lang: string): string {
  const listed = lists[field]?.byCode(String(value));
  if (listed !== undefined) return pick(listed.label, lang);
  const code = `value:${field}:${String(value)}`;
  return words.has(code) ? words.text(code, lang) : String(value);
}

/** One line of a note: the value in words, in a sentence where there is one for the field. */
function line(field: string, value: unknown, lang: string, main: string, spec: Specification): string {
  const text = isText(value) ? (lang === main ? pick(value, lang) : value[lang] ?? '') : told(field, value, lang);
  if (text.trim() === '') return '';
  const sentence = `line:${field}`;
  const outcome = /outcome$/.test(field) ? pick((spec.outcomes ?? []).find(({id}) => id === value)?.statement, lang) : '';
  return words.has(sentence) ? words.text(sentence, lang, {value: outcome === '' ? text : outcome}) : text;
}

// Lines of one item stand together: by the field without its last part, then by item, then by field.
const groupOf = (field: string): string => field.includes('*') ? field.slice(0, field.lastIndexOf('*')) : '';

/** The notes of one place in a document; `within` limits them to one outcome or assessment, such as /outcomes/0. */
export function notesAt(format: CrossingFormat, place: NotePlace, spec: Specification, award: Award | undefined, main: string, within = ''): Told[] {
  const values = crosswalk.flatMap(({field, [format]: rule}, row) => {
    const fate = fateOf(rule, spec);
    if (!('note' in fate) || fate.place !== place) return [];
    return valuesOf(field, spec, award)
      .filter(({pointer, value}) => (within === '' || pointer.startsWith(`${within}/`)) && value !== false)
      .map(({pointer, value}) => ({id: fate.note, field, row, pointer, value}));
  });
  const ids = [...new Set(values.map(({id}) => id))];
  return ids.map((id) => {
    const mine = values.filter((value) => value.id === id);
    const firstRow = (field: string): number => Math.min(...mine.filter((value) => groupOf(value.field) === groupOf(field)).map(({row}) => row));
    const item = (pointer: string): number => Number(/\/(\d+)(?!.*\/\d)/.exec(pointer)?.[1] ?? 0);
    const sorted = mine.toSorted((a, b) => firstRow(a.field) - firstRow(b.field) || item(a.pointer) - item(b.pointer) || a.row - b.row);
    return {
      id,
      pointers: mine.map(({pointer}) => pointer),
      languages: [...new Set(mine.flatMap(({value}) => isText(value) ? Object.keys(value).filter((lang) => value[lang]?.trim() !== '') : []))],
      heading: (lang) => words.text(`note:${id}`, lang),
      lines: (lang) => {
        const said = sorted.map(({field, value}) => line(field, value, lang, main, spec));
        // Codes alone are no translation: a language in which nothing of the note is written gets none.
        return lang === main || sorted.some(({value}) => isText(value) && (value[lang] ?? '').trim() !== '') ? said.filter((one) => one !== '') : [];
      },
    };
  });
}
