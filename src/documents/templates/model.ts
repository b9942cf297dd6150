import type {Role, StepId} from '../../standards';
import type {DocumentInput, Paper} from '../papers/model';
import type {PlaceId} from '../papers/places';
import type {FieldId, TableId} from './fields';

/** Words of one template, by the codes that its description uses: a text, the items of a list, or the rows of a table (an empty cell is one to write in). */
export type TemplateWords = Readonly<Record<string, string | readonly string[] | readonly (readonly string[])[]>>;

/** A label with what the project says about it, or lines to write on. */
export interface FieldLine {label: string; field?: FieldId; /** Small words over the lines. */ hint?: string; /** Lines to write on; one if absent. */ lines?: number}

/** One part of a section; all texts are codes of the template's words. */
export type Part =
  | {kind: 'text'; text: string}
  | {kind: 'notice'; text: string}
  | {kind: 'fields'; rows: readonly FieldLine[]}
  | {kind: 'list'; items: string}
  | {kind: 'boxes'; items: string}
  /** Rows that stand, then rows from the project, then empty ones, so that there are at least `blank` to write in. */
  | {kind: 'table'; head: string; /** Percent. */ widths: readonly number[]; rows?: string; fill?: TableId; blank?: number; /** What the second cells of the standing rows answer. */ answers?: readonly (PlaceId | undefined)[]; /** Where what is written below each head goes; a place that stands twice is told in several columns. */ columns?: readonly PlaceId[]};

/** One section of a template. */
export interface TemplateSection {title: string; clauses?: readonly string[]; half?: boolean; warm?: boolean; parts: readonly Part[]}

/** What a template is: a form to fill in, a sheet to read, a poster, cards, or a letter. */
export type TemplateKind = 'form' | 'sheet' | 'poster' | 'cards' | 'letter';

/** What all templates tell about themselves. */
export interface TemplateCard {
  /** T1 to T36. */
  number: number;
  kind: TemplateKind;
  steps: readonly StepId[];
  roles: readonly Role[];
  clauses: readonly string[];
}

/** A template described as data: the one source of all its files. */
export interface Description extends TemplateCard {
  sections: readonly TemplateSection[];
  /** It is meant for one page. */
  dense?: boolean;
}

/** A template, whatever it is made from. */
export interface Template extends TemplateCard {
  /** Name in addresses and files. */
  id: string;
  /** Whether a project fills something in it. */
  fills: boolean;
  /** Whether it has tables, which a spreadsheet can hold. */
  tabular: boolean;
  paper(input: DocumentInput): Paper;
}
