import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {annexListHtml, annexValues, summaryCardHtml, summaryModel, type FactId} from '../../src/documents';
import {escape, linkable} from '../../src/documents/html';
import {palette} from '../../src/documents/palette';
import {blankSpecification, exampleIds, loadExample, review, type Specification} from '../../src/specification';
import {elements} from '../../src/standards';

const blank = (): Specification => blankSpecification('urn:uuid:00000000-0000-4000-8000-000000000001');
const fact = (spec: Specification, id: FactId): {values: readonly string[]; notes: readonly string[]} | undefined => summaryModel(spec, 'en').facts.find((each) => each.id === id);
const at = new Date('2026-11-23T12:00:00Z');

describe('the summary of the vocational centre', () => {
  it('says who awards what, where, and how long it takes', async () => {
    const model = summaryModel(await loadExample('vocational-centre'), 'en');
    expect(model).toMatchObject({title: 'Surveying a home for a heat pump', textLang: 'en', place: expect.stringContaining('Spain') as string, level: {eqf: 4, indicative: true}});
    expect(model.awardingBody).toContain('Centro de Formación Ribera');
    expect(model.hours).toMatchObject({total: 30, text: '30 hours', iso: 'PT30H'});
    expect(model.hours.parts.map(({hours}) => hours)).toEqual([12, 6, 8, 2, 2]);
    expect(model.outcomes.map(({number}) => number)).toEqual([1, 2, 3]);
    expect(model.outcomes[0]).toMatchObject({kind: 'Skill', statement: expect.stringMatching(/^Record the heat-loss data/) as string});
  });
  it('puts the claim beside the level, the credits and the assessment', async () => {
    const spec = await loadExample('vocational-centre');
    expect(fact(spec, 'level')?.values).toEqual(['EQF level 4, indicative: placed by the awarding body against the EQF descriptors']);
    expect(fact(spec, 'credits')?.values).toEqual(['1 to 1.2 ECTS, indicative: worked out from the hours, not awarded as credit']);
    expect(fact(spec, 'assessment')?.values).toEqual(['Practical assessment: Survey of a dwelling (shows outcomes 1, 2)', 'Marked assignment: Recommendation to the client (shows outcome 3)']);
    expect(fact(spec, 'supervision')?.values[0]).toBe('Supervised, identity checked');
  });
  it('comes in another language of the specification, with our words in English while there are no others', async () => {
    const model = summaryModel(await loadExample('vocational-centre'), 'es');
    expect(model).toMatchObject({title: 'Estudio de una vivienda para instalar una bomba de calor', textLang: 'es', lang: 'en'});
  });
});

describe('the summary of the other examples', () => {
  it('leaves credits out where none are claimed, and says that no level is claimed, with the reason', async () => {
    const spec = await loadExample('volunteering-network');
    expect(fact(spec, 'level')?.values).toEqual(['No level is claimed']);
    expect(fact(spec, 'level')?.notes.length).toBe(1);
    expect(fact({...spec, credits: undefined}, 'credits')).toBeUndefined();
  });
  it('says how long an award is valid', async () => {
    expect(fact(await loadExample('company'), 'validity')?.values).toEqual(['Valid for 24 months after the award']);
    expect(fact(await loadExample('vocational-centre'), 'validity')?.values).toEqual(['Does not expire']);
  });
});

