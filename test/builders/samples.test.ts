import {describe, expect, it} from 'vitest';
import {settled} from '../../src/builders/samples/work';
import {wordsOf} from '../../src/builders/samples/words';
import {sampleChoices} from '../../src/issuing';

const table = sampleChoices();

describe('what samples can be chosen', () => {
  it('has words for every format, proof and kind of file in the tables, and for those to come', () => {
    const ids = [
      ...table.map(({format}) => `format.${format}`), ...table.flatMap(({proofs}) => proofs.map((proof) => `proof.${proof}`)), ...table.flatMap(({files}) => files.map((file) => `file.${file}`)),
      'format.vc', ...['jades', 'sd-jwt', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'vc-jose', 'vc-jwt-rs256'].map((proof) => `proof.${proof}`),
    ];
    for (const id of ids) for (const part of ['', ':hint', ':tech']) expect(wordsOf(`${id}${part}`, 'en'), `${id}${part}`).not.toBe('');
  });
  it('begins with a signed badge', () => {
    expect(settled({}, table)).toEqual({format: 'open-badge', proof: 'eddsa-rdfc-2022', as: 'plain'});
  });
  it('keeps what goes with a format and settles the rest', () => {
    for (const {format, proofs, files} of table) {
      for (const as of files) expect(settled({format, as}, table).as).toBe(as);
      for (const proof of proofs) expect(settled({format, proof}, table).proof).toBe(proof);
    }
    expect(settled({format: 'edc-upload', as: 'png', proof: 'vc-jwt'}, table)).toMatchObject({as: 'plain', proof: 'none'});
  });
  it('seals a European credential as soon as there is a seal', () => {
    expect(settled({format: 'edc'}, [{format: 'edc', proofs: ['none', 'jades' as never], files: ['plain'], status: false}]).proof).toBe('jades');
  });
});
