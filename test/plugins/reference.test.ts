import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readCsv} from '../../src/values/csv';
import {paperTemplates} from '../../src/cli/papers';
import {templateFiles} from '../../src/cli/templates';
import {crosswalk} from '../../src/credentials';
import {listed, offeredFiles} from '../../src/plugins/reference';
import {versionsOf} from '../../src/plugins/reference/changes';
import {computed, crosswalkCsv, crosswalkRows} from '../../src/plugins/reference/crosswalkRows';
import {loadExample} from '../../src/specification';
import {elements, isClauseId, steps} from '../../src/standards';
import {made} from '../credentials/made';

const root = join(__dirname, '../..');
const page = (name: string): string => readFileSync(join(root, 'docs/reference', name), 'utf8');

describe('the crosswalk as a table', () => {
  const rows = crosswalkRows('en');

  it('has a row for each field that converts, with its name and both fates in words', () => {
    expect(rows).toHaveLength(crosswalk.length + computed.length);
    expect(new Set(rows.map(({field}) => field)).size).toBe(rows.length);
    for (const {field, name, edc, badge} of rows) {
      expect(name, field).not.toBe('');
      for (const text of [edc, badge]) expect(text, field).toMatch(/^(?!.*(?:undefined|[{}*])).{3,}/);
    }
  });

  it('shows every element of Annex I, in its order', () => {
    const shown = [...new Set(rows.map(({element}) => element))];
    expect(shown).toEqual([...elements.map(({id}) => id), '']);
  });

  it('agrees with the elements that the schema names', () => {
    interface Node {'x-element'?: string; properties?: Record<string, Node>; items?: Node}
    const walk = (node: Node, path: string): [string, string][] => [
      ...(node['x-element'] ? [[path, node['x-element']] as [string, string]] : []),
      ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => walk(child, path === '' ? key : `${path}.${key}`)),
      ...(node.items ? walk(node.items, `${path}[]`) : []),
    ];
    const named = walk(JSON.parse(readFileSync(join(root, 'schemas/specification.schema.json'), 'utf8')) as Node, '');
    for (const {field, element} of rows.filter((row) => !row.field.startsWith('award.'))) {
      const closest = named.filter(([path]) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[]`)).sort(([a], [b]) => b.length - a.length)[0];
      // Why and how long data are kept is beside the identification of the learner, though the schema has it in one part.
      if (closest && !field.startsWith('privacy.') && element !== 'O2') expect(element, field).toBe(closest[1]);
    }
  });

  it('tells a condition where the fate depends on the specification', () => {
    const row = (field: string) => rows.find((each) => each.field === field);
    expect(row('level.eqf')?.edc).toBe('If the level is official: credentialSubject.hasClaim[0].specifiedBy.eqfLevel. Otherwise: Note “Level” at credentialSubject.hasClaim[0].specifiedBy.additionalNote');
    expect(row('credits.nationalSystem')?.edc).toMatch(/^If credits of a national system are awarded: .*creditPoint\[0\]\.framework/);
    for (const {field, edc, badge} of crosswalk) {
      const conditional = [edc, badge].some((rule) => typeof rule === 'function');
      const told = rows.find((each) => each.field === field.replace(/^\//, '').replaceAll('/*', '[]').replaceAll('/', '.'));
      expect(`${told?.edc} ${told?.badge}`.includes('Otherwise: '), field).toBe(conditional);
    }
  });

  it('gives the places at which computed values stand in a document', async () => {
    const specification = await loadExample('company');
    const at = (document: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
    for (const {id, edc, badge} of computed) {
      expect(at(made('edc', specification).document, edc), id).toBeTruthy();
      expect(at(made('open-badge', specification).document, badge), id).toBeTruthy();
    }
    expect(at(made('edc', specification).document, computed[0].edc)).toBe('PT12H');
    expect(at(made('open-badge', specification).document, computed[0].badge)).toContain('PT12H');
  });

  it('is the same in the file as on the page', () => {
    const {rows: read, faults} = readCsv(crosswalkCsv(rows, 'en'));
    expect(faults).toEqual([]);
    expect(read.slice(1).map(({cells: [element, , ...cells]}) => [element, ...cells.slice(0, 4)])).toEqual(rows.map(({element, field, name, edc, badge}) => [element, field, name, edc, badge]));
    // The entries for catalogues stand in the file only.
    expect(read[0]?.cells.slice(6)).toHaveLength(3);
    for (const {cells} of read) for (const cell of cells.slice(6)) expect(cell, cells[2]).toMatch(/^(?!.*(?:undefined|[{}*])).{2,}/);
    expect(page('crosswalk.mdx')).toContain('<Crosswalk />');
  });
});

describe('the templates', () => {
  it('are all listed on their page, with purpose, size, and clauses and steps that exist', async () => {
    const files = await templateFiles();
    const shown = new Set([...page('templates.mdx').matchAll(/uses=\{\[([^\]]*)\]/g)].flatMap((match) => (match[1] ?? '').replaceAll("'", '').split(', ')));
    for (const {name, use, clauses, step, purpose, bytes} of listed(files, 'en')) {
      expect(shown, name).toContain(use);
      expect(purpose, name).toMatch(/\.$/);
      expect(bytes, name).toBe(new TextEncoder().encode(files.find((file) => file.name === name)?.text).length);
      expect(clauses.filter((id) => !isClauseId(id)), name).toEqual([]);
      if (step) expect(steps.some(({id}) => id === step), name).toBe(true);
    }
  });

  it('are all files that the site offers, so that each link leads somewhere', async () => {
    const offered = new Set((await offeredFiles('en', await paperTemplates('en', new Date()))).map(({name}) => name));
    for (const {name} of await templateFiles()) expect(offered).toContain(name);
    expect(offered).toContain('crosswalk.csv');
    for (const name of offered) expect(name).toMatch(/^[a-z0-9/.-]+\.(json|csv|docx|odt|pdf|xlsx|html|md|svg)$/);
  });
});

describe('the change log', () => {
  it('is read into versions with their changes', () => {
    expect(versionsOf('# Change log\n\n## 1.1.0\n\nIntro.\n\n- One\n  thing.\n- Two.\n\n## 1.0.0\n\n- First.\n')).toEqual([
      {version: '1.1.0', intro: 'Intro.', changes: ['One thing.', 'Two.']}, {version: '1.0.0', intro: '', changes: ['First.']},
    ]);
  });

  it('names the version of the package first, after what is not released yet', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    expect(versionsOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).find(({version: name}) => name !== 'Unreleased')?.version).toBe(version);
  });
});
