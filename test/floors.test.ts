import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';
import {describe, expect, it} from 'vitest';

// The floors of the source, lowest first; a folder may import from its own floor's folder and from any floor below.
const floors = [
  ['values'], ['language'], ['vocabularies', 'standards'], ['specification'], ['credentials', 'proofs'], ['verification', 'documents'],
  ['issuing'], ['worker', 'workspace', 'cli', 'search', 'offline'], ['builders', 'components'], ['theme', 'pages', 'islands', 'plugins'],
];
// No code of ours: styles, and what is made from the schemas.
const besides = ['css', 'generated'];
// Plain TypeScript for browser, worker and Node: no React, no Docusaurus.
const core = new Set(floors.slice(0, 7).flat());
const src = join(__dirname, '../src');

const filesUnder = (dir: string): string[] => readdirSync(dir).flatMap((name) => {
  const path = join(dir, name);
  return statSync(path).isDirectory() ? filesUnder(path) : /\.(ts|tsx|mts)$/.test(name) ? [path] : [];
});
const importsOf = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => m[1] ?? '');
const floorOf = (folder: string): number => floors.findIndex((names) => names.includes(folder));

describe('the floors of src', () => {
  it('hold every folder', () => {
    expect(readdirSync(src).filter((name) => !besides.includes(name)).sort()).toEqual(floors.flat().sort());
  });

  for (const folder of floors.flat()) {
    it(`${folder} imports only from floors below it`, () => {
      const wrong: string[] = [];
      for (const file of filesUnder(join(src, folder))) {
        for (const target of importsOf(file)) {
          const path = target.startsWith('@site/src/') ? join(src, target.slice('@site/src/'.length)) : target.startsWith('.') ? normalize(join(dirname(file), target)) : null;
          if (path === null) {
            if (core.has(folder) && /^(react|@docusaurus|@theme|@rjsf|node:)/.test(target)) wrong.push(`${relative(src, file)} → ${target}`);
            continue;
          }
          const other = relative(src, path).split('/')[0] ?? '';
          // Outside src stand the schemas, which are data.
          if (other === '..' || other === folder || besides.includes(other)) continue;
          if (floorOf(other) === -1 || floorOf(other) >= floorOf(folder)) wrong.push(`${relative(src, file)} → ${target}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});
