import {normal} from './text';
import type {IndexedPage} from './types';

/** Where the list of pages stands, below the base path of the language. */
export const pagesPath = 'search/pages.json';

/** The pairs of letters of a word, with its ends marked, so that a word and its misspelling share most of them. */
function pairs(word: string): Set<string> {
  const ended = ` ${word} `;
  return new Set(Array.from({length: ended.length - 1}, (_, at) => ended.slice(at, at + 2)));
}

/** How alike two words are, 0 to 1. */
function likeness(a: string, b: string): number {
  const first = pairs(a), second = pairs(b);
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

const wordsIn = (text: string): string[] => normal(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !['html', 'index', 'php', 'en'].includes(word));

/** The pages whose address and title are most like the words of an address that leads nowhere; none if nothing is alike. */
export function nearest(address: string, pages: readonly IndexedPage[], count = 3): IndexedPage[] {
  let decoded = address;
  try { decoded = decodeURIComponent(address); } catch { /* not an encoded address: its letters are taken as they are */ }
  const asked = wordsIn(decoded);
  if (asked.length === 0) return [];
  return pages.map((page) => {
    const own = [...new Set([...wordsIn(page[0]), ...wordsIn(page[1])])];
    // The last word of an address says most about the page.
    const scores = asked.map((word, place) => Math.max(0, ...own.map((other) => likeness(word, other)).filter((alike) => alike >= 0.55)) * (place === asked.length - 1 ? 1.5 : 1));
    return {page, score: scores.reduce((sum, score) => sum + score, 0) / (asked.length + 0.5) - own.length / 1000};
  }).filter(({score}) => score > 0.4).sort((a, b) => b.score - a.score).slice(0, count).map(({page}) => page);
}
