import {pick} from '../../language';
import type {EscoConcept} from './concept';

/** Text without case, accents and final sigma, words parted by one space. */
export const plain = (text: string): string => text
  .normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ς/g, 'σ')
  .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

interface Prepared {label: string; alt: readonly string[]; all: string}

// A pack has 13,000 concepts and is searched at every key: each text is prepared once per language.
const prepared = new Map<string, WeakMap<EscoConcept, Prepared>>();

function prepare(concept: EscoConcept, lang: string): Prepared {
  let known = prepared.get(lang);
  if (known === undefined) prepared.set(lang, known = new WeakMap());
  let texts = known.get(concept);
  if (texts === undefined) {
    const label = plain(pick(concept.label, lang));
    const alt = (concept.alt ?? []).map(plain);
    known.set(concept, texts = {label, alt, all: [label, ...alt].join('\n')});
  }
  return texts;
}

const beginsWords = (text: string, words: readonly string[]): boolean => words.every((word) => ` ${text}`.includes(` ${word}`));
const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

// Lower is nearer; the order of the conditions is the ranking.
function distance({label, alt, all}: Prepared, query: string, words: readonly string[]): number | undefined {
  // Most concepts hold none of the words: one look at all their names spares the rest.
  if (!holds(all, words)) return undefined;
  const ranks = [
    () => label === query,
    () => label.startsWith(query),
    () => beginsWords(label, words),
    () => alt.some((text) => beginsWords(text, words)),
    () => holds(label, words),
    () => alt.some((text) => holds(text, words)),
  ];
  const rank = ranks.findIndex((fits) => fits());
  return rank === -1 ? undefined : rank;
}

/**
 * Concepts that fit a query, nearest first: the same label, then labels that begin with it, then labels with words that begin
 * with each word of it, then other names, then parts of words. Case and accents do not count, in any alphabet.
 * Among equals the shorter label comes first. An empty query gives nothing.
 */
export function searchEsco(entries: readonly EscoConcept[], query: string, lang: string, limit = 20): EscoConcept[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const hits: {concept: EscoConcept; rank: number; label: string}[] = [];
  for (const concept of entries) {
    const texts = prepare(concept, lang);
    const rank = distance(texts, wanted, words);
    if (rank !== undefined) hits.push({concept, rank, label: texts.label});
  }
  hits.sort((a, b) => a.rank - b.rank || a.label.length - b.label.length || (a.label < b.label ? -1 : 1));
  return hits.slice(0, limit).map(({concept}) => concept);
}
