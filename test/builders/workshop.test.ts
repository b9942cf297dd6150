import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {makeKit} from '../../src/builders/workshop/make';
import {wordsIn} from '../../src/builders/workshop/words';
import {pdfFont} from '../../src/cli/paint';
import {exercisesOf, kitPapers, kitPrints, plan} from '../../src/documents/workshop';
import {exercises} from '../../src/documents/workshop/exercises';
import {readRoster, readTable} from '../../src/issuing';
import {loadExample} from '../../src/specification';

describe('the kit in one ZIP', () => {
  it('holds every paper in the formats chosen, the slides, and a README that lists them all', async () => {
    const made = plan({minutes: 90, people: 8, level: 'new', devices: false, network: false, start: 540});
    const files = unzipSync(await makeKit(made, {formats: ['markdown', 'html'], size: 'a5', lang: 'en', font: pdfFont, title: 'Workshop kit', text: 'SAMPLE text', say: wordsIn('en'), faulty: async () => { throw new Error('nobody can open a file in this room'); }}));
    const names = Object.keys(files);
    const count = kitPapers(made, 'en', new Date()).length;
    expect(names.filter((name) => name.startsWith('markdown/'))).toHaveLength(count);
    expect(names.filter((name) => name.startsWith('html/'))).toHaveLength(count);
    expect(names.filter((name) => name.endsWith('.docx'))).toEqual([]);
    const {sets, posters} = kitPrints(made, 'a5', 'en');
    expect(names.filter((name) => name.endsWith('.pdf')).sort()).toEqual([...sets.map(({set}) => `cards/${set.id}-a5.pdf`), ...posters.map((id) => `posters/${id}-a3.pdf`), 'slides/slides-with-notes.pdf', 'slides/slides.pdf'].sort());
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    for (const name of names.filter((each) => each !== 'README.txt')) expect(readme).toContain(name);
    for (const {set, copies, sheets} of sets) expect(readme).toContain(`${set.title}. Copies: ${copies}. Sheets for each copy: ${sheets}.`);
    expect(strFromU8(files['slides/slides.html'] ?? new Uint8Array())).toMatch(/^<!doctype html>/);
    const roster = readTable(files['roster.xlsx'] ?? new Uint8Array());
    const taster = await loadExample('workshop-taster');
    expect('code' in roster ? roster.code : readRoster(roster, taster, 'en')).toMatchObject({faults: [], notes: [], rows: [{row: 2, award: {learner: {givenName: 'Sample'}, results: [{outcome: 'o1', met: true}]}}]});
    expect(strFromU8(files['markdown/01-agenda.md'] ?? new Uint8Array())).toContain('Attendance or micro-credential?');
  });

  it('holds the faulty credentials of the exercise, with what goes beside them, where there are devices', async () => {
    const made = plan({minutes: 480, people: 12, level: 'some', devices: true, network: false, start: 540});
    const asked: string[] = [];
    const files = unzipSync(await makeKit(made, {formats: ['markdown'], size: 'a6', lang: 'en', font: pdfFont, title: 'Workshop kit', text: 'SAMPLE text', say: wordsIn('en'), faulty: async (id) => {
      asked.push(id);
      const file = {name: `sample-${asked.length}.json`, mediaType: 'application/json', text: 'SAMPLE'};
      return {file, beside: id === 'revoked' ? [{...file, name: 'list.json'}] : []};
    }}));
    expect(asked).toEqual(exercises.signature.items.map((item) => 'file' in item && item.file));
    expect(Object.keys(files).filter((name) => name.startsWith('credentials/'))).toHaveLength(asked.length + 1);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('credentials/4-list.json');
    const answers = strFromU8(Object.entries(files).find(([name]) => name.endsWith('answers.md'))?.[1] ?? new Uint8Array());
    expect(answers).toContain('Why another answer tempts');
    const sheets = strFromU8(Object.entries(files).find(([name]) => name.endsWith('exercises.md'))?.[1] ?? new Uint8Array());
    for (const {title} of exercisesOf(made, 'en')) expect(sheets).toContain(title);
  });
});
