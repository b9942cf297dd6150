import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {steps} from '../../src/specification';
import {addDataIntegrityProof, makeSampleKey} from '../../src/proofs';
import {fingerprintOf, verifyLink} from '../../src/verification';
import {listCredential} from '../verification/statusLists';
import {folder, launch, openExample, outcomeStatement as statement, picture, saved, violations, visit} from './tools/browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const makeSample = async (page: Page, ...labels: string[]): Promise<{path: string; text: string; name: string}> => {
  await page.goto('design/#sample');
  for (const label of labels) await page.getByRole('radio', {name: label}).check();
  await page.getByRole('button', {name: 'Make the sample'}).click();
  const button = page.getByRole('button', {name: /^Download sample-/});
  await button.waitFor();
  const [file] = await Promise.all([saved(page.waitForEvent('download')), button.click()]);
  return file;
};
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
const report = (page: Page) => page.locator('article[data-verdict]').first();

describe('a reader who opens the site', () => {
  it('sees what it is, for whom it is and where to begin, and nothing is asked of another host', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await page.goto('');
    await page.getByRole('heading', {level: 1, name: /Certify short learning/}).waitFor();
    await page.getByRole('link', {name: 'Design a micro-credential'}).first().waitFor();
    await page.getByRole('navigation', {name: /steps, from need/}).getByRole('link', {name: /Outcomes/}).waitFor();
    await picture(page, 'home-1440');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('moves to another page and changes the colours with controls that load their script when used', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('standards/s3/');
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => name.includes('/assets/js/')).length)).toBe(0);
    const choice = (): Promise<string | null> => page.locator('html').getAttribute('data-theme-choice');
    const before = await choice();
    await page.mouse.move(400, 300);
    await page.getByRole('button', {name: /dark and light mode/}).click();
    await expect.poll(choice, {timeout: 15_000}).not.toBe(before);
    await page.getByRole('link', {name: 'Verify', exact: true}).first().click();
    await page.getByText('Choose a file to check').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a designer', () => {
  it('starts blank, is shown what is missing, mends it, and finds the work again a week later', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await page.goto('design/');
    await page.getByLabel('What will the credential be called?').fill('Repairing a bicycle brake');
    await page.getByRole('button', {name: 'Start blank'}).click();
    await page.getByRole('link', {name: 'Outcomes'}).first().click();
    await page.getByRole('button', {name: 'Add an outcome'}).click();
    await page.locator(statement).fill('Understand the brakes of a city bicycle in a repair workshop');
    const finding = page.locator('[data-code="V11"]').first();
    await finding.waitFor();
    expect(await finding.textContent()).toContain('nderstand');
    await page.locator(statement).fill('Adjust the brakes of a city bicycle in a repair workshop');
    await finding.waitFor({state: 'detached'});
    await picture(page, 'design-outcomes-1440');

    await page.getByText(/^Saved \d/).first().waitFor({timeout: 10_000});
    await page.reload();
    await expect.poll(() => page.locator(statement).inputValue()).toBe('Adjust the brakes of a city bicycle in a repair workshop');
    await page.goto('');
    await page.getByText('Repairing a bicycle brake').waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is stopped by an error summary that takes the focus, links to the field, and lets go on all the same', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'The bad example');
    await page.goto('design/#outcomes');
    await page.getByRole('button', {name: 'Save and continue'}).click();
    const summary = page.locator('[aria-labelledby], [role=alert], section').filter({has: page.getByRole('heading', {name: 'There is a problem'})}).last();
    await summary.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent?.includes('There is a problem'))).toBe(true);
    expect(await page.title()).toMatch(/^Error: /);
    await picture(page, 'error-summary-1440');
    await summary.getByRole('link').first().click();
    expect(await page.evaluate(() => document.activeElement?.matches('input, textarea, select, button'))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.getByRole('button', {name: /Continue anyway/}).click();
    await page.getByRole('heading', {level: 1, name: 'Workload and level'}).waitFor();
    await context.close();
  });

  it('keeps the title of the step when the scripts of the site wake up, and loses it on another page', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'A company');
    await page.goto('design/#assessment');
    await expect.poll(() => page.title()).toBe('Assessment | MiCrocVET Handbook');
    await page.getByRole('link', {name: 'Glossary'}).hover();
    await page.locator('html[data-has-hydrated=true]').waitFor({timeout: 15_000});
    await page.waitForTimeout(300);
    expect(await page.title()).toBe('Assessment | MiCrocVET Handbook');
    await page.getByRole('link', {name: 'Glossary'}).click();
    await expect.poll(() => page.title()).toMatch(/^Glossary/);
    await context.close();
  });

  it('is reminded of the project on the home page, and the reminder stands when the scripts of the site wake up', async () => {
    const {page, context, errors} = await visit(browser);
    await openExample(page, 'A company');
    await page.getByText(/^Saved \d/).first().waitFor();
    await page.goto('');
    const reminder = page.getByText('You were working on Carrying out an allergen changeover on a packing line.');
    await reminder.waitFor();
    const before = await reminder.elementHandle();
    await page.getByRole('link', {name: 'Glossary'}).hover();
    await page.locator('html[data-has-hydrated=true]').waitFor({timeout: 15_000});
    expect(await before?.evaluate((line) => line.isConnected)).toBe(true);
    expect(await reminder.isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('takes back and repeats a change in the whole document', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'A company');
    await page.goto('design/#outcomes');
    const first = page.locator(statement);
    const before = await first.inputValue();
    await first.fill('Clean the packing line by the checklist before a changeover');
    await page.goto('design/#need');
    await page.getByRole('button', {name: 'Undo'}).first().click();
    await page.goto('design/#outcomes');
    await expect.poll(() => first.inputValue()).toBe(before);
    await page.getByRole('button', {name: 'Redo'}).first().click();
    await expect.poll(() => first.inputValue()).toBe('Clean the packing line by the checklist before a changeover');
    await context.close();
  });

  it('checks all answers, jumps to one, and takes away specification, card and Annex I list', async () => {
    const {page, context, errors} = await visit(browser);
    await openExample(page, 'A vocational centre');
    await page.goto('design/#check');
    await page.getByRole('heading', {name: 'The 16 elements of Annex I'}).waitFor();
    expect(await page.locator('table tbody tr').count()).toBe(16);
    const [file] = await Promise.all([saved(page.waitForEvent('download')), page.getByRole('button', {name: 'Specification (JSON)'}).click()]);
    expect(JSON.parse(file.text)).toMatchObject({$schema: 'urn:microcvet:schema:specification:1', title: {en: 'Surveying a home for a heat pump'}});
    await page.getByRole('link', {name: /^Change/}).first().click();
    await page.getByRole('heading', {level: 1, name: 'Need'}).waitFor();
    await page.goto('design/#card');
    await page.getByText('This is a description of a micro-credential.').waitFor();
    await picture(page, 'summary-card-1440');
    const [card] = await Promise.all([saved(page.waitForEvent('download')), page.getByRole('button', {name: /Download as a web page/}).click()]);
    expect(card.text).toContain('Surveying a home for a heat pump');
    await page.goto('design/#annex');
    await page.getByText('Notional workload').first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('prints all answers as a document that begins with the name of the credential, and sees the state of each element on a phone', async () => {
    const {page, context} = await visit(browser, {width: 360, height: 740});
    await openExample(page, 'A vocational centre');
    await page.goto('design/#check');
    const state = page.locator('table tbody tr').first().locator('td').last();
    await state.waitFor();
    const box = await state.boundingBox();
    expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    await picture(page, 'check-360');
    expect(pagesOf(await page.pdf({format: 'A4', path: join(folder, 'check.pdf')}))).toBeLessThanOrEqual(12);
    await page.emulateMedia({media: 'print'});
    expect(await page.getByRole('main').getByRole('button').filter({visible: true}).count()).toBe(0);
    await context.close();
  });

  it('deletes the open project, is told so on the page that follows, and takes it back', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'A company');
    await page.goto('design/#projects');
    await page.getByRole('button', {name: /^Delete/}).first().click();
    const notice = page.getByRole('status').filter({hasText: 'was moved to the bin'});
    await notice.waitFor();
    await picture(page, 'deleted-1440');
    await notice.getByRole('button', {name: 'Undo'}).click();
    await page.getByText('Open now').waitFor();
    await context.close();
  });

  it('meets the same steps on the home page as in the form', async () => {
    const {page, context} = await visit(browser);
    await page.goto('');
    const home = await page.getByRole('navigation', {name: /steps, from need/}).getByRole('link').allTextContents();
    await openExample(page, 'A company');
    const form = await page.locator('main ol li a').allTextContents();
    expect(home.map((name) => name.replace(/^\d+\s*/, ''))).toEqual(form.slice(-home.length));
    await context.close();
  });

  it('keeps several projects, and carries one to another machine in a file and in a link', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'A volunteering network');
    await openExample(page, 'An online course');
    await page.goto('design/#projects');
    const list = page.getByRole('main');
    await list.getByText('Coordinating a volunteer shift').first().waitFor();
    await list.getByText('Preparing open location data for reuse').last().waitFor();
    await page.goto('design/#check');
    const [file] = await Promise.all([saved(page.waitForEvent('download')), page.getByRole('button', {name: 'Specification (JSON)'}).click()]);
    await context.close();

    const other = await visit(browser);
    await other.page.goto('design/');
    await other.page.locator('input[type=file]').setInputFiles(file.path);
    await other.page.getByRole('heading', {level: 1, name: 'Your micro-credential, step by step'}).waitFor();
    expect(await other.page.getByText('Preparing open location data for reuse').count()).toBeGreaterThan(0);
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, file.text.slice(0, file.text.length / 2));
    await other.page.goto('design/#new');
    await other.page.getByRole('heading', {name: 'Start your micro-credential'}).waitFor();
    await other.page.locator('input[type=file]').setInputFiles(broken);
    await other.page.getByText(/the end of the file is missing/i).first().waitFor();
    await other.context.close();
  });
});

