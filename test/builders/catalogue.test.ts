import {describe, expect, it} from 'vitest';
import schema from '../../schemas/specification.schema.json';
import {optionLabel} from '../../src/builders/fields/options';
import {wordOf} from '../../src/builders/form/context';
import {examplesFor} from '../../src/builders/form/examples';
import {choicesOf, controlOf, fieldByPattern, hasHelp, layout} from '../../src/builders/form/layout';
import {stepSchema} from '../../src/builders/form/stepSchema';
import {schemaFields} from '../../src/specification/fields';
import {stepUiSchema} from '../../src/builders/form/uiSchema';
import {clauseIdsOf, clausesFor} from '../../src/builders/form/clauses';
import {words} from '../../src/builders/words';
import {fields as fieldWords} from '../../src/specification/fieldWords/fields.en';
import {help} from '../../src/builders/words/help.en';
import {options as optionWords} from '../../src/specification/fieldWords/options.en';
import {steps} from '../../src/specification';
import {clauseById} from '../../src/standards';

const madeByTool = ['$schema', 'id'];
const fields = schemaFields().filter(({pattern}) => !madeByTool.includes(pattern));
const asked = fields.filter((field) => !(field.kind === 'leaf' && controlOf(field) === 'hidden'));

describe('the schema of a step', () => {
  it('shares out every part of a specification, but for what the tool makes itself', () => {
    const keys = steps.flatMap((step) => Object.keys(stepSchema(step.keys).properties ?? {}));
    expect(keys.sort()).toEqual(Object.keys(schema.properties).filter((key) => !madeByTool.includes(key)).sort());
  });

  it('has nothing that rjsf would rewrite or ask a validator about', () => {
    for (const {keys} of steps) {
      const text = JSON.stringify(stepSchema(keys));
      expect(text).not.toMatch(/"\$id"|"\$schema"|"oneOf"|"anyOf"|"if"/);
    }
  });

  it('leads every field to a control', () => {
    const controls = new Map<string, unknown>();
    const collect = (node: unknown, pattern: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, child] of Object.entries(node)) {
        if (key === 'ui:field') controls.set(pattern, child);
        else collect(child, key === 'items' ? `${pattern}[]` : pattern === '' ? key : `${pattern}.${key}`);
      }
    };
    for (const {keys} of steps) collect(stepUiSchema(keys), '');
    // A control that draws a group draws what is in it.
    const drawn = (pattern: string): boolean => controls.has(pattern) || (pattern.includes('.') && drawn(pattern.slice(0, pattern.lastIndexOf('.')).replace(/\[\]$/, '')));
    expect(fields.filter(({pattern, kind}) => kind === 'leaf' && !drawn(pattern)).map(({pattern}) => pattern)).toEqual([]);
  });
});

describe('the words of the forms', () => {
  it('name every field', () => {
    expect(fields.filter(({pattern}) => wordOf(pattern, 'en') === '').map(({pattern}) => pattern)).toEqual([]);
  });

  it('have a button, a heading, a name and words for "nothing yet" for every list', () => {
    // The rows of the matrix are no cards.
    const lists = fields.filter(({pattern, kind}) => kind === 'list' && pattern !== 'assessments[].measures');
    expect(lists.flatMap(({pattern}) => ['add', 'item', 'one', 'empty'].filter((part) => wordOf(`${pattern}:${part}`, 'en') === '').map((part) => `${pattern}:${part}`))).toEqual([]);
  });

  it('have words for every answer that can be chosen', () => {
    const silent = fields.flatMap(({pattern}) => choicesOf(pattern).filter((value) => optionLabel(pattern, value, 'en') === value).map((value) => `${pattern}=${value}`));
    expect(silent).toEqual([]);
  });

  it('name no field or answer that the schema does not have', () => {
    const known = (key: string): boolean => fieldByPattern.has(key.split(/[:=]/)[0] ?? '');
    expect([...Object.keys(fieldWords), ...Object.keys(optionWords)].filter((key) => !known(key))).toEqual([]);
    const values = Object.keys(optionWords).filter((key) => !key.startsWith('level.eqf=')).map((key) => key.split(':')[0]?.split('=') ?? []);
    expect(values.filter(([pattern = '', value = '']) => !choicesOf(pattern).includes(value))).toEqual([]);
    expect(Object.keys(layout).filter((pattern) => !fieldByPattern.has(pattern))).toEqual([]);
  });

  it('never mark a field with an asterisk', () => {
    expect(Object.values(fieldWords).filter((text) => text.includes('*'))).toEqual([]);
    expect(words.text('ui.optional', 'en', {label: 'Title'})).toBe('Title (optional)');
  });
});

describe('"Why, and examples"', () => {
  const explained = asked.filter(({pattern}) => hasHelp(pattern)).map(({pattern}) => pattern);

  it('says why and what is good at every place where it is offered, and nowhere else', () => {
    expect(explained.filter((pattern) => !help[pattern]?.why || !help[pattern]?.good)).toEqual([]);
    expect(Object.keys(help).filter((pattern) => !hasHelp(pattern))).toEqual([]);
  });

  it('is offered for at least a hundred fields and lists', () => {
    expect(explained.length).toBeGreaterThanOrEqual(100);
  });

  it.each(explained)('has an example from each of the four settings: %s', async (pattern) => {
    const worked = await examplesFor(pattern, 'en');
    const shown = ([0, 1, 2, 3] as const).map((setting) => help[pattern]?.examples?.[setting] ?? worked[setting] ?? '');
    expect(shown.filter((text) => text === '')).toEqual([]);
  });

  it('links every clause of a field to the page where it stands', () => {
    expect(clausesFor('outcomes[].statement', 'en', '/base/')).toContainEqual(expect.objectContaining({id: 'S3.2', href: '/base/standards/s3/#s3-2'}));
    expect(clauseIdsOf('workload.contact')).toEqual(['S4.1', 'S4.2']);
    const unknown = asked.flatMap(({pattern}) => clauseIdsOf(pattern)).filter((id) => clauseById(id) === undefined);
    expect(unknown).toEqual([]);
  });
});

describe('"(optional)"', () => {
  // Where a MUST holds only under a condition, or another field answers it.
  const conditional = new Set([
    'credits', // only where credits are shown
    'workload.announcedAs', // only where something is announced already
    'assessmentRules.secondCheck', // only where one person teaches and assesses
    'quality.lastReview', // none before the first year is over
    'stacking.targets[].agreement', // only for who promises
    'awardingBody.region', // the country is enough
    'issuing.checkAddress', // the way of checking is the answer
  ]);

  it('stands at no field that a MUST clause or a mandatory element needs', () => {
    const wrong = asked.filter(({pattern, node}) => layout[pattern]?.optional && !conditional.has(pattern)
      && ((node['x-clauses'] ?? []).some((id) => clauseById(id)?.level.startsWith('MUST')) || node['x-element']?.startsWith('M')));
    expect(wrong.map(({pattern}) => pattern)).toEqual([]);
  });

  it('stands at every field that answers only what should or may be', () => {
    const wrong = asked.filter(({pattern, node, kind}) => kind !== 'group' && !layout[pattern]?.optional && !layout[pattern]?.when && !node['x-element']
      && (node['x-clauses'] ?? []).length > 0 && (node['x-clauses'] ?? []).every((id) => !clauseById(id)?.level.startsWith('MUST')));
    expect(wrong.map(({pattern}) => pattern)).toEqual([]);
  });
});
