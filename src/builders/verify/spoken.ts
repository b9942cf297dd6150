import {rankedConclusions, type Conclusion} from '../../verification';
import {words} from './words';

/** How the check of one file ended; null where it could not be made. */
export interface Ending {name: string; conclusion: Conclusion | null; /** Credentials inside, where there are several. */ parts: number}

// What needs the reader's eye first is said first.
const order: readonly (Conclusion | null)[] = [null, ...rankedConclusions.toReversed()];
// A longer list of names is no longer listened to; the reports stand below.
const mostNames = 5;

/** What a screen reader is told when checks have ended: the result of one file; of several, how many there were and which came to what. */
export function spoken(endings: readonly Ending[], language: string): string {
  const [only] = endings;
  if (only === undefined) return '';
  if (endings.length === 1) {
    const {name, conclusion, parts} = only;
    if (conclusion === null) return words.text('failed', language, {name});
    const short = words.text(`short.${conclusion}`, language);
    return parts > 0 ? words.text('doneParts', language, {name, count: parts, worst: short}) : words.text('done', language, {name, verdict: short});
  }
  const groups = order.flatMap((conclusion) => {
    const names = endings.filter((ending) => ending.conclusion === conclusion).map(({name}) => name);
    const verdict = words.text(conclusion === null ? 'short.not-made' : `short.${conclusion}`, language);
    return names.length === 0 ? [] : words.text(names.length > mostNames ? 'doneMany' : 'doneNames', language, {verdict, count: names.length, names});
  });
  return words.text('doneAll', language, {count: endings.length, results: groups.join(' ')});
}
