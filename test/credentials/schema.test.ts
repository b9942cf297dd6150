import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import edcSchema from '../../schemas/edc.schema.json';
import loqSchema from '../../schemas/loq.schema.json';
import badgeSchema from '../../schemas/open-badge.schema.json';
import {formatById, offeringById, problemText, type JsonObject} from '../../src/credentials';
import {faultFinder, knownKeywords} from '../../src/credentials/schema';
import validateEdc from '../../src/generated/edc.validator.mjs';
import validateLoq from '../../src/generated/loq.validator.mjs';
import validateBadge from '../../src/generated/open-badge.validator.mjs';
import {kindsOfChange, mutate} from '../conformance/mutate';
import {full, fullAward} from './full';
import {made} from './made';

const schemas = [
  {name: 'EDC', format: formatById('edc'), schema: edcSchema as unknown as JsonObject, validate: validateEdc, document: made('edc', full, fullAward).document},
  {name: 'Open Badge', format: formatById('open-badge'), schema: badgeSchema as unknown as JsonObject, validate: validateBadge, document: made('open-badge', full, fullAward).document},
  {name: 'learning opportunity', format: offeringById('loq'), schema: loqSchema as unknown as JsonObject, validate: validateLoq, document: offeringById('loq')?.convert(full).document ?? {}},
];
// Where a schema stands inside another one, so that names of properties and definitions do not count as keywords.
const named = ['properties', '$defs'];
const several = ['allOf', 'anyOf', 'prefixItems'];
const single = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else'];
const partsOf = (schema: unknown): Record<string, unknown>[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const part = schema as Record<string, unknown>;
  return [part, ...named.flatMap((key) => Object.values(part[key] ?? {}).flatMap(partsOf)), ...several.flatMap((key) => (part[key] as unknown[] | undefined ?? []).flatMap(partsOf)), ...single.flatMap((key) => partsOf(part[key]))];
};

describe.each(schemas)('the schema of the $name', ({format, schema, validate, document}) => {
  it('uses no keyword that our reader does not know', () => {
    const words = new Set(partsOf(schema).flatMap(Object.keys));
    expect([...words].filter((word) => !knownKeywords.includes(word)).sort()).toEqual(['$defs', '$id', '$schema', 'description', 'examples', 'title']);
  });

  it('is kept by the full document', () => {
    expect(faultFinder(schema)(document)).toEqual([]);
    expect(validate(document)).toBe(true);
  });

  it('is kept by its own examples', () => {
    expect((schema.examples as readonly JsonObject[]).map((example) => format?.check(example))).toEqual([[]]);
  });

  it('has words for each code, that name what is wrong', () => {
    const codes = new Set(partsOf(schema).map((part) => part['x-code']).filter((code) => typeof code === 'string'));
    const unknown = problemText({code: 'no such code', pointer: '', severity: 'error', data: {}}, 'en');
    for (const code of codes) expect(problemText({code, pointer: '', severity: 'error', data: {}}, 'en'), code).not.toBe(unknown);
  });

  it('gives the verdict of ajv on changed documents', () => {
    const faults = faultFinder(schema);
    fc.assert(fc.property(fc.nat(kindsOfChange - 1), fc.noBias(fc.nat()), fc.noBias(fc.nat()), (kind, a, b) => {
      const {mutant, what} = mutate(document, kind, a, b);
      expect(faults(mutant as JsonObject).length === 0, what).toBe(validate(mutant));
    }), {numRuns: 400, seed: 20261123});
  });
});
