import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatById} from '../../src/credentials';
import {loadExample} from '../../src/specification';
import {made} from '../credentials/made';
import {badgeFaults, edcFaults, haveOfficial, officialStatements, vcFaults} from './official';

const mutants = Number(process.env.MUTANTS ?? 80);
const seed = 20261123;

/** Where we are stricter than the official rule, and why. */
const stricter = new Set([
  // EDC: what the shapes cannot see.
  'not-in-list', 'impossible-date', 'same-id-differs', 'lost-value', 'lost-value-read', 'other-list', 'bare-string', 'relative-id', 'keyword', 'never-in-edc', 'credential-types', 'context', 'text', 'texts', 'term-undefined', 'type-undefined', 'dates-order', 'base64', 'address', 'context-unknown', 'types',
  // Open Badges: what the schema leaves open and the specification does not.
  'learner', 'result-link', 'iri', 'iri-reference', 'id', 'date-time-zone', 'not-in-list-of-badge', 'language-tag', 'closed', 'class', 'single', 'string', 'strings', 'plain-text',
]);

type Node = Record<string, unknown> | unknown[];
const places = (node: unknown, path: (string | number)[] = []): (string | number)[][] => (typeof node !== 'object' || node === null ? [] : Object.keys(node).flatMap((key) => {
  const here = [...path, Array.isArray(node) ? Number(key) : key];
  return [here, ...places((node as Record<string, unknown>)[key], here)];
}));

/** One change at one place: taken away, doubled, of another type, renamed, another value. */
function mutate(document: object, pick: number, kind: number): {mutant: object; what: string} {
  const mutant = structuredClone(document) as Record<string, unknown>;
  const all = places(mutant).filter((path) => !(path[0] === '@context' || path.includes('content')));
  const path = all[pick % all.length] ?? [];
  const key = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Node>((node, part) => (node as Record<string | number, Node>)[part] as Node, mutant) as Record<string | number, unknown>;
  const value = parent[key];
  const change = kind % 6;
  if (change === 0) { if (Array.isArray(parent) && parent.length > 1) parent.splice(Number(key), 1);
    // An empty list says nothing in a graph; we refuse it, and that is no difference worth a case.
    else if (Array.isArray(parent)) parent[Number(key)] = null; else Reflect.deleteProperty(parent, key); }
  else if (change === 1) parent[key] = [value, value].flat();
  else if (change === 2) parent[key] = typeof value === 'object' ? 'text' : {};
  else if (change === 3 && !Array.isArray(parent)) { Reflect.deleteProperty(parent, key); parent[`${key}x`] = value; }
  else if (change === 4) parent[key] = typeof value === 'string' ? `${value}x` : 7;
  else parent[key] = typeof value === 'string' ? '' : null;
  return {mutant, what: `/${path.join('/')} change ${change}`};
}

describe.skipIf(!haveOfficial)('mutated documents (needs official material)', () => {
  it('an EDC that the official shapes or safe JSON-LD refuse is refused here', {timeout: 300_000}, async () => {
    const {document} = made('edc', await loadExample('company'));
    const check = formatById('edc')?.check;
    await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(5), async (pick, kind) => {
      const {mutant, what} = mutate(document, pick, kind);
      const {shacl, second, jsonld} = await edcFaults(mutant);
      const refused = shacl.length > 0 || second.length > 0 || jsonld !== undefined;
      const ours = (check?.(mutant) ?? []).filter(({severity}) => severity === 'error').map(({code}) => code);
      if (refused) expect(ours.length, `${what}: ${[...shacl, jsonld].join()}`).toBeGreaterThan(0);
      // An EDC without an identifier of its own cannot be named by its twin, nor be withdrawn: we ask for it, the shapes do not.
      else expect(ours.filter((code) => !stricter.has(code) && !(code === 'required' && what.startsWith('/id '))), what).toEqual([]);
    }), {numRuns: mutants, seed});
  });

  it('an Open Badge that the official schema refuses is refused here', async () => {
    const {document} = made('open-badge', await loadExample('company'));
    const check = formatById('open-badge')?.check;
    fc.assert(fc.property(fc.nat(), fc.nat(5), (pick, kind) => {
      const {mutant, what} = mutate(document, pick, kind);
      const official = badgeFaults(mutant);
      const ours = (check?.(mutant) ?? []).filter(({severity}) => severity === 'error').map(({code}) => code);
      if (official.length > 0) expect(ours.length, `${what}: ${official.join()}`).toBeGreaterThan(0);
      else expect(ours.filter((code) => !stricter.has(code)), what).toEqual([]);
    }), {numRuns: mutants * 4, seed});
  });

  it('a W3C credential that the official schema or safe JSON-LD refuse is refused here', {timeout: 300_000}, async () => {
    const {document} = made('vc', {...await loadExample('company'), languages: ['en', 'it'], title: {en: 'One', it: 'Uno'}});
    const check = formatById('vc')?.check;
    await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(5), async (pick, kind) => {
      const {mutant, what} = mutate(document, pick, kind);
      const jsonld = await officialStatements(mutant).then(() => [], (error: unknown) => [String(error)]);
      const official = [...vcFaults(mutant), ...jsonld];
      const ours = (check?.(mutant) ?? []).filter(({severity}) => severity === 'error').map(({code}) => code);
      if (official.length > 0) expect(ours.length, `${what}: ${official.join()}`).toBeGreaterThan(0);
      else expect(ours.filter((code) => !stricter.has(code) && !code.startsWith('vc-')), what).toEqual([]);
    }), {numRuns: mutants * 2, seed});
  });
});
