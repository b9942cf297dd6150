import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatById, formats} from '../../src/credentials';
import {mechanisms} from '../../src/proofs';
import {loadExample} from '../../src/specification';
import {proofIds} from '../../src/standards/proofs';
import {made} from './made';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const cells = (row: string): string[] => row.split('|').map((cell) => cell.trim());
const names = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

describe('the tables of formats and proofs', () => {
  it.each(formats.map(({id, proofs}) => [id, proofs] as const))('%s lists proofs that exist, each once, and the README says the same', (id, proofs) => {
    expect(proofs.filter((proof) => !proofIds.includes(proof))).toEqual([]);
    expect(new Set(proofs).size).toBe(proofs.length);
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${id}\` |`));
    expect(names(cells(row ?? '').at(3))).toEqual(proofs);
  });

  it('have a reader for every proof, and the README names its key', () => {
    for (const {id, key} of mechanisms.filter((mechanism) => mechanism.id !== 'none')) {
      expect(formats.some(({proofs}) => proofs.includes(id)), id).toBe(true);
      const row = readme.split('\n').map(cells).find((cell) => cell.length === 5 && names(cell[1]).includes(id) && !formats.some((format) => format.id === names(cell[1])[0]));
      expect(row?.[3], id).toBe(key);
    }
  });

  it('give an EDC no proof that Europass would not honour', () => {
    for (const {id, proofs} of formats.filter((format) => format.id.startsWith('edc'))) expect(proofs.filter((proof) => /rdfc|jcs|jwt|jose/.test(proof)), id).toEqual([]);
  });

  it('look at the name of a list as a name, whatever it is', async () => {
    const spec = await loadExample('company');
    for (const scheme of ['toString', '__proto__', 'constructor']) {
      const text = JSON.stringify(made('edc', spec).document).replaceAll(/"id":"http:[^"]*","type":"ConceptScheme"/g, `"id":"${scheme}","type":"ConceptScheme"`);
      expect(text).toContain(scheme);
      expect(() => formatById('edc')?.check(JSON.parse(text))).not.toThrow();
    }
  });
});
