import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {definedTerms, scriptText} from '../../src/components/Glossary/definedTerms';
import explainedTerms from '../../src/plugins/explainedTerms';
import {areaName, sourceById, termAreas, termById, termPath, terms, termWords} from '../../src/standards';

// Addresses that stand in the pages, in files and in the world: a term may get other words, but not another anchor.
const released = [
  'annex-i', 'awarding-body', 'certificate-of-attendance', 'digital-credential', 'edc', 'issuer', 'learner', 'micro-credential', 'open-badge', 'provider', 'qualification', 'receiving-body', 'blended', 'c-vet',
  'formal-learning', 'informal-learning', 'mode', 'non-formal-learning', 'work-based', 'esco', 'isced-f', 'training-need', 'knowledge', 'learning-outcome', 'responsibility-and-autonomy', 'skill', 'contact-hours',
  'descriptor', 'ects', 'eqf', 'indicative-level', 'iso-duration', 'nqf', 'notional-workload', 'appeal', 'assessment', 'assessment-matrix', 'criterion', 'identity-check', 'pass-rule', 'portfolio', 'reasonable-adjustment',
  'supervision', 'validation', 'accreditation', 'eqavet', 'indicator', 'peer-review', 'quality-assurance', 'portability', 'recognition', 'stackability', 'revocation', 'seal', 'signature', 'verification', 'wallet',
  'data-minimisation', 'personal-data', 'retention', 'award', 'clause', 'loss-report', 'review', 'sample', 'specification',
];

describe('the terms', () => {
  it('keep every anchor that was released, and have each one once', () => {
    expect(released.filter((id) => termById(id) === undefined)).toEqual([]);
    expect(new Set(terms.map(({id}) => id)).size).toBe(terms.length);
    expect(termById('toString')).toBeUndefined();
  });

  it('fill all fifteen areas, in their order', () => {
    expect(termAreas.map(({id}) => id)).toEqual(Array.from({length: 15}, (_, at) => at + 1));
    expect(terms.map(({area}) => area)).toEqual(terms.map(({area}) => area).sort((a, b) => a - b));
    for (const {id} of termAreas) expect(terms.filter(({area}) => area === id).length, areaName(id, 'en')).toBeGreaterThan(1);
  });

  it('point at other terms and at known sources', () => {
    for (const {id, related, basis} of terms) {
      expect(related.length, id).toBeGreaterThan(0);
      for (const other of related) expect(termById(other) !== undefined && other !== id, `${id}: ${other}`).toBe(true);
      for (const {source} of basis) expect(sourceById(source), `${id}: ${source}`).toBeDefined();
    }
  });

  it('have one name each, and three explanations in short sentences', () => {
    const names = terms.map(({id}) => termWords(id, 'en').name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const {id} of terms) {
      const {meaning, practice, unlike} = termWords(id, 'en');
      for (const text of [meaning, practice, unlike]) expect(text, id).toMatch(/^[“A-Z].*[.?!]$/s);
      // It has to fit beside a link.
      expect(meaning.length, id).toBeLessThan(320);
      expect(meaning.split(/[.!?](?:\s|$)/).filter(Boolean).length, id).toBeLessThanOrEqual(2);
    }
  });

  it('stand in the data for search engines, which cannot end their script element', () => {
    const data = definedTerms('https://handbook.example/base', 'Glossary', 'en') as {hasDefinedTerm: {'@id': string; name: string}[]};
    expect(data.hasDefinedTerm).toHaveLength(terms.length);
    expect(data.hasDefinedTerm[0]).toMatchObject({'@id': 'https://handbook.example/base/reference/glossary/#micro-credential', name: 'Micro-credential'});
    expect(JSON.parse(scriptText({text: '</script>'}))).toEqual({text: '</script>'});
    expect(scriptText({text: '</script>'})).not.toContain('</');
  });
});

describe('links to terms', () => {
  const link = (url: string) => ({type: 'link', url, children: [{type: 'text'}]});
  const explained = (...children: object[]): string => {
    const tree = {type: 'root', children: children as never[]};
    explainedTerms({lang: 'en'})(tree);
    return JSON.stringify(tree.children);
  };

  it('carry the meaning once on a page', () => {
    const text = explained({type: 'paragraph', children: [link(termPath('edc')), link(termPath('edc'))]});
    expect(text.split('"name":"Term"')).toHaveLength(3);
    expect(text.split(termWords('edc', 'en').meaning)).toHaveLength(2);
  });

  it('are found in lists, tables and elements of the page, but not in headings, summaries and links', () => {
    const inside = {type: 'mdxJsxFlowElement', name: 'div', children: [link(termPath('seal'))]};
    expect(explained(inside)).toContain('"Term"');
    for (const node of [{type: 'heading'}, {type: 'mdxJsxFlowElement', name: 'summary'}]) expect(explained({...node, children: [link(termPath('seal'))]})).not.toContain('"Term"');
  });

  it('carry the meaning where it can be seen, and not in a part that is folded away', () => {
    const folded = {type: 'mdxJsxFlowElement', name: 'details', children: [link(termPath('seal'))]};
    const [first = '', second = ''] = explained(folded, {type: 'paragraph', children: [link(termPath('seal'))]}).split('"paragraph"');
    expect(first).not.toContain('meaning');
    expect(second).toContain('meaning');
  });

  it('leave other links alone, also to terms that do not exist', () => {
    for (const url of ['/reference/glossary/', '/reference/glossary/#area-basics', '/reference/faq/', 'https://example.org/reference/glossary/#edc']) expect(explained(link(url))).toContain('"type":"link"');
  });

  it('name terms that exist, in every page', () => {
    const docs = join(__dirname, '../../docs');
    for (const entry of readdirSync(docs, {recursive: true, withFileTypes: true}).filter(({name}) => name.endsWith('.mdx'))) {
      for (const [, id] of readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/\/reference\/glossary\/#([a-z0-9-]+)/g)) {
        expect(termById(id ?? '') ?? termAreas.find(({anchor}) => anchor === id), `${entry.name}: ${id}`).toBeDefined();
      }
    }
  });
});
