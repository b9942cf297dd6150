import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {type DocumentId, documentIds, documents, papers} from '../../src/documents';
import {assessmentMatrix} from '../../src/documents/papers/assessmentMatrix';
import {assessorBrief} from '../../src/documents/papers/assessorBrief';
import type {Block, DocumentInput, Paper} from '../../src/documents/papers/model';
import {needBrief} from '../../src/documents/papers/needBrief';
import {minimalData, privacyNotice} from '../../src/documents/papers/privacyNotice';
import {qualityStatement} from '../../src/documents/papers/qualityStatement';
import {reviewLog, yearLater} from '../../src/documents/papers/reviewLog';
import {stackMap} from '../../src/documents/papers/stackMap';
import {blankSpecification, type ExampleId, exampleIds, loadExample, review, type Specification} from '../../src/specification';

const at = new Date('2026-11-25T12:00:00Z');
const blank = (): Specification => blankSpecification('urn:uuid:00000000-0000-4000-8000-000000000001');
const examples = new Map<ExampleId, Specification>();
beforeAll(async () => { for (const id of exampleIds) examples.set(id, await loadExample(id)); });
const example = (id: ExampleId): Specification => structuredClone(examples.get(id) ?? blank());
const input = (specification: Specification, others: readonly Specification[] = [], lang = 'en'): DocumentInput => ({specification, others, lang, at, review: review(specification, {at})});
const html = (id: DocumentId, specification: Specification, others: readonly Specification[] = []): string => documents[id].html(input(specification, others));
const makers: Readonly<Record<string, (from: DocumentInput) => Paper>> = {needBrief, assessmentMatrix, assessorBrief, qualityStatement, privacyNotice, reviewLog, stackMap};
const blocksOf = (paper: Paper): Block[] => paper.sections.flatMap(({blocks}) => blocks);
const textOf = (page: string): string => page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const part = (paper: Paper, title: string): string => JSON.stringify(paper.sections.find((section) => section.title === title));

const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const kept = ['$schema', 'id', 'outcome', 'kind', 'type', 'mode', 'claim', 'scheme', 'system', 'setting', 'supervision', 'workloadKind', 'types', 'dataFields', 'indicators', 'role', 'status', 'separation', 'languages'];
const fill = (value: unknown): unknown => {
  if (typeof value === 'string') return evil;
  if (Array.isArray(value)) return value.map(fill);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, kept.includes(key) ? each : fill(each)]));
};

describe.each(documentIds)('the document %s', (id) => {
  it('loads nothing, runs nothing, and has its language, title, one heading and print size', () => {
    for (const spec of [...examples.values(), blank()]) {
      const page = html(id, spec, documents[id].others === 'none' ? [] : [example('company')]);
      expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/i);
      expect(page).not.toMatch(/\b(src|srcset|poster|data|background)=|url\(|@import|\bon\w+=/i);
      expect(page).toContain("default-src 'none'");
      expect(page).toContain('@page{size:A4');
      expect(page.match(/<h1/g)?.length).toBe(1);
      expect(textOf(page)).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
    }
  });
  it('lets no text of the author become markup, wherever it stands', () => {
    const spec = fill(example('company')) as Specification;
    const page = html(id, spec, documents[id].others === 'none' ? [] : [fill(example('online-course')) as Specification]);
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).toContain('&lt;script&gt;');
  });
  it('says on its face that it is a draft where something is still needed, and only there', () => {
    for (const spec of [example('bad'), blank()]) expect(html(id, spec)).toContain('<p class="mark">Draft: not complete yet</p>');
    for (const name of ['vocational-centre', 'company', 'volunteering-network', 'online-course'] as const) expect(html(id, example(name))).not.toContain('Draft: not complete yet');
  });
  it('has a title and one line on what it is for', () => {
    for (const code of [`title.${id}`, `about.${id}`]) expect(papers.has(code), code).toBe(true);
  });
});

