import {guessText, leftText, type Reading, writtenPlace} from '../../credentials';
import type {Source} from '../../importing';
import {namesIn} from '../../values';
import {nameOf} from '../form/problems';
import type {Say} from './words';

/** One line of a report: what, where it came from, and why. */
export interface Line {name: string; place: string; reason: string}
/** What became of the values of one description, in words. */
export interface Report {taken: readonly Line[]; guessed: readonly Line[]; left: readonly Line[]}

/** A place of the source as people write it: a path of a document, or line and column of a table. */
function placeText(source: Source, from: string, say: Say): string {
  const [line = '', column = ''] = source === 'courses' ? namesIn(from) : [];
  if (column !== '') return say('line', {line, column});
  return from === '' || line !== '' ? say('nowhere') : writtenPlace(from);
}

/** The three lists of a reading, in words. */
export function reportOf({taken, guessed, left}: Reading, source: Source, language: string, say: Say): Report {
  const place = (from: string): string => placeText(source, from, say);
  return {
    taken: taken.map(({from, to}) => ({name: nameOf(to, language), place: place(from), reason: ''})),
    guessed: guessed.map((guess) => ({name: nameOf(guess.to, language), place: place(guess.from), reason: guessText(guess, language)})),
    left: left.map((each) => ({name: '', place: place(each.from), reason: leftText(each, language)})),
  };
}

/** The report as text, to keep beside the file. */
export const reportText = (title: string, report: Report, say: Say): string => [
  title, '',
  ...(['guessed', 'left', 'taken'] as const).flatMap((list) => [say(list, {count: report[list].length}), ...report[list].map(({name, place, reason}) => `- ${[name && `${name} ${say('from', {place})}`, !name && place, reason].filter(Boolean).join(': ')}`), '']),
].join('\n');
