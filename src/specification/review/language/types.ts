import type {OutcomeKind} from '../../types';

/** A verb that can be watched, with the EQF levels it usually sits at and the kinds of outcome it fits. Advice only: object and context can move it. */
export interface VerbEntry {
  verb: string;
  from: number;
  to: number;
  kinds: readonly OutcomeKind[];
  /** The same word is also a noun or adjective in this language ("record", "plan"). */
  alsoNoun: boolean;
}

/** How the texts of one language are read. A rule that lacks data for a language says nothing about it. */
export interface ReviewLanguage {
  /** The letters it is written with. */
  script: RegExp;
  /** Verbs that can be watched. */
  verbs: readonly VerbEntry[];
  /** Verbs and phrases that cannot be watched, with what the author usually means. Longest phrases win. */
  unobservable: Readonly<Record<string, string>>;
  /** For each such meaning, verbs that say it and can be watched. */
  suggestions: Readonly<Record<string, readonly string[]>>;
  /** Words an outcome starts with when it is no sentence about doing. */
  notVerbs: readonly string[];
  /** Openings that stand before the verb ("the learner can"). */
  openings: readonly string[];
  /** Whether a word is an adverb that may stand before the verb. */
  isAdverb(word: string): boolean;
  /** Forms under which a word may stand in the lists, the word itself first. */
  baseForms(word: string): readonly string[];
  /** Words before a verb that make it a purpose of another ("use a form to plan and record"). */
  infinitiveMarks: readonly string[];
  /** Words that join two verbs or two nouns. */
  conjunctions: readonly string[];
  /** Words that open a noun group, so that the word before them is a verb ("and record the results"). */
  determiners: readonly string[];
  /** Words that open the circumstances of an action (where, when, with what, how well). */
  contextWords: readonly string[];
  /** Words that carry no meaning of their own when two outcomes are compared. */
  stopWords: readonly string[];
  /** What a title must not claim, and harmless phrases with the same words. */
  titleClaims: RegExp;
  titleExceptions: RegExp;
  /** A length of time inside a title. */
  titleHours: RegExp;
  /** Promises of entry, exemption or general recognition, and words that turn them round. */
  promises: readonly RegExp[];
  negations: RegExp;
  /** Hours and days in an announced length; the number is the first group. */
  hours: RegExp;
  minutes: RegExp;
  days: RegExp;
  /** Forms of address that come before the name of a person. */
  personMarks: RegExp;
  /** Words that show that a role is a function, not a name. */
  functionWords: RegExp;
}
