import {formatById, formats, lossText, type FormatId} from '../../credentials';
import {
  classForms, fileKindsOf, issueRows, mostRosterBytes, readRoster, readTable, sampleProblemText, statusEntries, statusFiles, tableFaultText, withPlace, type FileKind, type RosterRow, type StatusBook, type StatusPlaces,
} from '../../issuing';
import {mechanisms, type ProofId} from '../../proofs';
import {type Specification} from '../../specification';
import {required, UsageError, valueOf, type Arguments} from '../args';
import {type Command} from '../command';
import {readAward, readSpecification} from '../documents';
import {asJson, CommandError, makeFolder, readBytes, writeFiles, type Console} from '../io';
import {keyOf} from '../keys';
import {paint, pdfFont} from '../paint';
import {readBook, withStatus} from './status';

interface Plan {format: FormatId; proof: ProofId; as: FileKind}

/** Format, proof and kind of file, if they exist and go together. Throws UsageError with the reason. */
function planOf(args: Arguments): Plan {
  const [format, proof] = [required(args, 'format'), required(args, 'proof')];
  const known = formatById(format);
  if (known === undefined) throw new UsageError('usage.not-in-list', {name: 'format', value: format, allowed: formats.map(({id}) => id)});
  const mechanism = mechanisms.find(({id}) => id === proof);
  if (mechanism === undefined) throw new UsageError('usage.not-in-list', {name: 'proof', value: proof, allowed: mechanisms.map(({id}) => id)});
  if (!known.proofs.includes(mechanism.id)) throw new UsageError(format.startsWith('edc') ? 'usage.combination.edc' : 'usage.combination', {format, proof, allowed: known.proofs});
  const kinds = fileKindsOf(known);
  const as = valueOf(args, 'as') ?? 'plain';
  const kind = kinds.find((each) => each === as);
  if (kind === undefined) throw new UsageError('usage.file-kind', {format, value: as, allowed: kinds});
  return {format: known.id, proof: mechanism.id, as: kind};
}

/** The page of a site that checks credentials, for the code on a PDF. Throws UsageError. */
export function verifyPageOf(site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol)) throw new UsageError('usage.bad-site', {value: site});
  return new URL('verify/', site.endsWith('/') ? site : `${site}/`).href;
}

/** The rows to make: one award, or a roster. Throws UsageError and CommandError. */
async function rowsOf(args: Arguments, specification: Specification, console: Console, lang: string): Promise<readonly RosterRow[]> {
  const [award, roster] = [valueOf(args, 'award'), valueOf(args, 'roster')];
  if ((award === undefined) === (roster === undefined)) throw new UsageError('usage.one-of', {first: 'award', second: 'roster'});
  if (award !== undefined) return [{row: 1, award: await readAward(award, console, lang)}];
  const table = readTable(await readBytes(roster ?? '', mostRosterBytes));
  if ('code' in table) throw new CommandError('file.problem', {file: roster ?? '', problem: tableFaultText(table, lang)});
  const {rows, faults, notes} = readRoster(table, specification, lang);
  for (const problem of notes) console.say('file.problem', {file: roster ?? '', problem});
  for (const row of rows) if ('warnings' in row && row.warnings) console.say('issue.row-odd', {row: row.row, reasons: row.warnings.join(' · ')});
  if (faults.length > 0) throw new CommandError('file.problem', {file: roster ?? '', problem: faults.join('\n')});
  return rows;
}

/** Hands out places in status lists; a place goes back when the credential did not come out. */
function placesIn(before: StatusBook, now: Date): StatusPlaces & {book(): StatusBook} {
  let book = before;
  return {
    book: () => book,
    take: (credential) => {
      const placed = withPlace(book, credential, now);
      book = placed.book;
      return statusEntries(book, placed.index);
    },
    giveBack: (credential) => { book = {...book, rows: book.rows.filter((row) => row.credential !== credential)}; },
  };
}

