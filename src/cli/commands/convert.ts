import {type Format, formatById, formats, lossText, problemText, readCredential} from '../../credentials';
import {annexListHtml, summaryCardHtml} from '../../documents';
import {convertSample} from '../../issuing';
import {makeSampleKey} from '../../proofs';
import {newId, parseSpecification, review, sampleAward, type Specification} from '../../specification';
import {type Arguments, onlyFile, required, UsageError} from '../args';
import {type Command, type Exit} from '../command';
import {readDocument} from '../documents';
import {asJson, CommandError, type Console} from '../io';
import {paint} from '../paint';

const pages: Readonly<Record<string, (specification: Specification, lang: string) => string>> = {
  'summary-card': (specification, lang) => summaryCardHtml(specification, review(specification, {at: new Date()}), lang),
  'annex-i': (specification, lang) => annexListHtml(specification, review(specification, {at: new Date()}), lang),
};

/** What a file can be converted into. */
export const targets: readonly string[] = [...formats.map(({id}) => id), ...Object.keys(pages), 'specification'];

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

/** `convert FILE --to TARGET [--json]`: a specification into a format or a page, or a known credential back into a specification. */
export const convertCommand: Command = {
  options: {to: {kind: 'value', value: 'TARGET'}, json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console, lang) {
    const [file, target] = [onlyFile(args, 'FILE'), required(args, 'to')];
    if (!targets.includes(target)) throw new UsageError('usage.not-in-list', {name: 'to', value: target, allowed: targets});
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
    const page = pages[target];
    if (page) {
      const html = page(parsed.value, parsed.value.languages?.[0] ?? lang);
      console.out(args.flags.has('json') ? asJson({html}) : html);
      return 0;
    }
    const format = formatById(target);
    if (format === undefined) throw new UsageError('usage.not-in-list', {name: 'to', value: target, allowed: targets});
    return toFormat(format, parsed.value, args, console, lang);
  },
};
