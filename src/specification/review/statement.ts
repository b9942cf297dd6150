import type {ReviewLanguage, VerbEntry} from './language';

/** What the words of an outcome say about it. */
export interface Analysis {
  /** Number of words. */
  words: number;
  /** The word the outcome starts with, openings and adverbs left out; '' if nothing is left. */
  first: string;
  /** The verb it starts with, if it is in the list. */
  verb?: VerbEntry;
  /** The verb or phrase nobody can watch, and what the author usually means. */
  unobservable?: {phrase: string; meaning: string};
  /** It starts with a word that is no verb. */
  notVerb: boolean;
  /** A second main verb. */
  secondVerb?: string;
  /** Something is named behind the verb. */
  object: boolean;
  /** Circumstances are named behind the object. */
  context: boolean;
  /** Words with meaning behind the verb, for comparison with other outcomes. */
  content: readonly string[];
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’/-]*|&/gu;

/** Words of a text, small letters, without punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(wordPattern) ?? [];

interface Index {verbs: Map<string, VerbEntry>; longest: number; openings: readonly (readonly string[])[]; sets: Record<'conjunctions' | 'infinitiveMarks' | 'determiners' | 'contextWords' | 'stopWords' | 'notVerbs', ReadonlySet<string>>}

const indexes = new WeakMap<ReviewLanguage, Index>();

function indexOf(language: ReviewLanguage): Index {
  let index = indexes.get(language);
  if (index === undefined) {
    const {verbs, unobservable, conjunctions, infinitiveMarks, determiners, contextWords, stopWords, notVerbs} = language;
    index = {
      verbs: new Map(verbs.map((entry) => [entry.verb, entry])),
      longest: Math.max(...[...Object.keys(unobservable), ...verbs.map(({verb}) => verb)].map((phrase) => phrase.split(' ').length)),
      openings: language.openings.map((opening) => opening.split(' ')),
      sets: {conjunctions: new Set(conjunctions), infinitiveMarks: new Set(infinitiveMarks), determiners: new Set(determiners), contextWords: new Set(contextWords), stopWords: new Set(stopWords), notVerbs: new Set(notVerbs)},
    };
    indexes.set(language, index);
  }
  return index;
}

/** The words without the openings and adverbs before the verb. */
function withoutOpenings(words: readonly string[], language: ReviewLanguage, index: Index): readonly string[] {
  const opening = index.openings.find((candidate) => candidate.length < words.length && candidate.every((word, at) => words[at] === word));
  if (opening !== undefined) return withoutOpenings(words.slice(opening.length), language, index);
  const [first] = words;
  return first !== undefined && words.length > 1 && language.isAdverb(first) && !index.verbs.has(first) ? withoutOpenings(words.slice(1), language, index) : words;
}

/** The longest known phrase at the start, and how many words it takes. */
function phraseAt<T>(words: readonly string[], language: ReviewLanguage, longest: number, find: (phrase: string) => T | undefined): {found: T; length: number; phrase: string} | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const forms = language.baseForms(first);
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (const form of forms) {
      const phrase = [form, ...words.slice(1, length)].join(' ');
      const found = find(phrase);
      if (found !== undefined) return {found, length, phrase};
    }
  }
  return undefined;
}

/**
 * A second main verb behind "and" or "or". Words that are also nouns count only right behind the first verb or before an article,
 * and a pair that belongs to a purpose ("to find and repair") does not count.
 */
function secondVerb(rest: readonly string[], language: ReviewLanguage, index: Index): string | undefined {
  const {conjunctions, infinitiveMarks, determiners} = index.sets;
  for (const [at, word] of rest.entries()) {
    if (!conjunctions.has(word)) continue;
    const before = rest[at - 1];
    const paired = before === undefined ? undefined : index.verbs.get(before);
    if (paired !== undefined && (!paired.alsoNoun || infinitiveMarks.has(rest[at - 2] ?? ''))) continue;
    let next = at + 1;
    while (next < rest.length && language.isAdverb(rest[next] ?? '') && !index.verbs.has(rest[next] ?? '')) next++;
    const candidate = rest[next];
    if (candidate === undefined) return undefined;
    const entry = index.verbs.get(candidate) ?? index.verbs.get(rest.slice(next, next + 2).join(' '));
    const unobservable = Object.hasOwn(language.unobservable, candidate) && language.unobservable[candidate] !== 'valuing' && !index.sets.notVerbs.has(candidate);
    if (entry === undefined && !(unobservable && at === 0)) continue;
    const following = rest[next + 1];
    if (at === 0 || entry?.alsoNoun === false || (following !== undefined && determiners.has(following))) return entry?.verb ?? candidate;
  }
  return undefined;
}

/** Reads one outcome statement with the data of its language. */
export function analyse(statement: string, language: ReviewLanguage): Analysis {
  const index = indexOf(language);
  const all = wordsOf(statement);
  const words = withoutOpenings(all, language, index);
  const first = words[0] ?? '';
  const unobservable = phraseAt(words, language, index.longest, (phrase) => (Object.hasOwn(language.unobservable, phrase) ? language.unobservable[phrase] : undefined));
  const known = phraseAt(words, language, index.longest, (phrase) => index.verbs.get(phrase));
  // "Demonstrate" can be watched, "demonstrate understanding" cannot; "cover" cannot, "cover for" can: the longer phrase wins.
  const avoid = unobservable !== undefined && unobservable.length > (known?.length ?? 0);
  const rest = words.slice(avoid ? unobservable.length : known?.length ?? 1);
  const content = rest.filter((word) => !index.sets.stopWords.has(word) && !index.sets.conjunctions.has(word));
  // A word such as "for" right behind the verb opens the object; later it opens the circumstances. An adverb says how well.
  const namesContext = (word: string, at: number): boolean => at > 0 && (language.isAdverb(word) || (index.sets.contextWords.has(word) && at < rest.length - 1));
  return {
    words: all.length,
    first,
    ...(known !== undefined && !avoid && {verb: known.found}),
    ...(avoid && {unobservable: {phrase: unobservable.phrase, meaning: unobservable.found}}),
    notVerb: !avoid && known === undefined && (first === '' || index.sets.notVerbs.has(first)),
    secondVerb: secondVerb(rest, language, index),
    object: content.some((word) => !index.sets.contextWords.has(word)),
    context: rest.some(namesContext),
    content,
  };
}

/** Share of common words between two lists of words with meaning, from 0 to 1; 0 where there are too few to tell. */
export function commonShare(one: readonly string[], other: readonly string[]): number {
  const [words, others] = [new Set(one), new Set(other)];
  const fewer = Math.min(words.size, others.size);
  return fewer < fewestToCompare ? 0 : [...others].filter((word) => words.has(word)).length / fewer;
}

const fewestToCompare = 3;
