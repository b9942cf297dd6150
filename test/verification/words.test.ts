import {describe, expect, it} from 'vitest';
import {proofOutcomes} from '../../src/proofs';
import {en} from '../../src/verification/words/en';

const codes = Object.keys(en).filter((code) => !code.includes(':'));
const words: Readonly<Record<string, string>> = en;
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
// What passed, or does not apply, needs no mending.
const quiet = /^(?:\w+\.ok|check\.not-reached|format\.(?:known|named)|terms\.plain|proof\.(?:not-for-this|signature-valid|seal-intact|disclosures-valid|disclosures-bound)|signer\.(?:none|none-sample|sample)|validity\.(?:open|none|not-for-this)|status\.none|elements\.(?:all|not-for-this))$/;

describe('the words of a report', () => {
  it.each(codes)('say of %s why', (code) => {
    expect(words[`${code}:reason`]).toMatch(/^\S.{10,}[.:}]$/s);
  });
  it.each(codes.filter((code) => !quiet.test(code)))('say of %s what to do', (code) => {
    expect(words[`${code}:mend`]).toMatch(/^\S.{10,}[.…]$/s);
  });
  it('are there for whatever a check of a proof can say', () => {
    expect(Object.keys(proofOutcomes).filter((code) => !(`proof.${code}` in en))).toEqual([]);
  });
  it('belong to a code that exists', () => {
    const bases = Object.keys(en).filter((code) => /:(?:reason|mend)$/.test(code)).map((code) => code.replace(/:\w+$/, ''));
    const formats = Object.keys(en).filter((code) => code.startsWith('label:')).map((code) => `format.${code.slice('label:'.length)}`);
    expect(bases.filter((code) => !codes.includes(code) && !formats.includes(code))).toEqual([]);
  });
  it('use no place in what to do that neither message nor reason names', () => {
    expect(codes.filter((code) => places(words[`${code}:mend`] ?? '').some((name) => !places(`${words[code]} ${words[`${code}:reason`]}`).includes(name)))).toEqual([]);
  });
});
