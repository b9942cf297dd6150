import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {makeKit} from '../../src/builders/workshop/make';
import {kitPapers, plan} from '../../src/documents/workshop';
import {readRoster, readTable} from '../../src/issuing';
import {loadExample} from '../../src/specification';

describe('the kit in one ZIP', () => {
  it('holds every paper in the formats chosen, the slides, and a README that lists them all', async () => {
    const made = plan({minutes: 90, people: 8, level: 'new', devices: false, network: false, start: 540});
    const files = unzipSync(await makeKit(made, ['markdown', 'html'], 'en', {title: 'Workshop kit', text: 'SAMPLE text', slides: 'Slides', roster: 'Roster'}));
    const names = Object.keys(files);
    const count = kitPapers(made, 'en', new Date()).length;
    expect(names.filter((name) => name.startsWith('markdown/'))).toHaveLength(count);
    expect(names.filter((name) => name.startsWith('html/'))).toHaveLength(count);
    expect(names.filter((name) => name.endsWith('.docx'))).toEqual([]);
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    for (const name of names.filter((each) => each !== 'README.txt')) expect(readme).toContain(name);
    expect(strFromU8(files['slides.html'] ?? new Uint8Array())).toMatch(/^<!doctype html>/);
    const roster = readTable(files['roster.xlsx'] ?? new Uint8Array());
    const taster = await loadExample('workshop-taster');
    expect('code' in roster ? roster.code : readRoster(roster, taster, 'en')).toMatchObject({faults: [], notes: [], rows: [{row: 2, award: {learner: {givenName: 'Sample'}, results: [{outcome: 'o1', met: true}]}}]});
    expect(strFromU8(files['markdown/01-agenda.md'] ?? new Uint8Array())).toContain('Attendance or micro-credential?');
  });
});
