import {describe, expect, it} from 'vitest';
import {crosswalk, type FormatId, lossText} from '../../src/credentials';
import {loadExample, sampleAward, type Specification} from '../../src/specification';
import awardSchema from '../../schemas/award.schema.json';
import specificationSchema from '../../schemas/specification.schema.json';
import {contextFor, exampleNames, made} from './made';

interface Node {$ref?: string; properties?: Record<string, Node>; items?: Node}
const leaves = (node: Node, root: {$defs: Record<string, Node>}, at = ''): string[] => {
  const name = node.$ref?.replace('#/$defs/', '');
  if (name === 'languageText') return [at];
  const own = name ? {...root.$defs[name], ...node} : node;
  if (own.properties) return Object.entries(own.properties).flatMap(([key, child]) => leaves(child, root, `${at}/${key}`));
  if (own.items) return leaves(own.items, root, `${at}/*`);
  return [at];
};
const fields = [...leaves(specificationSchema as unknown as Node, specificationSchema as never), ...leaves(awardSchema as unknown as Node, awardSchema as never).map((leaf) => `award${leaf}`)].sort();

describe('the crosswalk', () => {
  it('has every field of specification and award, and no other', () => expect(crosswalk.map(({field}) => field).sort()).toEqual(fields));
});

const texts = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)]);

describe.each(['edc', 'open-badge', 'vc'] as const)('nothing is lost without a word in %s', (format: FormatId) => {
  it.each(exampleNames)('from the example "%s"', async (name) => {
    const spec = await loadExample(name);
    const {document, losses} = made(format, spec);
    const said = JSON.stringify(document);
    const reported = new Set(losses.map(({pointer}) => pointer));
    const missing: string[] = [];
    const visit = (value: unknown, pointer: string): void => {
      if (typeof value === 'object' && value !== null) { for (const [key, part] of Object.entries(value)) visit(part, `${pointer}/${key}`); return; }
      // A coded value stands as an address, a label or a sentence; only free text and numbers can be looked for as they are.
      const free = typeof value === 'string' && /\s/.test(value) && value.length > 12;
      if (!free) return;
      const quoted = JSON.stringify(value).slice(1, -1);
      const above = pointer.slice(0, pointer.lastIndexOf('/'));
      if (!said.includes(quoted) && !reported.has(pointer) && !reported.has(above)) missing.push(pointer);
    };
    visit(spec, '');
    expect(missing).toEqual([]);
    for (const loss of losses) expect(lossText(loss, 'en')).not.toMatch(/[{}]|undefined/);
  });

  it('says where a note stands, and it stands there', async () => {
    const {document, losses} = made(format, await loadExample('vocational-centre'));
    for (const {placedIn} of losses.filter(({code}) => code === 'as-note')) {
      const place = (placedIn ?? '').split('/').slice(1).reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
      expect(place, placedIn).toBeDefined();
      expect(texts(place).join(' ').length).toBeGreaterThan(5);
    }
  });
});

describe('a sample', () => {
  it.each(['edc', 'open-badge', 'vc'] as const)('%s says so in title and issuer, and lives for 30 days at most', async (format) => {
    const spec = await loadExample('company');
    const document = made(format, spec, sampleAward(spec), {validDays: 4000}).document as {validUntil: string; issuer: {name?: unknown; legalName?: unknown}; name?: unknown; displayParameter?: {title: unknown}};
    const titles = [document.name, document.issuer.name, document.issuer.legalName, document.displayParameter?.title].filter((title) => title !== undefined).flatMap(texts).filter((text) => !/^[a-z]{2}$/.test(text));
    expect(titles.length).toBeGreaterThanOrEqual(2);
    for (const title of titles) expect(title).toMatch(/^SAMPLE /);
    expect(Date.parse(document.validUntil) - contextFor(spec).issuedAt.getTime()).toBeLessThanOrEqual(30 * 86_400_000);
  });

  it('names its twin in the other format', async () => {
    const spec = await loadExample('company');
    const {ids} = contextFor(spec);
    expect(JSON.stringify(made('edc', spec).document)).toContain(ids.openBadge);
    expect(JSON.stringify(made('open-badge', spec).document)).toContain(ids.edc);
  });

  it('claims no official level, no awarded credits where the specification does not', async () => {
    const spec: Specification = await loadExample('vocational-centre');
    expect(spec.level?.claim).toBe('indicative');
    const edc = JSON.stringify(made('edc', spec).document);
    expect(edc).not.toContain('eqfLevel');
    expect(edc).not.toContain('creditPoint');
    expect(JSON.stringify(made('open-badge', spec).document)).not.toMatch(/snb\/eqf|creditsAvailable/);
  });
});
