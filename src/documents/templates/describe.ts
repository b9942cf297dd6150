import {paperFrame, paperReader, type Block, type DocumentInput, type Paper, type PaperReader, type Row, type TablePlaces, type Value} from '../papers/model';
import {numberText} from '../format';
import {at as valueAt} from '../../values';
import {fieldPlace, fieldValues, tablePlaces, tables} from './fields';
import type {PlaceId} from '../papers/places';
import type {Description, FieldLine, Part, TemplateSection, TemplateWords} from './model';

/** What turns one description into a document. */
interface Maker {input: DocumentInput; reader: PaperReader; say(code: string): string; items(code: string): readonly string[]; rows(code: string): readonly (readonly string[])[]}

const lines = (count: number, hint = ''): Value => ({gap: hint, lines: count});

const fieldRow = ({label, field, hint, lines: count = 1}: FieldLine, {input, reader, say}: Maker): Row => {
  const filled = field === undefined || input.blank === true ? [] : fieldValues(field, input.specification, reader);
  return {label: say(label), values: filled.length > 0 ? filled : [lines(count, hint === undefined ? '' : say(hint))], ...(field !== undefined && {at: {place: fieldPlace(field)}})};
};

/** What the project says at the place that a standing row answers. */
function answerOf(place: PlaceId | undefined, {specification, blank}: DocumentInput, {lang}: PaperReader): string | undefined {
  const value = place === undefined || blank === true ? undefined : valueAt(specification, `/${place.replaceAll('.', '/')}`);
  return typeof value === 'number' ? numberText(value, lang) : undefined;
}

const tableBlock = ({head: headCode, widths, rows, fill, blank = 0, answers, columns}: Extract<Part, {kind: 'table'}>, {input, reader, items, rows: rowsOf}: Maker, caption: string): Block => {
  const head = items(headCode);
  const standing = (rows === undefined ? [] : rowsOf(rows)).map((cells, row) => head.map((_, index): readonly Value[] => {
    const answer = index === 1 ? answerOf(answers?.[row], input, reader) : undefined;
    return [answer ?? (cells[index] === undefined || cells[index] === '' ? lines(1) : cells[index])];
  }));
  const filled = fill === undefined || input.blank === true ? [] : tables[fill].rows(input.specification, reader).map((cells) => head.map((_, index): readonly Value[] => {
    const values: readonly Value[] = cells[index] ?? [];
    return values.length > 0 ? values : [lines(1)];
  }));
  const empty = Array.from({length: Math.max(0, blank - filled.length)}, () => head.map((): readonly Value[] => [lines(1)]));
  const at: TablePlaces | undefined = answers !== undefined ? {rows: answers} : fill !== undefined ? tablePlaces(fill, head.length) : columns === undefined ? undefined : {columns};
  return {kind: 'table', caption, widths, head, rows: [...standing, ...filled, ...empty], ...(at && {at})};
};

/** How each kind of part becomes a block of the document. */
const parts: {readonly [Kind in Part['kind']]: (part: Extract<Part, {kind: Kind}>, maker: Maker, caption: string) => Block} = {
  text: ({text}, {say}) => ({kind: 'text', values: [say(text)]}),
  notice: ({text}, {say}) => ({kind: 'notice', values: [say(text)]}),
  fields: ({rows}, maker) => ({kind: 'rows', rows: rows.map((row) => fieldRow(row, maker))}),
  list: ({items}, maker) => ({kind: 'list', items: maker.items(items)}),
  boxes: ({items}, maker) => ({kind: 'boxes', items: maker.items(items)}),
  table: tableBlock,
};
const blockOf = (part: Part, maker: Maker, caption: string): Block => (parts[part.kind] as (part: Part, maker: Maker, caption: string) => Block)(part, maker, caption);

const sectionOf = ({title, parts: inside, ...rest}: TemplateSection, maker: Maker): Paper['sections'][number] => ({...rest, title: maker.say(title), blocks: inside.map((part) => blockOf(part, maker, maker.say(title)))});

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isRows = (value: unknown): value is readonly (readonly string[])[] => Array.isArray(value) && value.every(isList);

/** The document of a description: blank, or with what the project says already filled in. Throws TypeError for a code without words, which a test finds. */
export function describedPaper({sections, dense}: Description, words: TemplateWords, input: DocumentInput): Paper {
  const reader = paperReader(input.specification, input.lang);
  const found = <Words>(code: string, is: (value: unknown) => value is Words): Words => {
    const value: unknown = words[code];
    if (!is(value)) throw new TypeError(`No words for ${code}`);
    return value;
  };
  const say = (code: string): string => found(code, isText);
  const items = (code: string): readonly string[] => found(code, isList);
  const rows = (code: string): readonly (readonly string[])[] => found(code, isRows);
  return {...paperFrame(input, reader, say('title')), ...(dense === true && {dense}), sections: sections.map((section) => sectionOf(section, {input, reader, say, items, rows}))};
}

/** Whether it has a table. */
export const hasTable = ({sections}: Description): boolean => sections.some(({parts: inside}) => inside.some(({kind}) => kind === 'table'));

/** Whether a project fills anything in it. */
export const isFilled = ({sections}: Description): boolean => sections.some(({parts: inside}) => inside.some((part) => (part.kind === 'fields' && part.rows.some(({field}) => field !== undefined)) || (part.kind === 'table' && part.fill !== undefined)));
