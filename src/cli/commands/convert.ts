import {formatById, formats, guessText, leftText, lossText, offeringById, offerings, problemText, type Conversion, type Format, type FormatProblem, type Offering} from '../../credentials';
import {type DocumentKind, documents} from '../../documents';
import {changeName, changeValues, compareFilled, encodingText, type FilledForm, importFile, refusedText, rowFaultText, unreadName, unreadText, withChanges} from '../../importing';
import {convertSample} from '../../issuing';
import {makeSampleKey} from '../../proofs';
import {blankSpecification, borderText, newId, parseSpecification, review, sampleAward, type Specification} from '../../specification';
import {type Arguments, onlyFile, required, UsageError} from '../args';
import {type Command, type Exit} from '../command';
import {readDocument, readSpecification} from '../documents';
import {asJson, CommandError, oneLine, readBytes, type Console} from '../io';
import {paint} from '../paint';

const pages: ReadonlyMap<string, DocumentKind> = new Map(Object.values(documents).map((kind) => [kind.file, kind]));

/** What a file can be converted into. */
export const targets: readonly string[] = [...formats.map(({id}) => id), ...offerings.map(({id}) => id), ...pages.keys(), 'specification'];

/** A document that was made, what is wrong with it, and what it could not hold. */
function tell({document, losses}: Conversion, problems: readonly FormatProblem[], args: Arguments, console: Console, lang: string): Exit {
  const toldLosses = losses.map((loss) => ({...loss, text: lossText(loss, lang)}));
  const toldProblems = problems.map((problem) => ({...problem, text: problemText(problem, lang)}));
  if (args.flags.has('json')) console.out(asJson({document, losses: toldLosses, problems: toldProblems}));
  else {
    console.out(asJson(document));
    for (const {text, pointer} of toldProblems) console.say('convert.line', {text: `${pointer} ${text}`});
    for (const {text} of toldLosses) console.say('convert.line', {text});
  }
  return problems.some(({severity}) => severity === 'error') ? 1 : 0;
}

/** The unsigned sample document of a format, with its loss report. */
async function toFormat(format: Format, specification: Specification, args: Arguments, console: Console, lang: string): Promise<Exit> {
  const conversion = await convertSample(format, {specification, award: sampleAward(specification), key: await makeSampleKey(), paint, now: new Date()});
  return tell(conversion, format.check(conversion.document), args, console, lang);
}

/** An entry for a catalogue or a website, with its loss report. */
function toOffering(offering: Offering, specification: Specification, args: Arguments, console: Console, lang: string): Exit {
  const conversion = offering.convert(specification);
  return tell(conversion, offering.check(conversion.document), args, console, lang);
}

/** A template that was filled in, as a specification: of its own, or the one beside it with all that the form says. What it changes and what can't be read is told. */
async function fromForm(form: FilledForm, args: Arguments, console: Console, lang: string): Promise<Exit> {
  const [beside, ...more] = args.values.get('with') ?? [];
  if (more.length > 0) throw new UsageError('usage.too-many-files', {name: '--with', count: more.length + 1});
  const from = beside === undefined ? blankSpecification(newId()) : await readSpecification(beside, console, lang);
  const {changes, unread, same} = compareFilled(form, from);
  const specification = withChanges(from, changes);
  const told = changes.map((change) => ({...change, name: changeName(change, from, lang), text: changeValues(change, from, lang)}));
  const left = unread.map((each) => ({...each, name: unreadName(each, lang), text: unreadText(each, lang)}));
  if (args.flags.has('json')) console.out(asJson({source: 'template', ...(form.template !== undefined && {template: form.template}), specification, changes: told, unread: left, same}));
  else {
    console.out(asJson(specification));
    for (const {name, where, text: {before, after}} of told) console.say(before === '' ? 'convert.new' : 'convert.changed', {name: oneLine(name), where: oneLine(where), before: oneLine(before), after: oneLine(after)});
    for (const {name, where, found, text} of left) console.say('convert.unread', {name: oneLine(name), where: oneLine(where), found: oneLine(found), reason: text});
  }
  return left.length === 0 ? 0 : 1;
}