describe.each(Object.keys(makers))('the model of %s', (name) => {
  const make = (from: DocumentInput): Paper => makers[name]?.(from) ?? expect.fail();
  it('has tables whose rows fit their head, and widths of a hundred percent', () => {
    for (const spec of [...examples.values(), blank()]) {
      for (const block of blocksOf(make(input(spec, [example('company')])))) {
        if (block.kind !== 'table') continue;
        expect(block.widths.reduce((sum, each) => sum + each, 0), block.caption).toBe(100);
        expect(block.widths.length).toBe(block.head.length);
        for (const row of block.rows) expect(row.length, block.caption).toBe(block.head.length);
        expect(block.rows.length, block.caption).toBeGreaterThan(0);
        // The first cell is the heading of its row: it needs words.
        for (const [first = []] of block.rows) expect(JSON.stringify(first), block.caption).toMatch(/"(?:text|gap)":"[^"]|^\["[^"]/);
      }
    }
  });
  it('leaves lines to fill in where a draft says nothing', () => expect(JSON.stringify(make(input(blank())))).toContain('"gap"'));
  it('marks texts that stand in another language than its words', () => {
    expect(make(input(example('vocational-centre'), [], 'es')).sections.length).toBeGreaterThan(0);
    if (name !== 'stackMap') expect(make(input(example('vocational-centre'), [], 'es')).title).toMatchObject({lang: 'es'});
  });
  it('bears any draft, however much of it is missing', () => {
    fc.assert(fc.property(fc.constantFrom(...exampleIds), fc.subarray(['need', 'outcomes', 'quality', 'privacy', 'assessments', 'assessmentRules', 'stacking', 'awardingBody', 'roles', 'workload', 'publication'] as const), (id, keys) => {
      const spec = example(id);
      for (const key of keys) delete spec[key];
      expect(() => make(input(spec, [example('company')]))).not.toThrow();
    }), {numRuns: 25});
  });
});

describe('the need brief', () => {
  it('has the need, the evidence, who was asked, what it would take and the decision', () => {
    const text = textOf(html('need-brief', example('vocational-centre')));
    for (const piece of ['Installers in our region', 'Eight of ten installation firms', '18 March 2026', 'installers&#39; guild', 'visit dwellings before a heat pump', '560 hours', '30 hours', 'Decided by the management board', 'S2.2']) expect(text).toContain(piece);
    expect(text).not.toContain('Not asked yet');
  });
  it('says whose voice is missing, and asks for a decision that is not taken', () => {
    const text = textOf(html('need-brief', {...blank(), need: {consulted: [{role: 'learner', who: 'Pilot group'}]}}));
    expect(text).toContain('Not asked yet: an employer, the sector or a community');
    expect(text).not.toContain('Not asked yet: a learner');
    expect(text).toContain('Stop, because:');
  });
});

describe('the quality statement', () => {
  it('has the statement, the bodies with what they cover, indicators, feedback, appeal and dates', () => {
    const text = textOf(html('quality-statement', example('vocational-centre')));
    for (const piece of ['founded in 1987', 'It does not cover the centre&#39;s other courses', 'How many finish', 'A talk of twenty minutes', 'In writing to the head of studies', '15 October 2026', '1 October 2027', '12 June 2025']) expect(text).toContain(piece);
  });
  const says = (spec: Specification, title: 'quality.may' | 'quality.may-not'): string => part(qualityStatement(input(spec)), papers.text(title, 'en'));
  it('lets nobody conclude that an authority recognised it, unless one looked at this micro-credential', () => {
    const spec = example('vocational-centre');
    expect(says(spec, 'quality.may-not')).toContain('public authority');
    const accredited: Specification = {...spec, quality: {...spec.quality, types: ['authority'], externalBodies: [{name: 'Agency', kind: 'this-micro-credential'}]}};
    expect(says(accredited, 'quality.may-not')).not.toContain('public authority');
    expect(says(accredited, 'quality.may')).toContain('Agency has looked at this micro-credential');
    const institution: Specification = {...spec, quality: {...spec.quality, types: ['authority'], externalBodies: [{name: 'Agency', kind: 'institution'}]}};
    expect(says(institution, 'quality.may-not')).toContain('public authority');
    expect(says(institution, 'quality.may-not')).toContain('review of the provider');
    expect(says(institution, 'quality.may')).not.toContain('Agency');
  });
  it('never lets anybody conclude that others must accept it, and promises nothing for a blank draft', () => {
    for (const spec of [...examples.values(), blank()]) expect(says(spec, 'quality.may-not')).toContain('has to accept it');
    expect(says(blank(), 'quality.may')).toContain('"items":[]');
  });
});

describe('the privacy notice', () => {
  it('says of itself that it is a draft to be checked, whatever the review says', () => {
    for (const spec of [...examples.values(), blank()]) expect(html('privacy-notice', spec)).toContain('<p class="mark">Draft: to be checked before use</p>');
  });
  it('holds no more than name and number where nothing is chosen', () => {
    const text = part(privacyNotice(input(blank())), papers.text('privacy.data', 'en'));
    expect(minimalData).toEqual(['name', 'learner-number']);
    for (const there of ['Name', 'Our own learner number']) expect(text).toContain(there);
    for (const absent of ['Date of birth', 'National identity number', 'Photograph', 'E-mail']) expect(text).not.toContain(absent);
  });
  it('asks for a reason for everything beyond that', () => {
    const spec: Specification = {...blank(), privacy: {dataFields: ['name', 'date-of-birth']}};
    const text = part(privacyNotice(input(spec)), papers.text('privacy.data', 'en'));
    expect(text).toContain(papers.text('privacy.data.spare', 'en'));
    expect(text).toContain(papers.text('privacy.data.reason.gap', 'en'));
  });
  it('has the retention that the project states', () => expect(part(privacyNotice(input(example('vocational-centre'))), papers.text('privacy.keep', 'en'))).toMatch(/ten years.*one year, longer than the three months/));
});

