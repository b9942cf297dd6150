import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {elementFacts} from '../../src/components/Elements/elementFacts';
import {crosswalk} from '../../src/credentials/crosswalk';
import {elements, isClauseId} from '../../src/standards';

/** Elements named by the fields of the specification, with the clauses that the same fields name. */
function schemaClauses(): [element: string, clause: string][] {
  const found: [string, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const {'x-element': element, 'x-clauses': named} = node as Record<string, unknown>;
    if (typeof element === 'string' && Array.isArray(named)) for (const clause of named) found.push([element, String(clause)]);
    Object.values(node).forEach(walk);
  };
  walk(JSON.parse(readFileSync(join(__dirname, '../../schemas/specification.schema.json'), 'utf8')));
  return found;
}

describe('the facts of the element pages', () => {
  it('name clauses that exist and fields that the crosswalk has', () => {
    for (const {id} of elements) {
      expect(elementFacts[id].clauses.filter((clause) => !isClauseId(clause)), id).toEqual([]);
      expect(elementFacts[id].fields.filter((field) => !crosswalk.some((row) => row.field === field)), id).toEqual([]);
    }
  });

  it('hold every clause that the form names beside the element', () => {
    expect(schemaClauses().filter(([element, clause]) => !elementFacts[element as keyof typeof elementFacts].clauses.some((id) => id === clause))).toEqual([]);
  });
});
