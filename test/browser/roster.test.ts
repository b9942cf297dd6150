import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import ExcelJS from 'exceljs';
import yauzl from 'yauzl';
import {type Browser, type CDPSession, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {carrierById} from '../../src/carriers';
import {readStatusBook} from '../../src/issuing';
import {checkDataIntegrity} from '../../src/proofs';
import {readCsv} from '../../src/values/csv';
import {verify} from '../../src/verification';
import {folder, launch, openExample, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => {browser = await launch();});
afterAll(() => browser.close());

/** The class view of an open example, in a browser that has no dialog for files, as Firefox and Safari have none. */
const openClass = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {Object.assign(window, {showSaveFilePicker: undefined});});
  await openExample(page, 'A vocational centre');
  await page.goto('design/#class');
  await page.getByRole('heading', {level: 1, name: 'Samples for a whole class'}).waitFor();
};
const csv = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\r\n'));
  return path;
};

interface Archive {names: string[]; bytes(name: string): Promise<Buffer>; read(name: string): Promise<string>; close(): void}
const beside = ['README.txt', 'manifest.csv', 'manifest.json'];
const archiveOf = (path: string): Promise<Archive> => new Promise((resolve, reject) => {
  yauzl.open(path, {lazyEntries: true, autoClose: false}, (error, archive) => {
    if (error) return reject(error);
    const entries = new Map<string, yauzl.Entry>();
    archive.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      archive.readEntry();
    });
    archive.on('error', reject);
    const bytes = (name: string): Promise<Buffer> => new Promise((done, failed) => {
      const entry = entries.get(name);
      if (entry === undefined) return failed(new Error(name));
      archive.openReadStream(entry, (fault, stream) => {
        if (fault) return failed(fault);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', failed).on('end', () => done(Buffer.concat(chunks)));
      });
    });
    archive.on('end', () => resolve({names: [...entries.keys()], close: () => archive.close(), bytes, read: async (name) => (await bytes(name)).toString('utf8')}));
    archive.readEntry();
  });
});

const saveAs = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', {name: /^Save samples-/}).click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
};

/** Memory of the page's process and its workers, in MB. */
const renderers = async (session: CDPSession): Promise<number> => {
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  return Math.max(0, ...processInfo.filter(({type}) => type === 'renderer').map(({id}) => {
    try {
      return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000;
    } catch {
      return 0;
    }
  }));
};