describe('claims', () => {
  const claimed = (part: Partial<Specification>): Specification => ({...blank(), workload: {contact: 30}, ...part});
  it.each<[string, Specification['level'], string]>([
    ['official with its framework', {claim: 'official', eqf: 5, nqfName: 'MECU', nqfLevel: '5A'}, 'EQF level 5, official: MECU 5A'],
    ['official without one', {claim: 'official', eqf: 5}, 'EQF level 5, said to be official'],
    ['none', {claim: 'none', eqf: 5}, 'No level is claimed'],
  ])('a level that is %s', (_, level, text) => expect(fact(claimed({level}), 'level')?.values).toEqual([text]));
  it.each<[string, Specification['credits'], string[]]>([
    ['awarded by a body', {system: 'ects', claim: 'awarded', value: 2, awardedBy: 'A university'}, ['2 ECTS, awarded by A university']],
    ['said to be awarded', {system: 'ects', claim: 'awarded', value: 2}, ['2 ECTS, said to be awarded']],
    ['national and indicative', {system: 'national', nationalSystem: 'Crédits', claim: 'indicative', value: 1.5}, ['1.5 Crédits, indicative: not awarded as credit']],
    ['awarded, without a number', {system: 'ects', claim: 'awarded'}, []],
    ['without a claim', {system: 'ects', value: 2}, []],
  ])('credits that are %s', (_, credits, texts) => expect(fact(claimed({credits}), 'credits')?.values ?? []).toEqual(texts));
  it('no level stands in the badge when none is claimed', () => {
    expect(summaryModel(claimed({level: {claim: 'none', eqf: 5}}), 'en').level).toBeUndefined();
    expect(summaryModel(claimed({level: {claim: 'official', eqf: 5}}), 'en').level).toEqual({eqf: 5, indicative: false});
  });
  it('one hour is one hour, and parts of hours are written out', () => {
    expect(summaryModel({...blank(), workload: {contact: 1}}, 'en').hours).toMatchObject({text: '1 hour', iso: 'PT1H'});
    expect(summaryModel({...blank(), workload: {contact: 1.5}}, 'en').hours).toMatchObject({text: '1.5 hours', iso: 'PT1H30M'});
  });
});

describe('a blank specification', () => {
  it('says what Annex I asks for and is absent, and leaves the rest out', () => {
    const model = summaryModel(blank(), 'en');
    expect(model.facts.filter(({values}) => values.length === 0).map(({id}) => id)).toEqual(['level', 'participation', 'assessment', 'quality']);
    expect(model).toMatchObject({title: 'Untitled micro-credential', awardingBody: '', place: '', outcomes: [], links: []});
    const html = summaryCardHtml(blank(), {verdict: 'not-yet'}, 'en');
    expect(html.match(/Not stated yet/g)?.length).toBe(7);
    expect(html).toContain('Untitled micro-credential');
  });
});

const pages = {
  'the summary card': (spec: Specification, lang: string): string => summaryCardHtml(spec, review(spec, {at}), lang),
  'the Annex I list': (spec: Specification, lang: string): string => annexListHtml(spec, review(spec, {at}), lang),
};
for (const [name, page] of Object.entries(pages)) {
  describe(`${name} as a file`, () => {
    it('loads nothing and runs nothing', async () => {
      for (const id of exampleIds) {
        const html = page(await loadExample(id), 'en');
        expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/i);
        expect(html).not.toMatch(/\b(src|srcset|poster|data|background)=|url\(|@import|\bon\w+=/i);
        expect(html).toContain("default-src 'none'");
      }
    });
    it('has its language, title, heading, print size, and says that it is no credential', async () => {
      const html = page(await loadExample('company'), 'en');
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(html).toMatch(/<title>Carrying out an allergen changeover on a packing line/);
      expect(html.match(/<h1/g)?.length).toBe(1);
      expect(html).toContain('@page{size:A4');
      expect(html).toContain('It is not a credential');
    });
    it('marks the language of a title that is in another than our words', async () => {
      expect(page(await loadExample('vocational-centre'), 'es')).toMatch(/lang="es"[^>]*>(<h1>)?Estudio de una vivienda/);
    });
    it('lets no text of the author become markup, wherever it stands', () => {
      const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
      const fill = (value: unknown): unknown => {
        if (typeof value === 'string') return evil;
        if (Array.isArray(value)) return value.map(fill);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ['id', 'outcome', 'kind', 'type', 'mode', 'claim', 'scheme', 'system', 'setting', 'supervision', 'workloadKind', 'types', 'dataFields', 'indicators'].includes(key) ? each : fill(each)]));
      };
      return loadExample('company').then((spec) => {
        const html = page(fill(spec) as Specification, 'en');
        expect(html).not.toMatch(/<script|<img/i);
        expect(html).toContain('&lt;script&gt;');
      });
    });
  });
}

