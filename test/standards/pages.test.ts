import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {clauses, elements, isClauseId, procedures, sourceById, standards} from '../../src/standards';

const docs = join(__dirname, '../../docs');
const pages = readdirSync(docs, {recursive: true, withFileTypes: true}).filter((entry) => entry.name.endsWith('.mdx')).map((entry) => {
  const file = join(entry.parentPath, entry.name);
  return {name: relative(docs, file), text: readFileSync(file, 'utf8')};
});
const front = (text: string, key: string): string | undefined => new RegExp(`^${key}: (.+)$`, 'm').exec(text.split('---')[1] ?? '')?.[1];
const listed = (text: string, key: string): string[] => (front(text, key) ?? '').replace(/[[\]]/g, '').split(', ').filter(Boolean);

describe('the pages of the handbook', () => {
  it('exist for every standard and every procedure, at the address that the data give', () => {
    for (const {path} of [...standards, ...procedures]) expect(existsSync(join(docs, `${path.slice(0, -1)}.mdx`)), path).toBe(true);
  });

  it('say their title, description, readers, minutes to read, sources, and the day of the last check', () => {
    for (const {name, text} of pages) {
      for (const key of ['title', 'description']) expect(front(text, key), `${name} ${key}`).toBeTruthy();
      expect(front(text, 'time'), name).toMatch(/^\d+$/);
      expect(front(text, 'checked'), name).toMatch(/^'\d{4}-\d{2}-\d{2}'$/);
      expect(listed(text, 'sources'), `${name} sources`).not.toEqual([]);
      const procedure = procedures.find(({path}) => `${path.slice(1, -1)}.mdx` === name);
      expect(procedure?.readers ?? listed(text, 'readers'), `${name} readers`).not.toEqual([]);
    }
  });

  it('name only clauses, elements and sources that exist', () => {
    for (const {name, text} of pages) {
      for (const [id] of text.matchAll(/\bS\d{1,2}\.\d{1,2}\b/g)) expect(isClauseId(id), `${name}: ${id}`).toBe(true);
      for (const [id] of text.matchAll(/\b[MO]\d{1,2}\b/g)) expect(elements.some((element) => element.id === id), `${name}: ${id}`).toBe(true);
      const named = [...listed(text, 'sources'), ...[...text.matchAll(/<Source id="([^"]+)"/g)].map((match) => match[1] ?? ''), ...[...text.matchAll(/<SourceList ids=\{\[([^\]]*)\]/g)].flatMap((match) => (match[1] ?? '').replaceAll("'", '').split(', '))];
      for (const id of named) expect(sourceById(id), `${name}: ${id}`).toBeDefined();
    }
  });

  it('lead each clause into the "done when" of a procedure', () => {
    const done = new Set(pages.filter(({name}) => name.startsWith('procedures/')).flatMap(({text}) => [...text.matchAll(/<ClauseList ids=\{\[([^\]]*)\]/g)].flatMap((match) => (match[1] ?? '').replaceAll("'", '').split(', '))));
    expect(clauses.filter((clause) => !done.has(clause.id)).map((clause) => clause.id)).toEqual([]);
  });

  it('show each standard once, with all its clauses', () => {
    for (const {id, path} of standards) expect(pages.find(({name}) => `/${name}` === `${path.slice(0, -1)}.mdx`)?.text, id).toContain(`<Clauses standard="${id}" />`);
  });
});
