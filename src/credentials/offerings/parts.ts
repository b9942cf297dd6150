import {pick} from '../../language';
import type {Specification} from '../../specification';
import type {ConceptList} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import type {CrossingFormat, NotePlace} from '../crosswalk';
import type {LossBook} from '../losses';
import {notesAt, type Told} from '../notes';
import {valuesOf} from '../values';

/** The identifier of a part of an offering: it follows from the project and stays with it. */
export const partId = ({id}: Specification, part: string): string => `${id}#${part}`;

/** The main language of the texts. */
export const mainOf = ({languages: written}: Specification): string => written?.[0] ?? 'en';

const openCodes: readonly (readonly [field: string, list: ConceptList])[] = [
  ['/awardingBody/country', countries], ['/field', iscedF], ['/learningLanguages/*', languages], ['/assessments/*/languages/*', languages],
];

/** Reports codes that stand in no list: an entry has no address or name for them. */
export function reportUnknownCodes(spec: Specification, book: LossBook): void {
  for (const [field, list] of openCodes) {
    for (const {pointer, value} of valuesOf(field, spec, undefined)) if (list.byCode(String(value)) === undefined) book.add({pointer, code: 'not-a-member', data: {value: String(value)}});
  }
}

/** A note of one place in words. `where` says where it stands in the document, for the report. */
export interface NoteText {id: Told['id']; heading(lang: string): string; lines(lang: string): string[]; languages: readonly string[]; stands(where: string): void}

/** The notes of some places that say something, each once by subject. */
export const notesOf = (format: CrossingFormat, places: readonly NotePlace[], spec: Specification, book: LossBook, within = ''): NoteText[] => places
  .flatMap((place) => notesAt(format, place, spec, undefined, mainOf(spec), within))
  .filter((note) => note.lines(mainOf(spec)).length > 0)
  .map((note) => ({...note, stands: (where) => book.noted(note.pointers, where)}));

/** The name of a code in a language; undefined where the list does not have it. */
export const labelIn = (list: ConceptList, code: string | undefined, lang: string): string | undefined => {
  const found = code === undefined ? undefined : list.byCode(code);
  return found && pick(found.label, lang);
};