describe('samples for a class', () => {
  it('come out of a table whose columns have other names; bad lines are told and left out', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openClass(page);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Choose the table').setInputFiles(csv('class.csv', ['Nome;Cognome;Consegnato il;Voto', 'Ada;Sample;2026-11-20;Pass', 'Ελένη;Sample;2026-11-20;Merit', 'Ada;Sample;2026-11-20;Pass', 'Bob;Sample;31/02/2026;', '=cmd();Sample;2026-11-20;']));
    await page.getByText('The roster lacks the column “awarded_on”').waitFor();
    await page.getByLabel('What the column “Consegnato il” holds').selectOption('Date of award');
    await page.getByText('2 lines are ready.').waitFor();
    await page.getByText('3 lines have a fault').waitFor();
    expect(await page.getByRole('listitem').filter({hasText: /^Line \d/}).allInnerTexts()).toEqual([expect.stringMatching(/^Line 4.*row 2/), expect.stringMatching(/^Line 5.*31\/02\/2026/), expect.stringMatching(/^Line 6.*formula/)]);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'class-lines');
    await page.getByRole('button', {name: 'Make 2 samples'}).click();
    await page.getByRole('heading', {name: 'The samples are ready'}).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'class-done');
    const archive = await archiveOf(await saveAs(page, 'class.zip'));
    const manifest = JSON.parse(await archive.read('manifest.json')) as {sample: boolean; files: {file: string; row: number}[]; failed: {row: number}[]};
    expect(manifest).toMatchObject({sample: true, files: [{row: 2}, {row: 3}], failed: [{row: 4}, {row: 5}, {row: 6}]});
    expect(archive.names.sort()).toEqual([...manifest.files.map(({file}) => file), ...beside, 'left-out.csv'].sort());
    for (const {file} of manifest.files) expect((await checkDataIntegrity(JSON.parse(await archive.read(file)))).outcome).toBe('pass');
    archive.close();
    // What waited on the disk is gone with the view.
    await page.goto('design/#overview');
    await page.waitForFunction(async () => {
      const names: string[] = [];
      const kept = await (await navigator.storage.getDirectory()).getDirectoryHandle('microcvet-class') as FileSystemDirectoryHandle & {keys(): AsyncIterable<string>};
      for await (const name of kept.keys()) names.push(name);
      return names.length === 0;
    });
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('come out of a workbook, and as a Europass credential with the picture of each learner', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('class').addRows([['First name', 'Surname', 'Award date'], ['Ada', 'Sample', new Date('2026-11-20T00:00:00Z')], ['Bo', 'Sample', new Date('2026-11-20T00:00:00Z')]]);
    const path = join(folder, 'class.xlsx');
    await workbook.xlsx.writeFile(path);
    const {page, context, errors} = await visit(browser, {width: 360, height: 800, dark: true});
    await openClass(page);
    await page.getByLabel('Choose the table').setInputFiles(path);
    await page.getByText('2 lines are ready.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'class-narrow-dark');
    await page.getByRole('radio', {name: 'A European credential, as learners get it'}).check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', {name: 'Make 2 samples'}).press('Enter');
    await page.getByRole('heading', {name: 'The samples are ready'}).waitFor();
    const archive = await archiveOf(await saveAs(page, 'edc.zip'));
    const pictures = await Promise.all(archive.names.filter((name) => name.endsWith('.jsonld')).map(async (name) => /\\?"content\\?": ?\\?"([A-Za-z0-9+/=]{1000,})\\?"/.exec(await archive.read(name))?.[1]));
    expect(pictures).toHaveLength(2);
    expect(pictures[0]).toBeTruthy();
    expect(pictures[0]).not.toBe(pictures[1]);
    archive.close();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('say what is wrong with a file that is no table, and stay usable', async () => {
    const {page, context} = await visit(browser);
    await openClass(page);
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, Buffer.from('PK\u0003\u0004 nonsense'));
    await page.getByLabel('Choose the table').setInputFiles(broken);
    await page.getByRole('alert').filter({hasText: 'The workbook cannot be read'}).waitFor();
    await page.getByLabel('Choose the table').setInputFiles(csv('empty.csv', ['given_name,family_name,awarded_on']));
    await page.getByRole('alert').filter({hasText: 'The roster has no rows'}).waitFor();
    for (const [button, name] of [['Template as CSV', 'roster.csv'], ['Template as Excel', 'roster.xlsx']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: button}).click()]);
      expect(download.suggestedFilename()).toBe(name);
      const path = join(folder, name);
      await download.saveAs(path);
      await page.getByLabel('Choose the table').setInputFiles(path);
      await page.getByText('1 line is ready.').waitFor();
    }
    await context.close();
  });

  it('come of the workshop: in status lists, as PDF; the refused lines are mended and loaded again; the second class goes on', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await page.addInitScript(() => {Object.assign(window, {showSaveFilePicker: undefined});});
    await page.goto('workshop/k7-evaluate/');
    await page.getByRole('link', {name: 'half day, 4.5 hours'}).click();
    await page.getByRole('heading', {level: 1, name: 'Samples for a whole class'}).waitFor();
    expect(page.url()).toMatch(/#class$/);
    await page.getByLabel('Choose the table').setInputFiles(csv('day.csv', ['Given name;Family name;Held on;Organisation;met_o1', 'Ada;Sample;20/11/2026;A;yes', 'Bo;Sample;2062-11-20;B;yes', '+Cy;Sample;20/11/2026;C;no', ';Sample;20/11/2026;D;']));
    await page.getByLabel('What the column “Held on” holds').selectOption('Date of award');
    await page.getByText('2 lines are ready.').waitFor();
    const reasons = (title: string): Promise<string[]> => page.getByRole('list', {name: title}).getByRole('listitem').allInnerTexts();
    expect(await reasons('Show the faults')).toEqual([expect.stringMatching(/^Line 3.*2062-11-20, a day that has not come yet/), expect.stringMatching(/^Line 5.*“Given name” is empty/)]);
    expect(await reasons('Lines to look at')).toEqual([expect.stringMatching(/^Line 4.*“Classify certificates.*is not met/)]);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save the lines to mend (CSV)'}).click();
    const toMend = await saved(waiting);
    expect(toMend.text).toContain('Bo,Sample,2062-11-20,B,yes,3,');

    await page.getByText('Let the samples point to status lists').click();
    await page.getByLabel('Address of a folder on your website').fill('ftp://lists');
    await page.getByRole('button', {name: 'Begin with empty lists'}).click();
    await page.getByRole('alert').filter({hasText: 'is not an address of a folder'}).waitFor();
    await page.getByLabel('Address of a folder on your website').fill('https://www.example.org/lists');
    await page.getByRole('button', {name: 'Begin with empty lists'}).click();
    await page.getByText('Places given: 0 of 131,072').waitFor();
    await page.getByRole('radio', {name: 'A certificate to print'}).check();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'class-lists');
    await page.getByRole('button', {name: 'Make 2 samples'}).click();
    await page.getByRole('heading', {name: 'The samples are ready'}).waitFor();
    const archive = await archiveOf(await saveAs(page, 'day.zip'));
    const status = archive.names.filter((name) => name.startsWith('status/'));
    expect(archive.names.filter((name) => name.startsWith('credentials/'))).toHaveLength(2);
    const book = await readStatusBook(await Promise.all(status.map((name) => archive.read(name))));
    expect(book.rows).toHaveLength(2);
    const [head, ...rows] = readCsv(await archive.read('manifest.csv')).rows.map(({cells}) => cells);
    expect([head?.[1], rows.map((cells) => cells[1])]).toEqual(['learner', ['Ada Sample', "'+Cy Sample"]]);
    const revocations = JSON.parse(await archive.read(status.find((name) => name.includes('revocation')) ?? '')) as object;
    for (const [, , , awarded, file = '', id, entry] of rows) {
      const bytes = await archive.bytes(file);
      expect(carrierById('pdf').is(bytes)).toBe(true);
      const report = await verify(new Uint8Array(bytes), {at: new Date(), statusLists: [revocations]});
      expect([report.verdict, report.checks.find(({id}) => id === 'status')?.outcome, awarded]).toEqual(['verified', 'pass', '2026-11-20']);
      expect(entry).toBe(`${book.addresses.revocation}#${book.rows.find(({credential}) => credential === id)?.index}`);
    }
    expect(await archive.read('left-out.csv')).toBe(toMend.text);
    archive.close();

    // The mended table has two columns more; what was set for the others is kept.
    const mended = join(folder, 'mended.csv');
    writeFileSync(mended, toMend.text.replace('2062-11-20', '2026-11-20').replace('\r\n,Sample', '\r\nDee,Sample'));
    await page.getByLabel('Choose the table').setInputFiles(mended);
    // What was made of the first table is gone with it.
    await page.getByRole('heading', {name: 'The samples are ready'}).waitFor({state: 'detached'});
    await page.getByText('Your choice from before is kept').waitFor();
    await page.getByText('2 lines are ready.').waitFor();
    await page.getByText('Places given: 2 of 131,072').waitFor();
    await page.getByRole('radio', {name: 'A badge picture that carries the credential'}).check();
    await page.getByRole('button', {name: 'Make 2 samples'}).click();
    await page.getByRole('heading', {name: 'The samples are ready'}).waitFor();
    const second = await archiveOf(await saveAs(page, 'second.zip'));
    const after = await readStatusBook(await Promise.all(second.names.filter((name) => name.startsWith('status/')).map((name) => second.read(name))));
    expect(after.rows.slice(0, 2)).toEqual(book.rows);
    expect(new Set(after.rows.map(({index}) => index)).size).toBe(4);
    for (const name of second.names.filter((each) => each.endsWith('.png'))) expect((await verify(new Uint8Array(await second.bytes(name)), {at: new Date()})).verdict).toBe('verified');
    second.close();
    await page.getByRole('button', {name: 'Make another class'}).click();
    await page.getByRole('heading', {name: 'The samples are ready'}).waitFor({state: 'detached'});
    expect(await page.getByLabel('Choose the table').inputValue()).toBe('');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('are made for ten thousand learners: it pauses, goes on, can be cancelled, and memory does not grow with the table', async () => {
    const {page, context, errors} = await visit(browser);
    await openClass(page);
    const learners = Array.from({length: 10_000}, (_, i) => `Ada ${i},Sample,2026-11-20,N-${i},${i % 3 === 0 ? 'Pass' : 'Merit'}`);
    await page.getByLabel('Choose the table').setInputFiles(csv('many.csv', ['given_name,family_name,awarded_on,number,grade', ...learners]));
    await page.getByRole('button', {name: 'Make 10000 samples'}).click();
    await page.getByRole('button', {name: 'Pause'}).click();
    const count = async (): Promise<number> => Number((await page.getByText(/^\d+ of 10000 lines$/).innerText()).split(' ')[0]);
    await expect.poll(async () => {
      const before = await count();
      await page.waitForTimeout(1500);
      return await count() - before;
    }, {timeout: 60_000}).toBe(0);
    await page.getByRole('button', {name: 'Cancel'}).click();
    await page.getByText('Cancelled. Nothing was kept.').waitFor();

    const session = await browser.newBrowserCDPSession();
    const ofPage = await context.newCDPSession(page);
    const heap = async (): Promise<number> => {
      await ofPage.send('HeapProfiler.collectGarbage');
      return (await ofPage.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
    };
    await page.getByRole('button', {name: 'Make 10000 samples'}).click();
    await expect.poll(count, {timeout: 120_000}).toBeGreaterThan(1000);
    const early = {heap: await heap(), process: await renderers(session)};
    await expect.poll(count, {timeout: 300_000, interval: 1000}).toBeGreaterThan(8000);
    const late = {heap: await heap(), process: await renderers(session)};
    console.info('memory in MB after a tenth and near the end', early, late);
    await page.getByRole('heading', {name: 'The samples are ready'}).waitFor({timeout: 300_000});
    // Ten thousand samples hold 120 MB; what stays on the page are their names and hashes.
    expect(late.heap - early.heap).toBeLessThan(20);
    expect(late.process - early.process).toBeLessThan(250);
    const archive = await archiveOf(await saveAs(page, 'many.zip'));
    expect(archive.names).toHaveLength(10_000 + beside.length);
    expect(readCsv(await archive.read('manifest.csv')).rows.map(({cells: [line]}) => line).slice(1)).toEqual(learners.map((_, i) => String(i + 2)));
    const manifest = JSON.parse(await archive.read('manifest.json')) as {files: {file: string; row: number}[]};
    expect(new Set(manifest.files.map(({row}) => row)).size).toBe(10_000);
    for (const {file, row} of manifest.files.filter((_, i) => i % 1999 === 0)) {
      const credential = JSON.parse(await archive.read(file)) as object;
      expect((await checkDataIntegrity(credential)).outcome).toBe('pass');
      expect(JSON.stringify(credential)).toContain(`Ada ${row - 2} Sample`);
    }
    archive.close();
    expect(errors).toEqual([]);
    await context.close();
  }, 900_000);
});
