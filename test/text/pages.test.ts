import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {sources} from '../../src/standards';
import {allowed} from './links';
import {isStub, pages, root, wordsOf} from './text';

const date = /^\d{4}-\d{2}-\d{2}$/;

describe('every page', () => {
  it('has front matter: a name that is its file, a title, a place, and a description of one or two sentences', () => {
    for (const {name, front} of pages) {
      const file = name.split('/').at(-1)?.replace('.mdx', '') ?? '';
      expect([file, 'procedures'], `${name}: id`).toContain(front.id);
      expect(front.title, `${name}: title`).toBeTruthy();
      expect(front.sidebar_position, `${name}: sidebar_position`).toMatch(/^-?\d+(\.\d+)?$/);
      expect(front.checked, `${name}: checked`).toMatch(date);
      expect(Number(front.time), `${name}: time`).toBeGreaterThan(0);
    }
    const lacking = pages.filter((page) => !isStub(page)).filter(({front: {description = ''}}) => !/[.?]$/.test(description) || wordsOf(description).length < 4 || description.length > 200);
    expect(lacking.map(({name, front}) => `${name}: ${front.description}`)).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    for (const key of ['title', 'description']) {
      const values = pages.filter((page) => !isStub(page)).map(({front}) => front[key]);
      expect(values.filter((value, place) => values.indexOf(value) !== place), key).toEqual([]);
    }
  });

  it('has a place of its own in its part', () => {
    const places = pages.map(({part, front}) => `${part} ${front.sidebar_position}`);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  // Fails as long as one page of the sidebar is only a place for a text.
  it('is written', () => {
    expect(pages.filter(isStub).map(({name}) => name)).toEqual([]);
  });
});

describe('links to other sites', () => {
  const shown = [
    ...pages.map(({name, source}) => ({name: `docs/${name}`, text: source})),
    // What readers see elsewhere: pages, components and the frame of the site, and every catalogue of words.
    ...['docusaurus.config.ts', ...['src/pages', 'src/components', 'src/theme', 'src/builders', 'src/standards/words', 'src/verification/words', 'src/search'].flatMap((folder) => readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => /\.tsx?$/.test(entry.name)).map((entry) => relative(root, join(entry.parentPath, entry.name))))].map((name) => ({name, text: readFileSync(join(root, name), 'utf8')})),
  ];
  const links = shown.flatMap(({name, text}) => [...text.matchAll(/https?:\/\/(?:[^\s"'`<>()\]}|”]|\([^\s"'`<>()]*\))+/g)].map((match) => ({name, link: match[0].replace(/[.,;:]+$/, '')})))
    // Invented addresses of the examples: the ending is kept free for that (RFC 2606).
    .filter(({link}) => !/^https?:\/\/([^/]*\.)?(example(\.(org|com|net))?|invalid|test|localhost)(:\d+)?(\/|$)/.test(link) && !/[…{$]/.test(link));

  it('are sources of the handbook, or stand in the list of allowed links', () => {
    const known = new Set([...sources.flatMap(({address}) => address ?? []), ...allowed.map(({address}) => address)]);
    expect(links.filter(({link}) => !known.has(link)).map(({name, link}) => `${name}: ${link}`)).toEqual([]);
  });

  it('were looked at on a day that is written down', () => {
    for (const {address, checked} of [...sources.flatMap(({address: link, checked: day}) => (link ? [{address: link, checked: day}] : [])), ...allowed]) {
      expect(checked, address).toMatch(date);
      expect(URL.canParse(address), address).toBe(true);
    }
    expect(allowed.filter(({address}) => !links.some(({link}) => link === address)).map(({address}) => address), 'in the list, and on no page').toEqual([]);
  });
});
