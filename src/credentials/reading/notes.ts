import type {LanguageText} from '../../language';
import {workloadKinds} from '../../specification';
import type {NoteId} from '../crosswalk';
import {words} from '../words';
import {en} from '../words/en';
import type {ReadBook} from './book';
import {field, idOf, type Place} from './places';
import {textAt} from './values';

/** Where the text of a note most likely belongs. Subjects that are not here have no single field. */
const belongsTo: Readonly<Partial<Record<NoteId, string>>> = {
  'target-group': '/targetGroup/description', rules: '/assessmentRules/passRule', quality: '/quality/statement', 'is-and-is-not': '/enrolment/isAndIsNot', level: '/level/reasoning', stacking: '/stacking/decider',
  validity: '/validity/reason', grade: '/grading/description', rights: '/assessmentRules/feedback', privacy: '/privacy/notice', enrolment: '/enrolment/guidance', prerequisites: '/prerequisites', participation: '/participation/place',
};

const prefix = 'note:';
const subjects = Object.keys(en).filter((key): key is `note:${NoteId}` => key.startsWith(prefix)).map((key) => key.slice(prefix.length) as NoteId);
const headings = new Map<string, NoteId>(words.languages.flatMap((lang) => subjects.map((id): [string, NoteId] => [words.text(`note:${id}`, lang), id])));
const isSubject = (text: string): text is NoteId => (subjects as readonly string[]).includes(text);

/** The subject that a heading names, as the documents made here write it. */
export const subjectOf = (heading: string): NoteId | undefined => headings.get(heading.trim());

// A sentence that tells the hours of one kind, turned round: the words before and after the number.
const hoursIn = (text: string, lang: string): [kind: string, hours: number][] => workloadKinds.flatMap((kind): [string, number][] => {
  const [before = '', after = ''] = words.text(`line:/workload/${kind}`, lang, {value: '\u0000'}).replace('\\u0000', '\u0000').split('\u0000');
  const at = text.indexOf(before);
  const number = before === '' || at === -1 ? undefined : /^(\d+(?:\.\d+)?)(.*)/s.exec(text.slice(at + before.length));
  return number?.[2]?.startsWith(after) ? [[kind, Number(number[1])]] : [];
});

/** Puts a text whose subject is known where it most likely belongs; the hours of a note on the workload go to their kinds. */
export function readText(book: ReadBook, from: Place, subject: NoteId | undefined, text: LanguageText): void {
  if (subject === 'workload') {
    const found = Object.entries(text).map(([lang, said]) => hoursIn(said, lang)).find((hours) => hours.length > 0) ?? [];
    for (const [kind, hours] of found) book.guess(from, `/workload/${kind}`, hours, 'from-words');
    return;
  }
  const to = subject && belongsTo[subject];
  if (to && !book.has(to)) book.guess(from, to, text, 'from-note');
  else book.leave(from, 'note');
}

/** Reads the notes of a node of ELM: their identifiers name the subject, or their first words do. */
export function readNotes(book: ReadBook, notes: readonly Place[], lang: string): void {
  for (const note of notes) {
    const literal = textAt(field(note, 'noteLiteral'), lang);
    if (!literal) continue;
    const heads = Object.entries(literal).map(([code, said]): [string, string, string] => [code, ...headed(said)]);
    const named = /note[:-]([a-z-]+)(?::\d+)?$/.exec(idOf(note))?.[1] ?? '';
    const subject = isSubject(named) ? named : heads.map(([, heading]) => subjectOf(heading)).find((each) => each !== undefined);
    readText(book, note, subject, subject ? Object.fromEntries(heads.map(([code, , said]) => [code, said])) : literal);
  }
}
const headed = (text: string): [heading: string, rest: string] => {
  const [, heading, rest] = /^([^:\n]{1,60}): ([^]+)$/.exec(text) ?? [];
  return heading !== undefined && rest !== undefined && subjectOf(heading) ? [heading, rest] : ['', text];
};
