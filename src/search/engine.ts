import MiniSearch, {type SearchResult} from 'minisearch';
import {askedCode, codeOf, normal, termOf, wordsOf} from './text';
import type {IndexFile, Kind} from './types';

/** A run of text, marked where it answers the query. */
export interface Run {text: string; marked: boolean}

/** A place in the handbook that answers a query. */
export interface Hit {
  kind: Kind;
  /** Address below the base path, with its anchor. */
  path: string;
  heading: Run[];
  /** Part and page, for a reader who knows the way. */
  where: string[];
  excerpt: Run[];
}

/** Searches one language of the handbook. */
export interface Engine {
  /** The best places, best first. */
  search(query: string): Hit[];
  /** A word of the handbook close to what was typed, for a query without hits. */
  suggest(query: string): string | undefined;
}

/** As many as one looks through; whoever needs the thirteenth should add a word. */
export const mostHits = 12;
/** A long page must not fill the list alone. */
const perPage = 3;
const excerptLength = 170;
const weight: Readonly<Record<Kind, number>> = {term: 1.9, page: 1.7, tool: 1.5, clause: 1.15, section: 1};

interface Entry {id: number; heading: string; title: string; text: string; code: string}

/** The text with the matched words marked. */
function marked(text: string, terms: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const {word, at} of wordsOf(text)) {
    if (!terms.has(normal(word))) continue;
    if (at > from) runs.push({text: text.slice(from, at), marked: false});
    runs.push({text: word, marked: true});
    from = at + word.length;
  }
  if (from < text.length) runs.push({text: text.slice(from), marked: false});
  return runs;
}

/** The stretch of a text around its first matched word, cut between words. */
function excerpt(text: string, terms: ReadonlySet<string>): Run[] {
  const first = wordsOf(text).find(({word}) => terms.has(normal(word)))?.at ?? 0;
  const start = first < 60 ? 0 : text.indexOf(' ', first - 50) + 1;
  const end = start + excerptLength >= text.length ? text.length : text.lastIndexOf(' ', start + excerptLength);
  return marked(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, terms);
}

/** Makes the search of an index file, in pieces, so that typing goes on meanwhile on a slow telephone. */
export async function createEngine(file: IndexFile): Promise<Engine> {
  const {language, parts, pages, sections} = file;
  const engine = new MiniSearch<Entry>({
    fields: ['heading', 'title', 'text', 'code'],
    tokenize: (text) => wordsOf(text).map(({word}) => word),
    processTerm: (word) => termOf(word, language),
    searchOptions: {
      boost: {code: 6, heading: 4, title: 1.5}, boostDocument: (id: number) => weight[sections[id]?.[3] ?? 'section'],
      prefix: (term) => term.length > 1, fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false), maxFuzzy: 2,
      // A word that is only similar must not outdo the word itself.
      weights: {fuzzy: 0.25, prefix: 0.5},
    },
  });
  await engine.addAllAsync(sections.map(([page, , heading, kind, text], id) => ({id, heading, title: kind === 'page' || kind === 'tool' ? '' : pages[page]?.[1] ?? '', text, code: codeOf(heading)})), {chunkSize: 60});

  const hit = (id: number, terms: ReadonlySet<string>): Hit[] => {
    const section = sections[id];
    const page = section && pages[section[0]];
    if (!section || !page) return [];
    const [, anchor, heading, kind, text] = section;
    const where = [parts[page[2]], kind === 'page' || kind === 'tool' ? undefined : page[1]].filter((name) => name !== undefined);
    return [{kind, path: anchor ? `${page[0]}#${anchor}` : page[0], heading: marked(heading, terms), where, excerpt: excerpt(text, terms)}];
  };

  /** Sections whose number or name is exactly what was asked for: numbers first, then terms, then pages. */
  const named = (query: string): number[] => {
    const code = askedCode(query), name = normal(query.trim().replace(/\s+/g, ' '));
    if (name === '') return [];
    const rank = ([, , heading, kind]: IndexFile['sections'][number]): number => {
      if (code !== '' && codeOf(heading) === code && kind !== 'section') return 3;
      if (kind !== 'term' && kind !== 'page') return 0;
      // A term often has its short form in brackets: "European Digital Credential (EDC)".
      const names = [heading, ...heading.split(/[()]/)].map((part) => normal(part.trim()));
      return names.includes(name) || names.includes(name.replace(/s$/, '')) ? (kind === 'term' ? 2 : 1) : 0;
    };
    return sections.map((section, id) => ({id, rank: rank(section)})).filter(({rank: found}) => found > 0).sort((a, b) => b.rank - a.rank).map(({id}) => id);
  };

  const found = (query: string): SearchResult[] => {
    const all = engine.search(query, {combineWith: 'AND'});
    return all.length > 0 ? all : engine.search(query, {combineWith: 'OR'});
  };

  return {
    search(query) {
      const results = found(query);
      const direct = named(query);
      const terms = new Map(results.map(({id, terms: matched}) => [id as number, new Set(matched)]));
      const asked = new Set(wordsOf(query).map(({word}) => normal(word)));
      const onPage = new Map<number, number>();
      const kept = [...new Set([...direct, ...results.map(({id}) => id as number)])].filter((id) => {
        const page = sections[id]?.[0] ?? -1;
        onPage.set(page, (onPage.get(page) ?? 0) + 1);
        return direct.includes(id) || (onPage.get(page) ?? 0) <= perPage;
      });
      return kept.slice(0, mostHits).flatMap((id) => hit(id, terms.get(id) ?? asked));
    },
    suggest: (query) => engine.autoSuggest(query, {fuzzy: 0.4, maxFuzzy: 3, combineWith: 'OR'})[0]?.terms[0],
  };
}
