import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {makeKit} from '../../src/builders/workshop/make';
import {exercisesOf, kitPapers, plan} from '../../src/documents/workshop';
import {exercises} from '../../src/documents/workshop/exercises';

describe('the kit in one ZIP', () => {
  it('holds every paper in the formats chosen, the slides, and a README that lists them all', async () => {
    const made = plan({minutes: 90, people: 8, level: 'new', devices: false, network: false, start: 540});
    const files = unzipSync(await makeKit(made, ['markdown', 'html'], 'en', {title: 'Workshop kit', text: 'SAMPLE text', slides: 'Slides', faulty: 'Faulty'}, async () => { throw new Error('nobody can open a file in this room'); }));
    const names = Object.keys(files);
    const count = kitPapers(made, 'en', new Date()).length;
    expect(names.filter((name) => name.startsWith('markdown/'))).toHaveLength(count);
    expect(names.filter((name) => name.startsWith('html/'))).toHaveLength(count);
    expect(names.filter((name) => name.endsWith('.docx'))).toEqual([]);
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    for (const name of names.filter((each) => each !== 'README.txt')) expect(readme).toContain(name);
    expect(strFromU8(files['slides.html'] ?? new Uint8Array())).toMatch(/^<!doctype html>/);
    expect(strFromU8(files['markdown/01-agenda.md'] ?? new Uint8Array())).toContain('Attendance or micro-credential?');
  });

  it('holds the faulty credentials of the exercise, with what goes beside them, where there are devices', async () => {
    const made = plan({minutes: 480, people: 12, level: 'some', devices: true, network: false, start: 540});
    const asked: string[] = [];
    const files = unzipSync(await makeKit(made, ['markdown'], 'en', {title: 'Workshop kit', text: 'SAMPLE text', slides: 'Slides', faulty: 'Faulty'}, async (id) => {
      asked.push(id);
      const file = {name: `sample-${asked.length}.json`, mediaType: 'application/json', text: 'SAMPLE'};
      return {file, beside: id === 'revoked' ? [{...file, name: 'list.json'}] : []};
    }));
    expect(asked).toEqual(exercises.signature.items.map((item) => 'file' in item && item.file));
    expect(Object.keys(files).filter((name) => name.startsWith('credentials/'))).toHaveLength(asked.length + 1);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('credentials/4-list.json');
    const answers = strFromU8(Object.entries(files).find(([name]) => name.endsWith('answers.md'))?.[1] ?? new Uint8Array());
    expect(answers).toContain('Why another answer tempts');
    const sheets = strFromU8(Object.entries(files).find(([name]) => name.endsWith('exercises.md'))?.[1] ?? new Uint8Array());
    for (const {title} of exercisesOf(made, 'en')) expect(sheets).toContain(title);
  });
});
