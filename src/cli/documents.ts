import {borderText, parseAward, parseSpecification, readJson, type Award, type BorderNote, type Parsed, type Specification} from '../specification';
import {CommandError, readBytes, type Console} from './io';

const notesOf = (file: string, notes: readonly BorderNote[], console: Console, lang: string): void => {
  for (const note of notes) console.say('file.problem', {file, problem: borderText(note, lang)});
};

async function parsed<T>(file: string, parse: (input: Uint8Array) => Parsed<T>, console: Console, lang: string): Promise<T> {
  const result = parse(await readBytes(file));
  if (result.ok) {
    notesOf(file, result.notes, console, lang);
    return result.value;
  }
  throw new CommandError('file.problem', {file, problem: result.problems.map((problem) => borderText(problem, lang)).join('\n')});
}

/** The specification in a file; what was left out is said. Throws CommandError where it is none. */
export const readSpecification = (file: string, console: Console, lang: string): Promise<Specification> => parsed(file, parseSpecification, console, lang);

/** The award in a file, in the same way. */
export const readAward = (file: string, console: Console, lang: string): Promise<Award> => parsed(file, parseAward, console, lang);

/** Any JSON document in a file, such as a DID document. Throws CommandError where it is not JSON. */
export const readDocument = (file: string, console: Console, lang: string): Promise<unknown> => parsed(file, (input) => readJson(input, {bytes: 10_000_000, values: 200_000}), console, lang);
