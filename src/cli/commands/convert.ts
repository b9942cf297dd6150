import {type Format, formatById, formats, lossText, problemText, readCredential} from '../../credentials';
import {type DocumentKind, documents} from '../../documents';
import {convertSample} from '../../issuing';
import {makeSampleKey} from '../../proofs';
import {newId, parseSpecification, review, sampleAward, type Specification} from '../../specification';
import {type Arguments, onlyFile, required, UsageError} from '../args';
import {type Command, type Exit} from '../command';
import {readDocument, readSpecification} from '../documents';
import {asJson, CommandError, type Console} from '../io';
import {paint} from '../paint';

const pages: ReadonlyMap<string, DocumentKind> = new Map(Object.values(documents).map((kind) => [kind.file, kind]));

/** What a file can be converted into. */
export const targets: readonly string[] = [...formats.map(({id}) => id), ...pages.keys(), 'specification'];

/** The unsigned sample document of a format, with its loss report. */
async function toFormat(format: Format, specification: Specification, args: Arguments, console: Console, lang: string): Promise<Exit> {
  const {document, losses} = await convertSample(format, {specification, award: sampleAward(specification), key: await makeSampleKey(), paint, now: new Date()});
  const problems = format.check(document);
  const toldLosses = losses.map((loss) => ({...loss, text: lossText(loss, lang)}));
  const toldProblems = problems.map((problem) => ({...problem, text: problemText(problem, lang)}));
  const failed = problems.some(({severity}) => severity === 'error');
  if (args.flags.has('json')) console.out(asJson({document, losses: toldLosses, problems: toldProblems}));
  else {
    console.out(asJson(document));
    for (const {text, pointer} of toldProblems) console.say('convert.line', {text: `${pointer} ${text}`});
    for (const {text} of toldLosses) console.say('convert.line', {text});
  }
  return failed ? 1 : 0;
}

/** The page of a document; `--with` names what lies beside it: the version before, or the other members of a stack. */
async function toPage({others, html}: DocumentKind, specification: Specification, args: Arguments, console: Console, lang: string): Promise<Exit> {
  const files = args.values.get('with') ?? [];
  if (others === 'one' && files.length > 1) throw new UsageError('usage.too-many-files', {name: '--with', count: files.length});
  const beside = await Promise.all(files.map((file) => readSpecification(file, console, lang)));
  const at = new Date();
  const page = html({specification, review: review(specification, {at}), lang: specification.languages?.[0] ?? lang, at, others: beside});
  console.out(args.flags.has('json') ? asJson({html: page}) : page);
  return 0;
}

/** `convert FILE --to TARGET [--with FILE…] [--json]`: a specification into a format or a page, or a known credential back into a specification. */
export const convertCommand: Command = {
  options: {to: {kind: 'value', value: 'TARGET'}, with: {kind: 'list', value: 'FILE'}, json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console, lang) {
    const [file, target] = [onlyFile(args, 'FILE'), required(args, 'to')];
    if (!targets.includes(target)) throw new UsageError('usage.not-in-list', {name: 'to', value: target, allowed: targets});
    if (args.values.has('with') && (pages.get(target)?.others ?? 'none') === 'none') throw new UsageError('usage.with-not', {files: args.values.get('with') ?? []});
    const value = await readDocument(file, console, lang);
    if (target === 'specification') {
      const reading = readCredential(value, newId());
      if (reading === null) throw new CommandError('convert.no-credential', {file}, 1);
      for (const pointer of reading.left) console.say('convert.left', {pointer});
      console.out(asJson(args.flags.has('json') ? reading : reading.specification));
      return 0;
    }
    const parsed = parseSpecification(value);
    if (!parsed.ok) throw new CommandError('convert.no-specification', {file, target}, 1);
    const page = pages.get(target);
    if (page) return toPage(page, parsed.value, args, console, lang);
    const format = formatById(target);
    if (format === undefined) throw new UsageError('usage.not-in-list', {name: 'to', value: target, allowed: targets});
    return toFormat(format, parsed.value, args, console, lang);
  },
};
