import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {catalogueFiles, root} from './text';

describe('spelling', () => {
  it('of all pages and English catalogues is British, or the word is in words.txt', () => {
    const targets = ['docs/**/*.mdx', ...catalogueFiles.map((file) => relative(root, file))];
    const {stdout, stderr} = spawnSync(process.execPath, [join(root, 'node_modules/cspell/bin.mjs'), 'lint', '--config', 'test/text/cspell.json', '--no-progress', '--no-color', ...targets], {cwd: root, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}});
    expect(stderr).toMatch(/Files checked: \d{2,}/);
    expect(stdout.trim().split('\n').filter(Boolean)).toEqual([]);
  });

  it('knows the words of the project in order, each once', () => {
    const words = readFileSync(join(__dirname, 'words.txt'), 'utf8').trim().split('\n');
    const folded = words.map((word) => word.toLowerCase());
    expect(words.filter((word, place) => folded.indexOf(word.toLowerCase()) !== place)).toEqual([]);
    expect(folded).toEqual([...folded].sort((a, b) => (a < b ? -1 : 1)));
  });
});
