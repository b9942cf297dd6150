import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {commonParts, formatById, formats} from '../../src/credentials';
import {loadExample, sampleAward, type Award, type Specification} from '../../src/specification';
import {bare, exampleNames, greek, made} from './made';

const specifications = async (): Promise<readonly Specification[]> => [...await Promise.all(exampleNames.map(loadExample)), bare(), await greek()];
const anyText = fc.oneof(fc.constantFrom('', ' ', '"', '\\', '\n', '\u0000', '\u007f', '\ud800', 'عبد الرحمن', '\u202eabc', 'x'.repeat(20_000), 'https://example.org/<x>', '__proto__'), fc.string({unit: 'binary', maxLength: 40}));
const ids = {edc: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a11', openBadge: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a12', vc: 'urn:uuid:7f9e3f3e-6d52-4a6c-9a3e-3f1f7b2f0a13'};
const text = fc.option(anyText, {nil: undefined});

/** An award with anything that a roster or a file could bring. */
const anyAward = (specification: Specification): fc.Arbitrary<Award> => fc.record({
  learner: fc.record({givenName: anyText, familyName: anyText, number: text, email: text, dateOfBirth: text}), grade: text, awardedOn: anyText, assessedOn: text, expiresOn: text,
  results: fc.option(fc.array(fc.record({outcome: fc.oneof(anyText, fc.constantFrom(...(specification.outcomes ?? []).map(({id}) => id), 'o1')), met: fc.boolean(), note: text}), {maxLength: 4}), {nil: undefined}),
  evidence: fc.option(fc.array(fc.record({title: anyText, address: anyText, description: text}), {maxLength: 2}), {nil: undefined}),
}).map((some): Award => ({...sampleAward(specification), ...some, learner: some.learner}) as Award);

describe('what the documents of a class have in common', () => {
  it.each(formats.map(({id}) => id))('changes nothing of a document as %s, nor of its losses, whoever learned', async (format) => {
    for (const specification of await specifications()) {
      const common = commonParts();
      fc.assert(fc.property(anyAward(specification), fc.boolean(), (award, disclosable) => {
        const alone = made(format, specification, award, {disclosable, ids});
        const ofClass = made(format, specification, award, {disclosable, ids, common});
        // The order of names too: it is what a file shows.
        expect(JSON.stringify(ofClass)).toBe(JSON.stringify(alone));
        expect(formatById(format)?.check(ofClass.document)).toEqual(formatById(format)?.check(alone.document));
      }), {numRuns: 12});
    }
  });

  it('is made anew for another specification, and kept for a copy of the same', () => {
    const [one, other] = [bare(), {...bare(), title: {en: 'Mending a lamp'}}];
    const common = commonParts();
    let count = 0;
    const part = (specification: Specification): number => common.of(specification, 'part', () => ++count);
    expect([part(one), part(structuredClone(one)), part(other), part(one)]).toEqual([1, 1, 2, 3]);
  });
});