describe('samples and their check', () => {
  it('makes an Open Badge that verifies, and one changed character makes it fail', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openExample(page, 'A company');
    const badge = await makeSample(page, 'Open Badge 3.0', 'eddsa-rdfc-2022');
    expect(badge.text).toContain('SAMPLE');
    await picture(page, 'sample-open-badge-1440');
    await page.goto('verify/');
    await page.locator('input[type=file]').setInputFiles(badge.path);
    await report(page).waitFor();
    expect(await report(page).getAttribute('data-verdict')).toBe('verified');
    await picture(page, 'verify-1440');
    await report(page).getByText('Look inside, and try to forge it').click();
    const text = report(page).getByLabel('The file as text');
    await expect.poll(() => text.inputValue()).toContain('credentialSubject');
    const content = await text.inputValue();
    const name = (JSON.parse(content) as {credentialSubject: {achievement: {name: string}}}).credentialSubject.achievement.name;
    await text.fill(content.replace(name, `${name.slice(0, -1)}x`));
    await report(page).getByRole('button', {name: 'Check the changed text'}).click();
    await page.locator('article[data-verdict="failed"]').waitFor();
    expect(await page.locator('article[data-verdict="failed"] [data-check="proof"]').getAttribute('data-outcome')).toBe('fail');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([[['Open Badge 3.0', 'VC-JWT, EdDSA'], 'verified'], [['Europass credential (EDC)', 'Without a seal'], 'unsigned'], [['Europass credential, for upload', 'Without a seal'], 'unsigned'], [['Open Badge 3.0', 'baked PNG'], 'verified'], [['Open Badge 3.0', 'baked SVG'], 'verified'], [['Open Badge 3.0', 'tagged PDF'], 'verified']])('makes %j and reports it as %s', async (labels, verdict) => {
    const {page, context, errors} = await visit(browser);
    await openExample(page, 'A vocational centre');
    const file = await makeSample(page, ...labels);
    await page.goto('verify/');
    await page.locator('input[type=file]').setInputFiles(file.path);
    await report(page).waitFor();
    expect(await report(page).getAttribute('data-verdict')).toBe(verdict);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('hands a sample over to the verify page of the same tab, and shows it again to whoever comes back', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'An online course');
    const file = await makeSample(page, 'Open Badge 3.0', 'eddsa-rdfc-2022');
    await page.getByRole('link', {name: 'Check it on the verify page'}).click();
    await page.locator('article[data-verdict="verified"][data-conclusion="sample"]').waitFor();
    await page.goBack();
    await page.getByRole('button', {name: `Download ${file.name}`}).waitFor();
    await page.goto('design/#sample');
    await page.reload();
    await page.getByText(/You made this sample in this tab at/).waitFor();
    await page.getByRole('button', {name: `Download ${file.name}`}).waitFor();
    await context.close();
  });

  it('puts a logo and a colour on the badge, checks a whole archive, and follows the code of a certificate', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    await openExample(page, 'A company');
    await page.goto('design/#sample');
    await page.getByText('Add your logo and colour').click();
    const logo = join(folder, 'logo.svg');
    writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><script>document.title = "ran"</script><rect width="3" height="1" fill="#b3003c"/></svg>');
    await page.getByLabel('Logo (optional)').setInputFiles(logo);
    await page.getByRole('img', {name: 'Your logo'}).waitFor();
    await page.getByLabel('Colour (optional)').fill('#ff6fa0');
    await page.getByText(/^Drawn as #/).waitFor();
    await page.getByRole('radio', {name: 'baked PNG'}).check();
    await page.getByRole('button', {name: 'Make the sample'}).click();
    await page.getByRole('img', {name: 'The badge that carries the credential'}).waitFor();
    await picture(page, 'sample-baked-1440');
    const button = page.getByRole('button', {name: /^Download sample-.*png$/});
    const [badge] = await Promise.all([saved(page.waitForEvent('download')), button.click()]);
    const archive = join(folder, 'class.zip');
    const text = JSON.stringify({'@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer: 'did:example:1', credentialSubject: {id: 'did:example:2'}});
    writeFileSync(archive, zipSync({'badge.png': new Uint8Array(readFileSync(badge.path)), 'other.json': strToU8(text), 'readme.txt': strToU8('Hello')}));
    await page.goto('verify/');
    await page.locator('input[type=file]').setInputFiles(archive);
    await page.locator('[data-part="verified"]').getByText('badge.png', {exact: true}).waitFor();
    await page.locator('[data-part="unsigned"]').getByText('other.json', {exact: true}).click();
    // Each credential has what may be concluded from it; the record of the whole names them all, and what each came to.
    await page.locator('[data-part="unsigned"] [data-learn=conclude] > summary').click();
    await page.locator('[data-part="unsigned"] [data-kind=open]').waitFor();
    expect(await page.locator('[data-part] [data-record]').count()).toBe(0);
    await page.locator('[data-learn=record] > summary').click();
    // The record is put together when it is opened.
    await page.locator('[data-record-part] h5').first().waitFor();
    expect(await page.locator('[data-record-part] h5').allTextContents()).toEqual(['badge.png', 'other.json']);
    expect(await page.locator('[data-record-part=unsigned]').textContent()).toContain(await fingerprintOf(text));
    // The card of what nobody signed says so itself; that of a good sample has the mark of a sample.
    expect(await page.getByRole('region', {name: 'Not proven: nobody has signed this file'}).count()).toBe(1);
    expect(await page.locator('[data-part="verified"] [data-standing]').count()).toBe(0);
    await picture(page, 'verify-archive-1440');
    expect(await violations(page)).toEqual([]);
    const hash = await fingerprintOf(text);
    await page.goto(`verify/#sha256=${hash}`);
    await page.reload();
    await page.getByRole('heading', {name: 'Choose the file that the code stands on'}).waitFor();
    await page.locator('input[type=file]').setInputFiles([archive, badge.path]);
    await page.locator('[data-same="true"]').waitFor();
    await page.locator('[data-same="false"]').waitFor();
    expect(await page.locator('p[role=status]').first().textContent()).toMatch(/^Files checked: 2\. .*class\.zip.*png/);
    // A code that carries the whole credential: the page checks what it brings, and keeps nothing of it in the address.
    const key = await makeSampleKey();
    const {document: signed} = await addDataIntegrityProof({...JSON.parse(text) as object, issuer: key.did, name: 'SAMPLE Knots'}, key, {created: new Date()});
    for (const [content, verdict] of [[text, 'unsigned'], [JSON.stringify(signed, null, 2), 'verified']] as const) {
      const {address, carries} = await verifyLink(content, new URL('.', page.url()).href);
      expect(carries).toBe('credential');
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator(`article[data-verdict="${verdict}"]`).filter({hasText: 'credential from a code'}).waitFor();
      expect(new URL(page.url()).hash).toBe('');
    }
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it('names the answers that a Europass sample cannot do without, and what Annex I misses beside a badge', async () => {
    const {page, context, errors} = await visit(browser);
    await page.goto('design/');
    await page.getByLabel('What will the credential be called?').fill('Pruning vines');
    await page.getByRole('button', {name: 'Start blank'}).click();
    await page.waitForURL(/#overview$/);
    await page.goto('design/#sample');
    await page.getByRole('radio', {name: 'Europass credential (EDC)'}).check();
    await page.getByRole('button', {name: 'Make the sample'}).click();
    const alert = page.getByRole('alert').filter({hasText: 'cannot do without'});
    await alert.getByRole('link', {name: 'Country, in the step “Issuing”'}).waitFor();
    expect(await alert.textContent()).not.toContain('required');
    await picture(page, 'sample-missing-1440');
    await page.getByRole('radio', {name: 'Open Badge 3.0'}).check();
    await page.getByRole('button', {name: 'Make the sample'}).click();
    await page.locator('[data-missing="9"]').getByRole('link', {name: 'Learning outcomes'}).waitFor();
    await alert.waitFor({state: 'detached'});
    await picture(page, 'sample-blank-1440');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('takes a status list among the files, says what it is for, and checks again with it', async () => {
    const {page, context, foreign, errors} = await visit(browser);
    const list = listCredential('https://issuer.example/status/1', [7]);
    const credential = {
      '@context': ['https://www.w3.org/ns/credentials/v2'], id: 'urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7', type: ['VerifiableCredential'], issuer: 'did:example:issuer', validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: {id: 'urn:uuid:1b4e28ba-2fa1-41d2-883f-0016d3cca427'}, credentialStatus: {type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: list.id},
    };
    const [credentialPath, listPath] = [['credential.json', credential], ['list.json', list]].map(([name = '', content]) => { const path = join(folder, String(name)); writeFileSync(path, JSON.stringify(content)); return path; });
    await page.goto('verify/');
    await page.locator('input[type=file]').setInputFiles(credentialPath ?? '');
    await page.locator('article [data-check="status"][data-outcome="not-checked"]').waitFor();
    await page.locator('input[type=file]').setInputFiles(listPath ?? '');
    await page.locator('article[data-helper="status-list"]').getByText('It helps to check: credential.json.').waitFor();
    await page.locator('article [data-check="status"][data-outcome="fail"]').waitFor();
    await picture(page, 'verify-helper-1440');
    await page.getByRole('button', {name: 'Remove list.json from this list'}).click();
    await page.locator('article [data-check="status"][data-outcome="not-checked"]').waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('changes a letter for the reader and prints a result on two pages at most', async () => {
    const {page, context} = await visit(browser);
    await page.goto('verify/');
    await page.getByRole('button', {name: 'an Open Badge'}).click();
    await report(page).waitFor();
    expect(pagesOf(await page.pdf({path: join(folder, 'verify.pdf')}))).toBeLessThanOrEqual(2);
    await report(page).getByText('Look inside, and try to forge it').click();
    await report(page).getByRole('button', {name: 'Show me the place in the text'}).click();
    const area = report(page).getByLabel('The file as text');
    expect(await area.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd))).toMatch(/Learner|heat pump/);
    await report(page).getByRole('button', {name: 'Change one letter for me and check again'}).click();
    await page.locator('article[data-verdict="failed"] [data-check="proof"][data-outcome="fail"]').waitFor();
    await picture(page, 'verify-forged-1440');
    await context.close();
  });

  it('says what is wrong with files that are no credentials, and keeps checking the others', async () => {
    const {page, context, errors} = await visit(browser);
    const files = [['empty.json', ''], ['cut.json', '{"a": [1, 2'], ['note.pdf', '%PDF-1.7\nnothing'], ['deep.json', '['.repeat(100_000)]].map(([name = '', content = '']) => { const path = join(folder, name); writeFileSync(path, content); return path; });
    await page.goto('verify/');
    await page.locator('input[type=file]').setInputFiles(files);
    await expect.poll(() => page.locator('article[data-verdict="unreadable"]').count(), {timeout: 20_000}).toBe(4);
    expect(await page.locator('article[data-verdict="unreadable"]').getByText('Not checked.').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Bytes of the headers that say what a page may do. */
const policyLines = (headers: string): number => headers.split('\r\n').filter((line) => /^(content-security|permissions|referrer|cross-origin-opener)-policy:/i.test(line)).reduce((sum, line) => sum + line.length + 2, 0);

describe('the form inside a procedure page', () => {
  it('opens on demand, edits the project of the design page, and leaves the page light until then', async () => {
    const {page, context, errors} = await visit(browser);
    await openExample(page, 'A company');
    await page.getByText(/^Saved \d/).first().waitFor();
    await page.goto('procedures/p2-outcomes/');
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => name.includes('/islands/')).length)).toBe(0);
    await page.getByRole('button', {name: 'Open this step'}).click();
    const first = page.locator(statement);
    await first.fill('Carry out each step of the allergen changeover checklist on a packing line');
    await page.getByText(/^Saved \d/).first().waitFor({timeout: 10_000});
    await picture(page, 'procedure-with-step-1440');
    await page.goto('design/#outcomes');
    await expect.poll(() => page.locator(statement).inputValue()).toBe('Carry out each step of the allergen changeover checklist on a packing line');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is within 260 kB on the wire when a step is opened by its own address', async () => {
    const {page, context} = await visit(browser);
    await openExample(page, 'A vocational centre');
    await page.getByText(/^Saved \d/).first().waitFor();
    for (const {id} of steps) {
      const step = await context.newPage();
      const network = await context.newCDPSession(step);
      let bytes = 0;
      network.on('Network.loadingFinished', ({encodedDataLength}) => { bytes += encodedDataLength; });
      // The policy goes with every answer. Hosts speak HTTP/2, where a header that was sent before costs a byte or two (RFC 7541); the local server does not.
      network.on('Network.responseReceivedExtraInfo', ({headersText}) => { bytes -= policyLines(headersText ?? ''); });
      await network.send('Network.enable');
      await network.send('Network.clearBrowserCache');
      await step.goto(`design/#${id}`);
      await step.locator('form').first().waitFor();
      await step.waitForLoadState('networkidle');
      expect(bytes, id).toBeGreaterThan(100_000);
      expect(bytes, id).toBeLessThanOrEqual(260_000);
      await step.close();
    }
    await context.close();
  });
});
