/** What a hit is: a requirement, a word of the glossary, a whole page, a section of one, or a tool. */
export type Kind = 'clause' | 'term' | 'page' | 'section' | 'tool';

/** A page that can be found: address below the base path, title, place of its part in `parts` (-1: in none). */
export type IndexedPage = readonly [path: string, title: string, part: number];

/** A piece of a page under one heading: place of its page in `pages`, anchor ('' for the start of the page), heading, kind, text. */
export type IndexedSection = readonly [page: number, anchor: string, heading: string, kind: Kind, text: string];

/** The file that the build writes for each language, and that the reader's browser loads with the first search. */
export interface IndexFile {
  language: string;
  parts: readonly string[];
  pages: readonly IndexedPage[];
  sections: readonly IndexedSection[];
}

/** Where the index stands, below the base path of the language. */
export const indexPath = 'search/index.json';
