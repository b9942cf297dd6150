/** The parts of an outcome. */
export interface OutcomeParts {verb: string; object: string; context: string; standard: string}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** One sentence of the parts that are there: "Record the heat-loss data of a dwelling on a standard form." '' without a verb. */
export function composeOutcome({verb, object, context, standard}: OutcomeParts): string {
  const parts = [verb, object, context, standard].map((part) => part.trim().replace(/[.\s]+$/u, '')).filter(Boolean);
  return verb.trim() === '' ? '' : `${capital(parts.join(' '))}.`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A statement with another verb for the phrase that nobody can watch: "Understand the constraints" → "Identify the constraints".
 * What ties the old phrase to its object goes too: "Learn about formulas" → "Use formulas". Undefined where the phrase is not found as it stands: "understands" would need another form of the new verb too.
 */
export function withVerb(statement: string, phrase: string, verb: string): string | undefined {
  const pattern = new RegExp(`(^|[^\\p{L}])(${escaped(phrase)})(?!\\p{L})(?:\\s+(?:of|about|with|on|in|to)(?=\\s))?`, 'iu');
  const match = pattern.exec(statement);
  if (!match) return undefined;
  const [whole, before = '', old = ''] = match;
  const first = old.charAt(0);
  const isCapital = first !== first.toLocaleLowerCase();
  return statement.slice(0, match.index) + before + (isCapital ? capital(verb) : verb) + statement.slice(match.index + whole.length);
}
