import {createHash} from 'node:crypto';
import {strFromU8, unzipSync} from 'fflate';
import {afterEach, describe, expect, it} from 'vitest';
import {type FormatId} from '../../src/credentials';
import {newStatusBook, readStatusBook, withMark, statusFiles, type FileKind, type StatusBook, manifestLine} from '../../src/issuing';
import {makeSampleKey, type ProofId} from '../../src/proofs';
import {loadExample} from '../../src/specification';
import {readCsv} from '../../src/values/csv';
import {verify} from '../../src/verification';
import {issueClass, workerClient, type ClassResult, type Sink, type WorkerClient} from '../../src/worker';
import {paint} from '../../src/cli/paint';

const now = new Date();
const today = new Date(now.getTime() - 3 * 86_400_000).toISOString().slice(0, 10);
const clients: WorkerClient[] = [];
const client = (): WorkerClient => {
  const made = workerClient({paint, start: () => undefined});
  clients.push(made);
  return made;
};
afterEach(() => clients.splice(0).forEach((each) => each.close()));

const names = ['Ada', '+Bo', '-Cy', 'Ελένη', 'O"Hara, Jr', '@Dee', ...Array.from({length: 60}, (_, i) => `Learner ${i}`)];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const table = [`First name;Family;Issued;Shoe`, ...names.map((name) => `${quoted(name)};Sample;${today};42`), `;Sample;${today};1`, `Far;Sample;2999-01-01;1`, `=1+1;Sample;${today};1`].join('\n');
const mapping = ['given_name', 'family_name', 'awarded_on', ''];

interface Made {result: ClassResult; files: Readonly<Record<string, Uint8Array>>; text(name: string): string}
async function made(more: {format?: FormatId; proof?: ProofId; as?: FileKind; book?: StatusBook; bytes?: string} = {}): Promise<Made> {
  const {format = 'open-badge', proof = 'eddsa-rdfc-2022', as = 'plain', book, bytes = table} = more;
  const specification = await loadExample('workshop-half-day');
  const reader = client();
  const opened = await reader.call('rosterOpen', {bytes: new TextEncoder().encode(bytes), specification});
  if ('fault' in opened) throw new Error(opened.fault.code);
  await reader.call('rosterRead', {mapping, specification, lang: 'en'});
  const parts: Uint8Array[] = [];
  const sink: Sink = {write: async (part) => {parts.push(part);}, close: async () => {}, abort: async () => {}};
  const {result} = issueClass({
    request: {specification, format, proof, as, now, verifyPage: 'https://handbook.example/verify/'}, total: opened.count, reader, workers: [client(), client()], sink, lang: 'en', ...(book && {book}), onProgress: () => {}, signal: new AbortController().signal,
  });
  const finished = await result;
  const files = unzipSync(Buffer.concat(parts));
  return {result: finished, files, text: (name) => strFromU8(files[name] ?? new Uint8Array())};
}
const sha = (bytes: Uint8Array | undefined): string => createHash('sha256').update(bytes ?? '').digest('hex');
const rowsOf = (text: string): readonly (readonly string[])[] => readCsv(text).rows.map(({cells}) => cells);

