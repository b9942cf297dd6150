import {pick} from '../../../language';
import {elementCount, elementStateText, review, shownState, totalHours, type ElementCount, type ShownState, type Specification, type Verdict} from '../../../specification';
import {elements, elementWords, type ElementId} from '../../../standards';
import {writeCsv} from '../../../values/csv';
import {compareSpecifications} from '../../compare/compare';
import {placeText, valueText} from '../../compare/placeText';
import {dateText, numberText} from '../../format';
import type {Paper, Value} from '../../papers/model';
import {roomWords} from './words';

/** A design that somebody handed back: the name of its file, and what it says. */
export interface Design {name: string; specification: Specification}

/** One design with what the review says of it. */
export interface RoomRow {
  name: string; title: string; verdict: Verdict; counts: {error: number; warning: number; info: number}; elements: ElementCount;
  outcomes: number; hours: number; states: Readonly<Record<ElementId, ShownState>>;
}

const titleOf = (specification: Specification, lang: string): string => pick(specification.title, lang, specification.languages ?? []);

/** Reviews one design of the room. */
export function roomRow({name, specification}: Design, lang: string, at: Date): RoomRow {
  const {verdict, findings, elements: states} = review(specification, {at});
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    name, title: titleOf(specification, lang) || roomWords.text('untitled', lang), verdict, counts: {error: count('error'), warning: count('warning'), info: count('info')}, elements: elementCount(states),
    outcomes: specification.outcomes?.length ?? 0, hours: totalHours(specification), states: Object.fromEntries(states.map((state) => [state.element, shownState(state)])) as Record<ElementId, ShownState>,
  };
}

const columns = ['name', 'title', 'verdict', 'mend', 'advice', 'hints', 'present', 'used', 'outcomes', 'hours'] as const;
const cellsOf = ({name, title, verdict, counts, elements: count, outcomes, hours}: RoomRow, lang: string): readonly string[] => {
  const of = (there: number, all: number): string => roomWords.text('of', lang, {there, all});
  return [name, title, roomWords.text(`verdict.${verdict}`, lang), String(counts.error), String(counts.warning), String(counts.info), of(count.present, count.mandatory), of(count.used, count.optional), String(outcomes), numberText(hours, lang)];
};

/** The sign of an element for one design. */
export const stateMark = (state: ShownState, lang: string): string => roomWords.text(`mark.${state}`, lang);

/** The overview as a table for spreadsheet programs: a line for each design, with its sixteen elements. Numbers stand without words, so that they can be reckoned with. */
export const roomCsv = (rows: readonly RoomRow[], lang: string): string => writeCsv([
  [...columns.map((column) => roomWords.text(column, lang)), ...elements.map(({id}) => `${id} ${elementWords(id, lang).name}`)],
  ...rows.map((row) => {
    const {counts, elements: count, outcomes, hours} = row;
    return [row.name, row.title, roomWords.text(`verdict.${row.verdict}`, lang), ...[counts.error, counts.warning, counts.info, count.present, count.used, outcomes, hours].map(String), ...elements.map(({id}) => elementStateText(row.states[id], lang))];
  }),
]);

const plain = (text: string): readonly Value[] => (text === '' ? [] : [text]);

/** The overview on paper: the designs side by side, and their elements. */
export function roomPaper(rows: readonly RoomRow[], lang: string, at: Date): Paper {
  const day = dateText(at.toISOString().slice(0, 10), lang);
  const share = 5;
  return {
    lang: 'en', kind: roomWords.text('kind', lang), title: {text: roomWords.text('overview', lang)}, under: [roomWords.text('overview.under', lang, {count: rows.length, date: day})], marks: [], foot: [roomWords.text('made', lang)],
    sections: [
      {title: roomWords.text('overview', lang), warm: true, blocks: [
        {kind: 'table', caption: roomWords.text('overview', lang), widths: [14, 18, 12, 8, 8, 8, 9, 9, 7, 7], head: columns.map((column) => roomWords.text(column, lang)), rows: rows.map((row) => cellsOf(row, lang).map(plain))},
        {kind: 'text', values: [roomWords.text('note', lang)]},
      ]},
      {title: roomWords.text('elements', lang), blocks: [
        {kind: 'text', values: [roomWords.text('elements.how', lang)]},
        {kind: 'table', caption: roomWords.text('elements', lang), widths: [100 - elements.length * share, ...elements.map(() => share)], head: [roomWords.text('title', lang), ...elements.map(({id}) => id)], rows: rows.map((row) => [plain(row.title), ...elements.map(({id}) => plain(stateMark(row.states[id], lang)))])},
      ]},
    ],
  };
}

/** One field in which two designs differ. */
export interface Difference {field: string; one: string; other: string}

/** Two designs field by field: where they differ, in the words of the forms. */
export function differences(one: Design, other: Design, lang: string): readonly Difference[] {
  const say = (yes: boolean): string => roomWords.text(yes ? 'yes' : 'no', lang);
  return compareSpecifications(one.specification, other.specification).map((change) => {
    const text = (value: unknown): string => (change.kind === 'moved' ? roomWords.text('order', lang) : valueText(change.pattern, value, lang, say) || roomWords.text('absent', lang));
    return {field: placeText(change, lang), one: text(change.before), other: text(change.after)};
  });
}

/** The comparison of two designs on paper. */
export function comparisonPaper(one: Design, other: Design, lang: string, at: Date): Paper {
  const rows = differences(one, other, lang);
  const title = roomWords.text('compare', lang);
  return {
    lang: 'en', kind: roomWords.text('kind', lang), title: {text: title}, under: [one.name, other.name, dateText(at.toISOString().slice(0, 10), lang)], marks: [], foot: [roomWords.text('made', lang)],
    sections: [{title, warm: true, blocks: rows.length === 0 ? [{kind: 'text', values: [roomWords.text('same', lang)]}]
      : [{kind: 'table', caption: title, widths: [26, 37, 37], head: [roomWords.text('field', lang), one.name, other.name], rows: rows.map(({field, one: left, other: right}) => [[field], [left], [right]])}]}],
  };
}
