import {preparedForms} from '../../proofs';
import {checkText, conclusionOf, detailText, helperIn, helping, verify, type Report, type Verdict} from '../../verification';
import {UsageError, valueOf, type Arguments} from '../args';
import {type Command, type Exit} from '../command';
import {readDocument} from '../documents';
import {asJson, CommandError, oneLine, readBytes, type Console} from '../io';
import {words} from '../words';

const exits: Readonly<Record<Verdict, Exit>> = {verified: 0, unsigned: 0, failed: 1, unreadable: 2};
// Enough to see what is wrong; --json has all.
const shownDetails = 8;

/** The time to check against: a day counts as its first moment, UTC. Throws UsageError. */
function clock(args: Arguments): Date {
  const value = valueOf(args, 'at');
  if (value === undefined) return new Date();
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value);
  // Dates that do not exist are moved by the parser; the day must stay as it was written.
  const real = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value) && !Number.isNaN(date.getTime());
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (!real || day.toISOString().slice(0, 10) !== value.slice(0, 10)) throw new UsageError('usage.bad-date', {value});
  return date;
}

const documents = async (args: Arguments, name: string, console: Console, lang: string): Promise<readonly unknown[]> => Promise.all(
  (args.values.get(name) ?? []).map((file) => readDocument(file, console, lang)));

/** A report and those of its parts, each under the name of the file and its own. */
const printedAll = (file: string, report: Report, lang: string): string => [
  printed(file, report, lang), ...(report.parts ?? []).map(({name, report: part}) => printedAll(words.text('verify.part', lang, {file, name: oneLine(name)}), part, lang)),
].join('\n');

/** A report as JSON, with the words of each check; the parts of it likewise. */
const jsonOf = (report: Report, lang: string): Readonly<Record<string, unknown>> => ({
  format: report.format, formatLabel: report.formatLabel, verdict: report.verdict, conclusion: conclusionOf(report), ...(report.carried && {inside: {container: report.carried.container, name: report.carried.name}}),
  checks: report.checks.map((check) => ({
    id: check.id, outcome: check.outcome, code: check.code, ...checkText(check, lang), data: check.data,
    details: check.details.map((detail) => ({...detail, text: detailText(detail, lang)})),
  })),
  ...(report.parts && {parts: report.parts.map(({name, report: part}) => ({name, ...jsonOf(part, lang)}))}),
});

/** Status lists as documents, or as the text of a token. */
const statusLists = async (args: Arguments, console: Console, lang: string): Promise<readonly unknown[]> => Promise.all((args.values.get('status-list') ?? []).map(async (file) => {
  const helper = helperIn(await readBytes(file));
  return helper?.kind === 'status-list' ? helper.token ?? helper.document : readDocument(file, console, lang);
}));

/** Certificates that the caller trusts. Throws CommandError for a file that holds none. */
const certificates = async (args: Arguments): Promise<readonly Uint8Array[]> => helping(await Promise.all((args.values.get('certificate') ?? []).map(async (file) => {
  const helper = helperIn(await readBytes(file));
  if (helper?.kind !== 'certificate') throw new CommandError('certificate.unreadable', {file});
  return helper;
}))).certificates;

function printed(file: string, report: Report, lang: string): string {
  const lines = [words.text('verify.file', lang, {file, verdict: words.text(`verify.verdict.${conclusionOf(report)}`, lang), label: report.formatLabel})];
  for (const check of report.checks) {
    const {message, reason, mend} = checkText(check, lang);
    lines.push(words.text('verify.check', lang, {mark: words.text(`outcome.${check.outcome}`, lang), id: check.id, message: oneLine(message)}));
    const quiet = check.outcome === 'pass' || check.outcome === 'not-applicable';
    // What was proven, and what was not, is always said.
    const more = quiet && check.id !== 'proof' && check.id !== 'signer' ? [] : [reason, mend];
    const details = check.details.map((detail) => `${detail.pointer}: ${detailText(detail, lang)}`);
    for (const line of [...more, ...details.slice(0, shownDetails), ...(details.length > shownDetails ? [`… ${details.length - shownDetails} +`] : [])]) {
      if (line !== '') lines.push(words.text('verify.line', lang, {line: oneLine(line)}));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** `verify FILE… [--json] [--at DATE] [--did FILE…] [--status-list FILE…] [--certificate FILE…] [--context FILE…]`: one report per file. */
export const verifyCommand: Command = {
  options: {
    json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'}, at: {kind: 'value', value: 'DATE'},
    did: {kind: 'list', value: 'FILE…'}, 'status-list': {kind: 'list', value: 'FILE…'}, certificate: {kind: 'list', value: 'FILE…'}, context: {kind: 'list', value: 'FILE…'},
  },
  async run(args, console, lang) {
    if (args.files.length === 0) throw new UsageError('usage.file-missing', {name: 'FILE'});
    const options = {
      at: clock(args), didDocuments: await documents(args, 'did', console, lang), statusLists: await statusLists(args, console, lang), certificates: await certificates(args), contexts: await documents(args, 'context', console, lang), forms: preparedForms(),
    };
    const reports: unknown[] = [];
    let worst: Exit = 0;
    const note = (exit: Exit): void => { if (exit > worst) worst = exit; };
    for (const file of args.files) {
      let bytes: Uint8Array;
      try {
        bytes = await readBytes(file);
      } catch (error) {
        // One file that cannot be opened does not keep the others from being checked.
        if (!(error instanceof CommandError)) throw error;
        console.say(error.code, error.data);
        note(2);
        reports.push({file, format: 'unknown', verdict: 'unreadable', conclusion: 'unreadable', checks: [{id: 'readable', outcome: 'fail', code: error.code, message: words.text(error.code, lang, error.data), reason: '', mend: ''}]});
        continue;
      }
      const report = await verify(bytes, options);
      note(exits[report.verdict]);
      if (args.flags.has('json')) reports.push({file, ...jsonOf(report, lang)});
      else console.out(printedAll(file, report, lang));
    }
    if (args.flags.has('json')) console.out(asJson(reports));
    return worst;
  },
};
