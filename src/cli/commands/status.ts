import {isMarked, newStatusBook, readStatusBook, StatusError, statusEntries, statusFaultText, statusFiles, withMark, withPlace, type StatusBook} from '../../issuing';
import {required, UsageError, valueOf, type Arguments} from '../args';
import {type Command} from '../command';
import {asJson, CommandError, makeFolder, readText, writeFiles} from '../io';
import {keyOf} from '../keys';

/** What the work with status lists throws, as a fault of the command. */
export async function withStatus<Value>(lang: string, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StatusError) throw new CommandError('status.fault', {reason: statusFaultText(error, lang)}, 1);
    throw error;
  }
}

/** The book in its three files. Throws CommandError. */
export const readBook = async (files: readonly string[], lang: string): Promise<StatusBook> => {
  const texts = await Promise.all(files.map((file) => readText(file)));
  return withStatus(lang, () => readStatusBook(texts));
};

/** Marks by option: the purpose of the list, and whether the mark is set. */
const marks = {revoke: ['revocation', true], suspend: ['suspension', true], resume: ['suspension', false]} as const;

const changed = (book: StatusBook, args: Arguments, now: Date): StatusBook => {
  const placed = (args.values.get('place') ?? []).reduce((before, id) => withPlace(before, id, now).book, book);
  return Object.entries(marks).reduce((before, [option, [purpose, on]]) => (args.values.get(option) ?? []).reduce((next, id) => withMark(next, purpose, id, on), before), placed);
};

/**
 * `status (FILE… | --new ADDRESS) [--place ID…] [--revoke ID…] [--suspend ID…] [--resume ID…] [--key KEY] --out DIR [--json]`: the two lists, signed
 * anew, and the ledger. Nothing is written where one of the changes is refused.
 */
export const statusCommand: Command = {
  options: {
    new: {kind: 'value', value: 'ADDRESS'}, place: {kind: 'list', value: 'ID…', keeps: true}, revoke: {kind: 'list', value: 'ID…', keeps: true}, suspend: {kind: 'list', value: 'ID…', keeps: true}, resume: {kind: 'list', value: 'ID…', keeps: true},
    key: {kind: 'value', value: 'KEY'}, out: {kind: 'value', value: 'DIR'}, json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'},
  },
  async run(args, console, lang) {
    const [address, out, now] = [valueOf(args, 'new'), required(args, 'out'), new Date()];
    if ((address === undefined) === (args.files.length === 0)) throw new UsageError('usage.files-or', {name: 'new'});
    const key = await keyOf(valueOf(args, 'key'), 'eddsa-rdfc-2022');
    const before = address === undefined ? await readBook(args.files, lang) : await withStatus(lang, () => newStatusBook(address));
    const book = await withStatus(lang, () => changed(before, args, now));
    await makeFolder(out);
    await writeFiles(out, await statusFiles(book, key, now));
    console.say('status.made', {out, given: book.rows.length});
    if (args.flags.has('json')) {
      console.out(asJson({
        sample: true, issuer: key.did, lists: book.addresses,
        rows: book.rows.map(({index, credential}) => ({credential, index, revoked: isMarked(book, 'revocation', index), suspended: isMarked(book, 'suspension', index), credentialStatus: statusEntries(book, index)})),
      }));
    }
    return 0;
  },
};
