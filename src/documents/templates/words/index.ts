import type {TemplateWords} from '../model';
import {learnerSheet} from './en/learnerSheet';
import {rubric} from './en/rubric';

/** The words of the described templates, by language and template. English is the source; a template that a language lacks stands in English. */
const catalogues = {
  en: {'learner-sheet': learnerSheet, rubric},
} as const satisfies {readonly en: Readonly<Record<string, TemplateWords>>};

/** Templates that are described as data. */
export type DescribedId = keyof (typeof catalogues)['en'];

/** The words of a described template in a language. */
export const templateWords = (id: DescribedId, lang: string): TemplateWords => (catalogues as Readonly<Record<string, typeof catalogues.en>>)[lang]?.[id] ?? catalogues.en[id];