/** Rows that are made before their files are written. */
const rowsAtOnce = 100;

/** A name that is not taken yet. */
function uniqueName(name: string, taken: Set<string>): string {
  const [stem = name, ...rest] = name.split('.');
  let unique = name;
  for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = [`${stem}-${count}`, ...rest].join('.');
  taken.add(unique.toLowerCase());
  return unique;
}

/** `issue --spec SPEC (--award AWARD | --roster TABLE) --format F --proof P [--as FILE-KIND] [--site URL] [--key KEY] [--status FILE…] --out DIR`: sample credentials and a manifest. */
export const issueCommand: Command = {
  options: {
    spec: {kind: 'value', value: 'SPEC'}, award: {kind: 'value', value: 'AWARD'}, roster: {kind: 'value', value: 'TABLE'}, format: {kind: 'value', value: 'FORMAT'},
    proof: {kind: 'value', value: 'PROOF'}, key: {kind: 'value', value: 'KEY'}, as: {kind: 'value', value: 'FILE-KIND'}, site: {kind: 'value', value: 'URL'}, status: {kind: 'list', value: 'FILE…', keeps: true}, out: {kind: 'value', value: 'DIR'}, json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'},
  },
  async run(args, console, lang) {
    if (args.files.length > 0) throw new UsageError('usage.no-files', {name: args.files});
    const [spec, out, plan] = [required(args, 'spec'), required(args, 'out'), planOf(args)];
    const specification = await readSpecification(spec, console, lang);
    const rows = await rowsOf(args, specification, console, lang);
    const verifyPage = verifyPageOf(valueOf(args, 'site'));
    const key = await keyOf(valueOf(args, 'key'), plan.proof);
    const lists = args.values.get('status');
    await makeFolder(out);

    const now = new Date();
    const places = lists && placesIn(await readBook(lists, lang), now);
    const taken = new Set(['manifest.json']);
    const files: {file: string; row: number; format: string; proof: string; losses: unknown[]; problems: unknown[]}[] = [];
    const failed: {row: number; reasons: readonly string[]}[] = [];
    const forms = classForms();
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const request = {specification, ...plan, key, paint, font: pdfFont, now, ...(verifyPage !== undefined && {verifyPage}), ...(places && {places})};
      for (const result of await withStatus(lang, () => issueRows(request, rows.slice(start, start + rowsAtOnce), forms))) {
        if ('reasons' in result) {
          failed.push({row: result.row, reasons: [...result.reasons, ...result.problems.map((problem) => `${problem.pointer} ${sampleProblemText(problem, lang)}`.trim())]});
          continue;
        }
        const {row, file: {name, content}, losses, problems} = result;
        const file = uniqueName(name, taken);
        await writeFiles(out, [{name: file, content}]);
        files.push({
          file, row, ...plan, losses: losses.map((loss) => ({...loss, text: lossText(loss, lang)})),
          problems: problems.map((problem) => ({...problem, text: sampleProblemText(problem, lang)})),
        });
      }
    }
    const manifest = {sample: true, made: now.toISOString(), specification: specification.id, ...plan, issuer: key.did, files, failed};
    await writeFiles(out, [{name: 'manifest.json', content: asJson(manifest)}]);

    if (places) await writeFiles(out, await statusFiles(places.book(), key.type === 'Ed25519' ? key : await keyOf(undefined, 'eddsa-rdfc-2022'), now));

    for (const {row, reasons} of failed) console.say(valueOf(args, 'roster') === undefined ? 'issue.award-failed' : 'issue.row-failed', {row, reasons: reasons.join(' · ')});
    console.say('issue.made', {count: files.length, out});
    const losses = files[0]?.losses.length ?? 0;
    if (losses > 0) console.say('issue.loss-count', {format: plan.format, count: losses});
    if (args.flags.has('json')) console.out(asJson(manifest));
    return failed.length === 0 ? 0 : 1;
  },
};
