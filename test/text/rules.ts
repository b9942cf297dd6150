/** A rule of style: what is not to be found, and what to do instead. Quotations and bad examples say so in `except`. */
export interface ProseRule {id: string; pattern: RegExp; instead: string; except?: RegExp}

export const rules: readonly ProseRule[] = [
  {id: 'em-dash', pattern: /—/, instead: 'a full stop, a comma or a colon'},
  {id: 'double-space-or-stop', pattern: /[,;]{2}|(?<!\.)\.\.(?!\.)/, instead: 'one sign'},
  {id: 'important-to', pattern: /\bit is (?:important|essential|crucial|worth (?:noting|mentioning)|vital)\b/i, instead: 'say the thing itself'},
  {id: 'please-note', pattern: /\bplease note\b|\bit should be noted\b/i, instead: 'say the thing itself'},
  {id: 'filler', pattern: /\b(?:due to the fact that|at this point in time|with regard to|in terms of|going forward|a wide range of|a variety of)\b/i, instead: 'to, because, now, about; or nothing'},
  {id: 'inflated', pattern: /\b(?:leverag(?:e|es|ing)|utili[sz](?:e|es|ing)|facilitat(?:e|es|ing)|foster(?:s|ing)?|empower(?:s|ing)?|delve|unlock(?:s|ing)?|harness(?:es|ing)?|streamlin(?:e|es|ing))\b/i, instead: 'use, help, let, open'},
  {id: 'ensure', pattern: /\bensur(?:e|es|ing)\b/i, instead: 'check, make, see to it; say who does what'},
  {id: 'marketing', pattern: /\b(?:robust|seamless(?:ly)?|cutting-edge|state-of-the-art|world-class|game-chang\w+|holistic(?:ally)?|innovative|comprehensive|transformative|best-in-class|vibrant)\b/i, instead: 'what it does, or nothing', except: /EQF level|comprehensive and specialised|Comprehensive Learner Record/},
  {id: 'simply', pattern: /\b(?:simply|obviously|(?<!hours )of course(?! content| material)|needless to say|just (?:click|enter|add))\b/i, instead: 'nothing: the reader may not find it simple'},
  {id: 'and-or', pattern: /\band\/or\b/i, instead: 'and, or; or both'},
  {id: 'latin', pattern: /\b(?:e\.g\.|i\.e\.|etc\.?|viz\.)(?=[\s,;)]|$)/i, instead: 'for example, that is, and so on'},
  {id: 'click-here', pattern: /\bclick here\b|\bread more\b/i, instead: 'words that say where the link goes'},
  {id: 'american', pattern: /\b(?:organi[z]ation\w*|recogni[z]e\w*|behavior\w*|color\w*|center(?:s|ed)?|fulfill(?:s|ment)?|enroll(?:s|ment)?)\b/i, instead: 'British spelling, as everywhere here'},
  {id: 'shout', pattern: /!(?=\s|$)/, instead: 'a full stop', except: /“[^”]*!”|Allergen Hero!/},
];

/** Most words that a reader has to take at once: a sentence, or a part of one between colons and semicolons. */
export const longestSentence = 30;

/** Pages that show bad text on purpose; their sentences may be as long as those of bad texts are. */
export const badOnPurpose: readonly string[] = ['cases/c5-bad-example.mdx', 'src/documents/workshop/exercises/words/en.ts'];
