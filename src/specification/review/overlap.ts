import {reviewLanguage} from './language';
import {thresholds} from './language/thresholds';
import {analyse, commonShare, wordsOf} from './statement';

/** Likeness from which two statements overlap. */
export const overlapFrom = thresholds.overlap;

// Where there is no data for a language, short words are taken for those without meaning.
const shortWord = 3;
const contentOf = (statement: string, lang: string): readonly string[] => {
  const language = reviewLanguage(lang);
  return language === undefined ? wordsOf(statement).filter((word) => word.length > shortWord) : analyse(statement, language).content;
};

/** How alike two statements of one language are in what they speak of, whatever their verb: from 0 to 1; the same words are 1. */
export function statementLikeness(one: string, other: string, lang: string): number {
  const words = wordsOf(one);
  if (words.length > 0 && words.join(' ') === wordsOf(other).join(' ')) return 1;
  return commonShare(contentOf(one, lang), contentOf(other, lang));
}
