/** Words so common that they say nothing about a section; a language without a list keeps all its words. */
const common: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('a an and are as at be by can do does for from has have how i if in is it its my of on or our so than that the their there they this to was we what when where which who why will with you your'.split(' ')),
};

/** A word as it is compared: small letters, without accents, with one form of the Greek sigma. */
export const normal = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ');

/** The words of a text with their places. A number such as S3.2 or 1.1.0 is one word. */
export const wordsOf = (text: string): {word: string; at: number}[] =>
  [...text.matchAll(/\p{L}?\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu)].map((match) => ({word: match[0], at: match.index}));

/** The term under which a word is kept, or null for a word that says nothing. */
export function termOf(word: string, language: string): string | null {
  const term = normal(word);
  return common[language]?.has(term) ? null : term;
}

/** The number at the start of a heading (S3.2, P2, M7, P5b), in small letters; '' if there is none. */
export const codeOf = (heading: string): string => /^([A-Z]\d{1,2}(?:\.\d{1,2})?b?)\b/.exec(heading)?.[1]?.toLowerCase() ?? '';

/** The number that a reader may mean: "s3.2", "S 3.2", "s3-2", "3.2" and "clause 3.2" are all S3.2; "p 2" is P2. */
export function askedCode(query: string): string {
  const clause = /^(?:clause\s+)?s?\s*(\d{1,2})\s*[.\-, ]\s*(\d{1,2})$/i.exec(query.trim());
  if (clause) return `s${clause[1]}.${clause[2]}`;
  const other = /^([a-z])\s*(\d{1,2}b?)$/i.exec(query.trim());
  return other ? `${other[1]}${other[2]}`.toLowerCase() : '';
}
