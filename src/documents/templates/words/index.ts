import type {DescribedId} from '../list';
import type {TemplateWords} from '../model';
import {design} from './en/design';
import {govern} from './en/govern';
import {issue} from './en/issue';
import {understand} from './en/understand';
import {workshop} from './en/workshop';

/** Words that every described template has beside those of its sections. */
type Words = TemplateWords & {readonly title: string; readonly about: string};

const en: Readonly<Record<DescribedId, Words>> = {...understand, ...govern, ...design, ...issue, ...workshop};

/** The words of the described templates by language. English is the source; what a language lacks stands in English. */
const catalogues: Readonly<Record<string, Readonly<Partial<Record<DescribedId, Words>>>>> = {en};

/** The words of a described template in a language. */
export const templateWords = (id: DescribedId, lang: string): Words => catalogues[lang]?.[id] ?? en[id];