/** The specifications in any file that describes micro-credentials or courses: one as it is, several as a list. With --json also what was taken, guessed and left. */
async function toSpecification(file: string, args: Arguments, console: Console, lang: string): Promise<Exit> {
  const bytes = await readBytes(file);
  const imported = importFile(bytes, {language: lang});
  if (args.values.has('with') && imported.kind !== 'filled' && imported.kind !== 'refused') throw new UsageError('usage.with-not', {files: args.values.get('with') ?? []});
  if (imported.kind === 'specification') {
    const parsed = parseSpecification(bytes);
    if (!parsed.ok) throw new CommandError('file.problem', {file, problem: parsed.problems.map((problem) => borderText(problem, lang)).join('\n')}, 1);
    console.out(asJson(parsed.value));
    return 0;
  }
  if (imported.kind === 'filled') return fromForm(imported.form, args, console, lang);
  if (imported.kind === 'refused') throw new CommandError('file.problem', {file, problem: refusedText(imported, lang)}, imported.code.startsWith('readable.') ? 2 : 1);
  const {source, encoding, readings, faults} = imported;
  const rows = faults.map((fault) => ({...fault, text: rowFaultText(fault, lang)}));
  if (args.flags.has('json')) {
    const told = readings.map(({specification, taken, guessed, left}) => ({
      specification, taken, guessed: guessed.map((guess) => ({...guess, text: guessText(guess, lang)})), left: left.map((each) => ({...each, text: leftText(each, lang)})),
    }));
    console.out(asJson(told.length === 1 && rows.length === 0 ? {source, ...told[0]} : {source, readings: told, faults: rows}));
  } else {
    const specifications = readings.map(({specification}) => specification);
    console.out(asJson(specifications.length === 1 ? specifications[0] : specifications));
    const about = encodingText(encoding, lang);
    if (about) console.say('convert.line', {text: about});
    for (const {text} of rows) console.say('convert.line', {text});
    for (const {guessed, left} of readings.slice(0, reportsShown)) {
      for (const guess of guessed) console.say('convert.guessed', {from: guess.from, to: guess.to, reason: guessText(guess, lang)});
      for (const each of left) console.say('convert.left', {pointer: each.from, reason: leftText(each, lang)});
    }
    if (readings.length > reportsShown) console.say('convert.more', {count: readings.length, shown: reportsShown});
  }
  return faults.length === 0 ? 0 : 1;
}
// On the screen nobody reads the report of thousands of rows; --json has them all.
const reportsShown = 10;

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

/** `convert FILE --to TARGET [--with FILE…] [--json]`: a specification into a format, an entry for a catalogue or a page; or any file that describes courses, or a template that was filled in, into specifications. */
export const convertCommand: Command = {
  options: {to: {kind: 'value', value: 'TARGET'}, with: {kind: 'list', value: 'FILE'}, json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console, lang) {
    const [file, target] = [onlyFile(args, 'FILE'), required(args, 'to')];
    if (!targets.includes(target)) throw new UsageError('usage.not-in-list', {name: 'to', value: target, allowed: targets});
    if (args.values.has('with') && target !== 'specification' && (pages.get(target)?.others ?? 'none') === 'none') throw new UsageError('usage.with-not', {files: args.values.get('with') ?? []});
    if (target === 'specification') return toSpecification(file, args, console, lang);
    const value = await readDocument(file, console, lang);
    const parsed = parseSpecification(value);
    if (!parsed.ok) throw new CommandError('convert.no-specification', {file, target}, 1);
    const page = pages.get(target);
    if (page) return toPage(page, parsed.value, args, console, lang);
    const offering = offeringById(target);
    if (offering) return toOffering(offering, parsed.value, args, console, lang);
    const format = formatById(target);
    if (format === undefined) throw new UsageError('usage.not-in-list', {name: 'to', value: target, allowed: targets});
    return toFormat(format, parsed.value, args, console, lang);
  },
};