describe('the archive of a class', () => {
  it('lists every sample for a spreadsheet in the order of the table, with its true hash, and nothing that a spreadsheet would work out', async () => {
    const {result, files, text} = await made();
    expect(result).toMatchObject({made: names.length, failed: 3});
    expect([...files['manifest.csv']?.slice(0, 3) ?? []]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...rows] = rowsOf(text('manifest.csv'));
    expect(head).toEqual(['line', 'learner', 'learner number', 'date of award', 'file', 'id of the credential', 'status entry', 'SHA-256']);
    expect(rows.map(([line]) => Number(line))).toEqual(names.map((_, i) => i + 2));
    for (const [, learner = '', number = '', awarded = '', file = '', id = '', status = '', hash = ''] of rows) {
      expect(sha(files[file])).toBe(hash);
      expect([awarded, status, (JSON.parse(text(file)) as {id: string}).id]).toEqual([today, '', id]);
      expect([learner, number].join('')).not.toMatch(/^[=+\-@]/);
    }
    expect(rows.slice(0, 6).map(([, learner]) => learner)).toEqual(['Ada Sample', "'+Bo Sample", "'-Cy Sample", 'Ελένη Sample', 'O"Hara, Jr Sample', "'@Dee Sample"]);
    const sample = {row: 2, learner: 'Ada Sample', number: '=1', file: 'a', credential: 'b', awardedOn: today, sha256: 'c'};
    expect(rowsOf(`x\n${manifestLine(sample)}`)[1]?.slice(0, 4)).toEqual(['2', 'Ada Sample', "'=1", today]);
    // The list for programs has no names, and the same files.
    expect(JSON.parse(text('manifest.json'))).toMatchObject({sample: true, as: 'plain', files: expect.arrayContaining(rows.map(([line, , , , file, credential, , sha256]) => ({file, row: Number(line), sha256, credential})))});
    expect(text('manifest.json')).not.toContain('Ελένη');
    const readme = text('README.txt');
    for (const part of ['SAMPLE', 'Drafting a micro-credential', `Samples: ${names.length}. Lines left out: 3.`, 'manifest.csv', 'left-out.csv', 'https://handbook.example/verify/', 'SHA256']) expect(readme).toContain(part);
    expect(readme).not.toMatch(/status\/|\{\w+\}|(?<!\r)\n/);
  });

  it('has the lines left out as a table that is refused again until it is mended', async () => {
    const {text} = await made();
    const [head = [], ...rows] = rowsOf(text('left-out.csv'));
    expect(head).toEqual(['First name', 'Family', 'Issued', 'Shoe', 'roster_line', 'roster_reason']);
    expect(rows.map((cells) => cells[4])).toEqual(['68', '69', '70']);
    expect(rows.map((cells) => cells[5])).toEqual([expect.stringContaining('is empty'), expect.stringContaining('2999-01-01'), expect.stringContaining('=1+1')]);
    const reader = client();
    const specification = await loadExample('workshop-half-day');
    const again = async (bytes: string): Promise<{good: number; notes: readonly string[]}> => {
      const opened = await reader.call('rosterOpen', {bytes: new TextEncoder().encode(bytes), specification, before: {headings: ['First name', 'Family', 'Issued', 'Shoe'], mapping}});
      if ('fault' in opened) throw new Error(opened.fault.code);
      expect(opened).toMatchObject({kept: true, mapping: [...mapping, '', '']});
      const read = await reader.call('rosterRead', {mapping: opened.mapping, specification, lang: 'en'});
      return {good: read?.good ?? -1, notes: read?.notes ?? []};
    };
    expect(await again(text('left-out.csv'))).toEqual({good: 0, notes: [expect.stringContaining('shoe')]});
    expect(await again(text('left-out.csv').replace('\r\n,Sample', '\r\nNow,Sample').replace('Far,Sample,2999-01-01', `Far,Sample,${today}`).replace('#VALUE!', 'Two'))).toMatchObject({good: 3});
  });

  it('gives each sample a place of its own in lists that are read, published, and gone on with', async () => {
    const before = newStatusBook('https://www.example.org/status/');
    const {result, files, text} = await made({book: before});
    const listNames = Object.keys(files).filter((name) => name.startsWith('status/'));
    expect(listNames).toHaveLength(3);
    const book = await readStatusBook(listNames.map(text));
    expect(book.rows).toHaveLength(names.length);
    expect(new Set(book.rows.map(({index}) => index)).size).toBe(names.length);
    expect(result.book?.rows).toEqual(book.rows);
    expect(text('README.txt')).toContain(before.addresses.revocation);
    const [, ...rows] = rowsOf(text('manifest.csv'));
    const places = new Map(book.rows.map(({credential, index}) => [credential, index]));
    for (const [, , , , , id = '', status = ''] of rows) expect(status).toBe(`${before.addresses.revocation}#${places.get(id)}`);
    // Whoever gets a sample and the list sees that it stands, and after a revocation that it does not.
    const [, , , , file = '', id = ''] = rows[3] ?? [];
    const lists = listNames.filter((name) => name.includes('revocation')).map((name) => JSON.parse(text(name)) as object);
    const statusOf = async (statusLists: readonly object[]): Promise<string | undefined> => (await verify(text(file), {at: now, statusLists})).checks.find((check) => check.id === 'status')?.code;
    expect(await statusOf(lists)).toBe('status.ok');
    const [revoked] = await statusFiles(withMark(book, 'revocation', id, true), await makeSampleKey(), now);
    expect(await statusOf([JSON.parse(revoked?.content ?? '') as object])).toMatch(/^status\.(revoked|list)/);
    const next = await made({book, bytes: `First name;Family;Issued;Shoe\nZoe;Sample;${today};1`});
    expect(next.result.book?.rows).toHaveLength(names.length + 1);
  });

  it.each<[FormatId, ProofId, FileKind]>([['open-badge', 'eddsa-rdfc-2022', 'png'], ['open-badge', 'vc-jwt', 'svg'], ['vc', 'ecdsa-rdfc-2019', 'plain']])('comes as %s with %s as %s, with a place each', async (format, proof, as) => {
    const few = table.split('\n').slice(0, 5).join('\n');
    const {result, files, text} = await made({format, proof, as, book: newStatusBook('https://www.example.org/status/'), bytes: few});
    expect(result).toMatchObject({made: 4, failed: 0});
    const credentials = Object.entries(files).filter(([name]) => name.startsWith('credentials/'));
    expect(credentials).toHaveLength(4);
    for (const [name, bytes] of credentials) {
      const report = await verify(bytes, {at: now});
      expect([name, report.verdict, report.checks.find(({id}) => id === 'status')?.outcome]).toEqual([name, 'verified', 'not-checked']);
    }
    expect(rowsOf(text('manifest.csv')).slice(1).every((cells) => /#\d+$/.test(cells[6] ?? ''))).toBe(true);
  });

  it('names no list where the format has no room for one', async () => {
    const {result, text} = await made({format: 'edc-upload', proof: 'none', book: newStatusBook('https://www.example.org/status/'), bytes: table.split('\n').slice(0, 3).join('\n')});
    expect(result.book?.rows).toEqual([]);
    expect(rowsOf(text('manifest.csv')).slice(1).map((cells) => cells[6])).toEqual(['', '']);
  });

  it('is not begun when the lists have too few places left', async () => {
    const full = newStatusBook('https://www.example.org/status/');
    const rows = Array.from({length: full.bits.revocation.length * 8 - 10}, (_, index) => ({index, credential: `urn:uuid:${index}`, given: ''}));
    await expect(made({book: {...full, rows}})).rejects.toMatchObject({code: 'list-full'});
  });
});
