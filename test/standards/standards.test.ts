import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {
  catalogues, clauseById, clausePath, clauses, clauseWords, elementGuidance, elements, elementWords, isClauseId, procedureById, procedures, procedureWords, questionParts, questions, roles,
  sourceById, sources, standardById, standards, standardWords, steps, stepWords, termAreas, terms,
} from '../../src/standards';

/** How many clauses each standard has in the catalogue of requirements. */
const sizes = {S1: 8, S2: 6, S3: 8, S4: 7, S5: 10, S6: 7, S7: 7, S8: 10, S9: 6, S10: 7, S11: 4};

/** Clause numbers named by the fields of the specification, with the pointers of the fields. */
function fieldsByClause(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const walk = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const named: unknown = 'x-clauses' in node ? node['x-clauses'] : undefined;
    if (Array.isArray(named)) for (const id of named) found.set(String(id), [...found.get(String(id)) ?? [], pointer]);
    for (const [key, value] of Object.entries(node)) walk(value, `${pointer}/${key}`);
  };
  walk(JSON.parse(readFileSync(join(__dirname, '../../schemas/specification.schema.json'), 'utf8')), '');
  return found;
}

/** Elements named by the fields of the specification. */
const namedElements = (): Set<string> =>
  new Set([...readFileSync(join(__dirname, '../../schemas/specification.schema.json'), 'utf8').matchAll(/"x-element": "([MO]\d+)"/g)].map((match) => match[1] ?? ''));

describe('the clauses', () => {
  it('are numbered without gaps, in order, and each once', () => {
    const expected = Object.entries(sizes).flatMap(([standard, size]) => Array.from({length: size}, (_, i) => `${standard}.${i + 1}`));
    expect(clauses.map((clause) => clause.id)).toEqual(expected);
  });

  it('belong to the standard that their number says', () => {
    for (const clause of clauses) expect(clause.id.startsWith(`${clause.standard}.`), clause.id).toBe(true);
  });

  it('are found by their number and by no other', () => {
    for (const clause of clauses) expect(clauseById(clause.id)).toBe(clause);
    expect(clauseById('S3.99')).toBeUndefined();
    expect(isClauseId('toString')).toBe(false);
  });

  it('have words that end as sentences, in every part', () => {
    for (const clause of clauses) {
      for (const [part, text] of Object.entries(clauseWords(clause.id, 'en'))) {
        expect(text.length, `${clause.id} ${part}`).toBeGreaterThan(20);
        expect(text, `${clause.id} ${part}`).toMatch(/^[“A-Z].*[.!?]”?$/su);
      }
    }
  });

  it('say first in their statement how binding they are, in the word of their level', () => {
    for (const clause of clauses) {
      const modal = clauseWords(clause.id, 'en').statement.match(/\b(must not|must|should not|should|may)\b/)?.[1];
      expect(modal?.toUpperCase(), clause.id).toBe(clause.level);
    }
  });

  it('rest on at least one known source each, and say when it is their own judgement', () => {
    for (const clause of clauses) {
      expect(clause.basis.length, clause.id).toBeGreaterThan(0);
      for (const basis of clause.basis) {
        expect(sourceById(basis.source), `${clause.id}: ${basis.source}`).toBeDefined();
        expect(basis.mark === 'own', `${clause.id}: ${basis.source}`).toBe(basis.source === 'handbook');
      }
    }
  });

  it('have each a way to be checked, a role, and a page with an anchor', () => {
    for (const clause of clauses) {
      expect(clause.checks.length, clause.id).toBeGreaterThan(0);
      expect(clause.roles.length, clause.id).toBeGreaterThan(0);
    }
    expect(clausePath('S3.2')).toBe('/standards/s3/#s3-2');
    expect(clausePath('S10.7')).toBe('/standards/s10/#s10-7');
  });
});

describe('clauses and the specification', () => {
  const fields = fieldsByClause();

  it('agree on numbers: every clause that a field names exists', () => {
    expect([...fields.keys()].filter((id) => !isClauseId(id))).toEqual([]);
  });

  it('agree on what is automatic: each such clause is named by a field', () => {
    const automatic = clauses.filter((clause) => clause.checks.includes('automatic'));
    expect(automatic.filter((clause) => !fields.has(clause.id)).map((clause) => clause.id)).toEqual([]);
  });

  it('agree on elements: every element that a field names exists, and each one with a step has a field', () => {
    const named = namedElements();
    expect([...named].filter((id) => !elements.some((element) => element.id === id))).toEqual([]);
    expect(elements.filter((element) => element.step !== undefined && !named.has(element.id)).map((element) => element.id)).toEqual([]);
  });
});

describe('standards, procedures, steps and elements', () => {
  it('are eleven standards, each with its words and a procedure that exists', () => {
    expect(standards.map((standard) => standard.id)).toEqual(Object.keys(sizes));
    for (const standard of standards) {
      expect(standardById(standard.id)).toBe(standard);
      expect(procedureById(standard.procedure), standard.id).toBeDefined();
      expect(standardWords(standard.id, 'en').aim).toMatch(/\.$/);
    }
  });

  it('are nine steps, each explained by exactly one procedure, and every clause is answered in one of them', () => {
    expect(steps.map((step) => step.id)).toEqual(['need', 'outcomes', 'workload', 'learning', 'assessment', 'quality', 'description', 'issuing', 'stacking']);
    expect(steps.map(({procedure}) => procedure)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9']);
    for (const step of steps) expect(stepWords(step.id, 'en').goal, step.id).toMatch(/\.$/);
    expect(clauses.filter((clause) => !steps.some((step) => step.id === clause.step))).toEqual([]);
  });

  it('are twelve procedures with their words', () => {
    expect(procedures).toHaveLength(12);
    for (const procedure of procedures) expect(procedureWords(procedure.id, 'en').goal, procedure.id).toMatch(/\.$/);
  });

  it('are eleven mandatory and five optional elements with meaning, advice and an example from each setting', () => {
    expect(elements.filter((element) => element.mandatory)).toHaveLength(11);
    expect(elements.filter((element) => !element.mandatory)).toHaveLength(5);
    for (const element of elements) {
      const {examples, ...advice} = elementGuidance(element.id, 'en');
      for (const text of [...Object.values(elementWords(element.id, 'en')), ...Object.values(advice), ...Object.values(examples)]) expect(text, element.id).not.toBe('');
      expect(advice.question, element.id).toMatch(/\?$/);
    }
  });
});

describe('the sources', () => {
  it('have each one name, an address on the web unless they are the own judgement, and the day of the last look', () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    for (const source of sources) {
      expect(source.checked, source.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (source.id === 'handbook') expect(source.address).toBeUndefined();
      else expect(new URL(source.address ?? '').protocol, source.id).toMatch(/^https?:$/);
    }
  });
});

describe('the catalogues', () => {
  it('hold no words for things that do not exist', () => {
    const known = new Set<string>([...[...clauses, ...standards, ...procedures, ...steps, ...elements, ...terms, ...questions].map((thing) => thing.id), ...questionParts.map((part) => `part-${part}`), ...termAreas.map(({id}) => `area-${id}`), ...roles]);
    // A language without a table lacks every code: this lists them all.
    const codes = Object.values(catalogues).flatMap((table): string[] => table.missing('xx'));
    expect(codes.length).toBeGreaterThan(400);
    expect(codes.filter((code) => !known.has(code.slice(0, code.lastIndexOf('.'))))).toEqual([]);
  });
});