describe('the review log', () => {
  it('tells the findings of the review, each with its clause', () => {
    const spec = example('bad');
    const {findings} = review(spec, {at});
    const table = blocksOf(reviewLog(input(spec))).find((block) => block.kind === 'table' && block.caption === papers.text('review.findings', 'en'));
    expect(table?.kind === 'table' ? table.rows.length : 0).toBe(findings.length);
  });
  it('asks for a version to compare with, and compares with it field by field', () => {
    const spec = example('vocational-centre');
    expect(textOf(html('review-log', spec))).toContain('Choose one to compare with');
    const before = structuredClone(spec);
    before.version = '1.0';
    before.workload = {...before.workload, guided: 4};
    const text = textOf(html('review-log', spec, [before]));
    for (const piece of ['Version 1.0 and version 1.1', 'Workload: Guided online learning', 'Yes: hours changed, and the version number has changed too', 'Workload: 28 hours before, 30 hours now.', 'Holders of version 1.0 keep the description of that version.']) expect(text).toContain(piece);
    expect(textOf(html('review-log', spec, [{...before, version: '1.1'}]))).toContain('Yes: hours changed, but the version number is still 1.1');
  });
  it('says when the other document is no earlier version but another micro-credential', () => expect(textOf(html('review-log', example('company'), [example('online-course')]))).toContain('this is another micro-credential'));
  it('says that a review is overdue', () => {
    const spec = example('vocational-centre');
    expect(textOf(html('review-log', {...spec, quality: {...spec.quality, nextReview: '2026-10-01'}}))).toContain('1 October 2026: overdue');
    expect(textOf(html('review-log', spec))).not.toContain('overdue');
  });
  it.each([['2026-11-25', '2027-11-25'], ['2024-02-29', '2025-02-28'], ['2026-12-31', '2027-12-31']])('proposes the review after %s for %s', (day, next) => expect(yearLater(new Date(`${day}T12:00:00Z`))).toBe(next));
});

describe('the matrix and the assessor brief', () => {
  it('show every outcome with its task and criterion, and say which nobody assesses', () => {
    const text = textOf(html('assessment-matrix', example('vocational-centre')));
    for (const piece of ['1. Record the heat-loss data', 'Task 1: Survey of a dwelling', 'no external wall is left out', 'Outcomes 1, 2']) expect(text).toContain(piece);
    expect(textOf(html('assessment-matrix', {...blank(), outcomes: [{id: 'a', statement: {en: 'Bake a loaf'}}]}))).toContain('No task shows it yet');
  });
  it('give each criterion a box to tick and lines for the record', () => {
    const page = html('assessor-brief', example('vocational-centre'));
    expect(page.match(/☐/g)?.length).toBe(6);
    expect(textOf(page)).toContain('Who assessed, and when');
  });
});

describe('the stack map', () => {
  it('tells the sum, the targets without agreement and who decides', () => {
    const text = textOf(html('stack', example('vocational-centre'), [example('company'), example('online-course')]));
    for (const piece of ['Stack of 3 micro-credentials', 'All together: 67 hours.', 'Levels: EQF 3, EQF 4, EQF 5.', 'None: promise nothing', 'The competent authority decides', 'No two outcomes name the same skill']) expect(text).toContain(piece);
  });
  it('says so when there is nothing to stack', () => expect(textOf(html('stack', example('company')))).toContain('Lay at least one more project'));
});

describe('the words of the documents', () => {
  it('are all used', () => {
    const files = (dir: string): string[] => readdirSync(dir, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? files(join(dir, entry.name)) : entry.name === 'en.ts' ? [] : [join(dir, entry.name)]));
    const source = files(join(__dirname, '../../src/documents')).map((file) => readFileSync(file, 'utf8')).join('\n');
    const table = readFileSync(join(__dirname, '../../src/documents/papers/words/en.ts'), 'utf8');
    const codes = [...table.matchAll(/'([a-z][\w.-]*)':/g)].map(([, code = '']) => code);
    // Some are put together from a beginning and a code of the schema.
    const made = /^(?:title|about|indicator|privacy\.why|review\.(?:part|weight|note)|stack\.warning)\./;
    expect(codes.filter((code) => !made.test(code) && !source.includes(`'${code}'`))).toEqual([]);
  });
});
