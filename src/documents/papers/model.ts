import {pick, type LanguageText, type MessageData} from '../../language';
import type {Review, Specification} from '../../specification';
import {optionText} from '../compare/placeText';
import {dateText} from '../format';
import {summaryModel, type SummaryModel} from '../summary/model';
import {words} from '../words';
import type {Anchor, Origin, PlaceId} from './places';
import {paperLanguage, papers, type PaperCode} from './words';

/** What a document is made of. */
export interface DocumentInput {
  specification: Specification;
  review: Review;
  /** Language of the document. */
  lang: string;
  /** The day on which it is made. */
  at: Date;
  /** What the reader laid beside it: the version before (review log), the other members of a stack. */
  others: readonly Specification[];
  /** A form to fill in, for no project yet. */
  blank?: boolean;
}

/** A text of the author, with its language where that is not the document's; or a text of ours that needs more than itself. */
export interface Said {text: string; lang?: string; href?: string; /** A file that lies beside the page, by its path from there; pages link it. */ file?: string; tone?: 'soft' | 'strong' | 'good' | 'mend'}
/** What is not there and stands as lines to fill in by hand. */
export interface Gap {gap: string; lines: number}
/** What stands in a row or a cell. */
export type Value = string | Said | Gap;

/** Rows of a table that are to be filled in: enough to write on in a form, one that says what is missing in a document of a project. */
export const rowsToFill = ({blank: form = false}: DocumentInput, row: readonly (readonly Value[])[]): readonly (readonly (readonly Value[])[])[] => Array.from({length: form ? 4 : 1}, () => row);

/** A label and what belongs to it; `at` says where what is written there goes. */
export interface Row {label: string; values: readonly Value[]; at?: Anchor}
/** One part of a section. */
export type Block =
  | {kind: 'text'; values: readonly Value[]; at?: Anchor}
  | {kind: 'notice'; values: readonly Value[]}
  | {kind: 'rows'; rows: readonly Row[]}
  | {kind: 'list'; items: readonly Value[]}
  | {kind: 'boxes'; items: readonly Value[]}
  | {kind: 'table'; caption: string; head: readonly string[]; /** Width of each column in percent. */ widths: readonly number[]; rows: readonly (readonly (readonly Value[])[])[]; at?: TablePlaces};

/** Where what is written into a table goes: each row an entry of a list, by its columns; or each row an answer, which stands in its second cell beside a label. */
export type TablePlaces = {columns: readonly (PlaceId | undefined)[]} | {rows: readonly (PlaceId | undefined)[]};

/** One section; two that are `half` stand side by side where there is room; one that is `apart` begins a page. */
export interface Section {title: string; clauses?: readonly string[]; half?: boolean; warm?: boolean; apart?: boolean; blocks: readonly Block[]}

/** A document, before it is written in any format. */
export interface Paper {
  lang: string;
  /** What kind of document it is. */
  kind: string;
  title: Said;
  /** What stands under the title. */
  under: readonly string[];
  /** What must be seen first: that it is a draft. */
  marks: readonly string[];
  sections: readonly Section[];
  foot: readonly string[];
  /** Number, version and date, for the head of each page. */
  edition?: string;
  /** What its files say of themselves, so that they can be read back. */
  origin?: Origin;
  /** It is meant for one page: smaller type on paper. */
  dense?: boolean;
}

/** Everything that turns a specification into words of one language. */
export interface PaperReader {
  lang: string;
  model: SummaryModel;
  /** Our words. */
  say(code: PaperCode, data?: MessageData): string;
  /** A text of the author; undefined where none is written. */
  said(text: LanguageText | string | undefined): Said | undefined;
  /** The same as a list, with a line to fill in where nothing is written. */
  saidOr(text: LanguageText | string | undefined, gap: PaperCode, lines?: number): readonly Value[];
  /** Words of an answer to choose from, such as quality.types=internal. */
  option(field: string, code: string | undefined): string;
  /** A date in words, or a gap. */
  date(value: string | undefined, gap: PaperCode): readonly Value[];
}

/** A reader for one specification. */
export function paperReader(specification: Specification, lang: string): PaperReader {
  const own = paperLanguage(lang);
  const say: PaperReader['say'] = (code, data) => papers.text(code, own, data);
  const said: PaperReader['said'] = (value) => {
    if (typeof value === 'string') return value.trim() === '' ? undefined : {text: value};
    const text = pick(value, lang, specification.languages ?? []);
    if (text === '') return undefined;
    const found = Object.entries(value ?? {}).find(([, each]) => each === text)?.[0] ?? own;
    return {text, ...(found === own ? {} : {lang: found})};
  };
  const gap = (code: PaperCode, lines = 1): Gap => ({gap: say(code), lines});
  return {
    lang, model: summaryModel(specification, lang), say, said,
    saidOr: (value, code, lines) => [said(value) ?? gap(code, lines)],
    option: (field, code) => (code === undefined ? '' : optionText(field, code, lang)),
    date: (value, code) => [value === undefined || value.trim() === '' ? gap(code) : dateText(value, lang)],
  };
}

/** Head, draft mark and foot, which all documents of one project share. */
export function paperFrame({specification, review, at, lang, blank: form = false}: DocumentInput, {model, say, said}: PaperReader, kind: string): Omit<Paper, 'sections'> {
  const date = dateText(at.toISOString().slice(0, 10), lang);
  if (form) return {lang: paperLanguage(lang), kind: say('form'), title: {text: kind}, under: [say('form.for')], marks: [], foot: [say('form.foot', {date})], edition: date};
  const version = model.version === '' ? '' : say('foot.version', {version: model.version});
  return {
    lang: paperLanguage(model.lang),
    kind,
    title: {...(said(specification.title) ?? {text: model.title})},
    under: [model.awardingBody, model.place].filter((part) => part !== ''),
    marks: review.verdict === 'not-yet' ? [words.text('draft', model.lang)] : [],
    foot: [
      [version, say('foot.identifier', {id: model.identifier})].filter((part) => part !== '').join(' · '),
      say('foot.made', {date}),
    ],
    edition: [version, date].filter((part) => part !== '').join(' · '),
  };
}

/** Nothing written yet: a line to fill in. */
export const blank = (lines = 1): Gap => ({gap: '', lines});

/** A list of what is there, or one gap. */
export const orGap = (values: readonly (Value | undefined)[], gap: string, lines = 1): readonly Value[] => {
  const there = values.filter((value): value is Value => value !== undefined && value !== '');
  return there.length > 0 ? there : [{gap, lines}];
};