describe('the summary card', () => {
  it('links web and mail addresses only', () => {
    const spec = {...blank(), furtherInformation: [{title: {en: 'Good'}, address: 'https://example.org/a?b=1&c=2'}, {title: {en: 'Bad'}, address: 'javascript:alert(1)'}]};
    const html = summaryCardHtml(spec, {verdict: 'complete'}, 'en');
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"');
    expect(html).not.toContain('href="javascript');
    expect(html).toContain('Bad');
  });
  it('draws the hours by kind in their proportions and names each', async () => {
    const html = summaryCardHtml(await loadExample('vocational-centre'), {verdict: 'complete'}, 'en');
    expect([...html.matchAll(/flex:(\d+)"><\/span>/g)].map(([, part]) => Number(part))).toEqual([12, 6, 8, 2, 2]);
    expect(html).toContain('<time datetime="PT30H">30 hours</time>');
    expect(html).toContain('Practice, work or service: 8 hours');
  });
  it('holds every fact of the model', async () => {
    for (const id of exampleIds) {
      const spec = await loadExample(id);
      const html = summaryCardHtml(spec, {verdict: 'complete'}, 'en');
      for (const {label, values, notes} of summaryModel(spec, 'en').facts) for (const text of [label, ...values, ...notes]) expect(html).toContain(escape(text));
    }
  });
});

describe('the Annex I list', () => {
  const rows = (html: string): string[][] => [...html.matchAll(/<tr><th scope="row"><span class="id">(\w+)<\/span>.*?<td>(\w+)<\/td><td class="state \w+">([^<]+)<\/td><td>(.*?)<\/td><\/tr>/g)].map((match) => match.slice(1));
  it('has the sixteen elements in their order, with what each asks', async () => {
    const spec = await loadExample('vocational-centre');
    const found = rows(annexListHtml(spec, review(spec, {at}), 'en'));
    expect(found.map(([id]) => id)).toEqual(elements.map(({id}) => id));
    expect(found.filter(([, requirement]) => requirement === 'Mandatory').length).toBe(11);
    expect(found.map(([, , state]) => state)).not.toContain('Missing');
    expect(found.find(([id]) => id === 'M5')?.[2]).toBe('Comes with the award');
  });
  it('says of a specification without a level that the element does not apply', async () => {
    const spec = await loadExample('volunteering-network');
    expect(rows(annexListHtml(spec, review(spec, {at}), 'en')).find(([id]) => id === 'M8')?.slice(2, 4)).toEqual(['Does not apply', expect.stringContaining('No level is claimed')]);
  });
  it('tells a missing element from an optional one that is not used', () => {
    const spec = blank();
    const html = annexListHtml(spec, review(spec, {at}), 'en');
    const states = Object.fromEntries(rows(html).map(([id = '', , state]) => [id, state]));
    expect(states).toMatchObject({M2: 'Missing', M6: 'Missing', M5: 'Comes with the award', O1: 'Not used', O5: 'Not used'});
    expect(html).toContain('0 of 11 mandatory elements are there; 0 of 5 optional ones are used. With the award comes: Date of issuing.');
  });
  it('shows the value of every element that is there', async () => {
    for (const id of ['vocational-centre', 'company', 'volunteering-network', 'online-course'] as const) {
      const spec = await loadExample(id);
      const values = annexValues(spec, 'en');
      for (const {element, state} of review(spec, {at}).elements) if (state === 'present') expect([element, values[element].length > 0]).toEqual([element, true]);
    }
  });
});

describe('what these files are made with', () => {
  it('takes its colours from the site', () => {
    const css = readFileSync(join(__dirname, '../../src/css/tokens.css'), 'utf8');
    const token = (name: string): string | undefined => new RegExp(`--mv-${name}: (#[0-9a-f]{6})`).exec(css)?.[1];
    const {paper, surface, ink, soft, line, brand, brandSoft, accent, accentSoft} = palette;
    expect({paper, surface, ink, soft, line, brand, brandSoft, accent, accentSoft}).toEqual({
      paper: token('paper'), surface: token('surface'), ink: token('ink'), soft: token('ink-soft'), line: token('line'),
      brand: token('brand'), brandSoft: token('brand-soft'), accent: token('accent'), accentSoft: token('accent-soft'),
    });
  });
  it('escapes what markup means and drops what XML forbids', () => {
    expect(escape(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
    expect(escape('a\u0000b\u000bc\ud800d\tè😀\n')).toBe('abcd\tè😀\n');
  });
  it('knows which addresses may be linked', () => {
    expect(['https://example.org/', 'mailto:a@example.org', 'javascript:x', 'data:text/html,x', 'no address', '//example.org'].map(linkable)).toEqual(['https://example.org/', 'mailto:a@example.org', undefined, undefined, undefined, undefined]);
  });
});
