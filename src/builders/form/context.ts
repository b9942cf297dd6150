import {createContext, useContext} from 'react';
import type {MessageData} from '../../language';
import type {Specification} from '../../specification';
import {questionNumbers} from '../../specification/questions';
import {words, type WordKey} from '../words';
import {fieldByPattern, layout, type FieldLayout} from './layout';
import {patternOf, pointerOf} from './pointers';

/** What all controls of a form share. */
export interface FormSetting {
  /** Language of labels and messages. */
  uiLang: string;
  /** Base path of the site, ends with `/`. */
  baseUrl: string;
  /** Languages of the specification; the first is the master. */
  languages: readonly string[];
  /** The language whose texts are shown now. */
  language: string;
  /** Shows the texts of another language, in all fields. */
  showLanguage(code: string): void;
  /** Writes one part of the specification, from a control that stands elsewhere. */
  edit(key: keyof Specification, value: unknown): void;
  /** Says that the texts of one language are in another: they are kept under that one, which becomes the master. */
  nameTexts(from: string, to: string): void;
  /** Tells a change politely to those who do not see it. */
  announce(text: string): void;
  /** Level of the headings of groups. */
  headingLevel: 2 | 3 | 4;
}

const missing = (): never => { throw new Error('A control stands outside of a form.'); };
export const SettingContext = createContext<FormSetting>({uiLang: 'en', baseUrl: '/', languages: ['en'], language: 'en', showLanguage: missing, edit: missing, nameTexts: missing, announce: missing, headingLevel: 2});
/** The whole document, for controls that look beyond their own place. */
export const SpecificationContext = createContext<Specification | undefined>(undefined);
/** Something to mend at a place: `text` stands in the summary and at the field alike, `mend` says how, at the field only. */
export interface Problem {pointer: string; text: string; mend?: string}
/** What there is to mend, shown at the fields. */
export const ProblemsContext = createContext<readonly Problem[]>([]);

/** The document that the form edits. */
export function useSpecification(): Specification {
  return useContext(SpecificationContext) ?? missing();
}

/** The words of the forms in the language of the reader. */
export function useWords(): (key: WordKey, data?: MessageData) => string {
  const {uiLang} = useContext(SettingContext);
  return (key, data) => words.text(key, uiLang, data);
}

/** All that a control needs to name and describe itself. */
export interface Question {
  id: string;
  pointer: string;
  pattern: string;
  layout: FieldLayout;
  /** With its number, and "(optional)" where it is. */
  label: string;
  hint: string;
  problems: readonly Problem[];
  /** Ids of hint and message, for aria-describedby; undefined when there is neither. */
  describedBy: string | undefined;
}

/** The words for a place, or '' when there are none for it. */
export const wordOf = (key: string, uiLang: string, data?: MessageData): string => (words.has(key) ? words.text(key, uiLang, data) : '');

/** The label of a place; its last key where the catalogue lacks it. */
export const labelOf = (pattern: string, uiLang: string): string => wordOf(pattern, uiLang) || (pattern.split('.').at(-1) ?? pattern);

/** Name, hint and messages of the field with this id. */
export function useQuestion(id: string): Question {
  const {uiLang} = useContext(SettingContext);
  const problems = useContext(ProblemsContext);
  const pointer = pointerOf(id);
  const pattern = patternOf(pointer);
  const own = layout[pattern] ?? {};
  const name = [questionNumbers.get(pattern), labelOf(pattern, uiLang)].filter(Boolean).join(' ');
  // A message about one language of a text stands at the text.
  const isLeaf = fieldByPattern.get(pattern)?.kind === 'leaf';
  const found = problems.filter((problem) => problem.pointer === pointer || (isLeaf && problem.pointer.startsWith(`${pointer}/`)));
  const hint = wordOf(`${pattern}:hint`, uiLang);
  const described = [hint && `${id}-hint`, found.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return {id, pointer, pattern, layout: own, label: own.optional ? words.text('ui.optional', uiLang, {label: name}) : name, hint, problems: found, describedBy: described || undefined};
}
