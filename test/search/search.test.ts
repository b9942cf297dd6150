import {describe, expect, it} from 'vitest';
import {createEngine} from '../../src/search/engine';
import {nearest} from '../../src/search/nearest';
import {askedCode, codeOf, termOf, wordsOf} from '../../src/search/text';
import type {IndexedPage, IndexFile} from '../../src/search/types';

const file: IndexFile = {
  language: 'en', parts: ['Standards', 'Reference', 'Procedures'],
  pages: [['/standards/s3/', 'S3 Learning outcomes', 0], ['/reference/glossary/', 'Glossary', 1], ['/procedures/p2-outcomes/', 'P2 Write learning outcomes', 2], ['/verify/', 'Verify a credential', -1]],
  sections: [
    [0, '', 'S3 Learning outcomes', 'page', 'What a holder is able to do.'],
    [0, 's3-2', 'S3.2 You must start each outcome with one verb', 'clause', 'Verb, object and context tell an employer what the person can do.'],
    [0, 's3-7', 'S3.7 You should choose verbs that fit the level', 'clause', 'A grand verb promises much.'],
    [1, 'edc', 'European Digital Credential (EDC)', 'term', 'A digital credential in the format of Europass, with the seal of an organisation.'],
    [1, 'seal', 'Seal', 'term', 'Shows which organisation stands behind a file.'],
    [2, '', 'P2 Write learning outcomes', 'page', 'Two to four sentences.'],
    [2, 'seal-of-it', 'Something else', 'section', 'Seal, seal, seal: a seal of a seal, and more about the seal.'],
    [3, '', 'Verify a credential', 'tool', 'Any file in, one report out.'],
  ],
};
const engine = await createEngine(file);
const paths = (query: string): string[] => engine.search(query).map(({path}) => path);

describe('the search', () => {
  it.each(['S3.2', 's3.2', 's3 2', 'S3-2', '3.2', 'clause 3.2', 'S 3,2'])('finds the clause by its number: %s', (query) => expect(paths(query)[0]).toBe('/standards/s3/#s3-2'));
  it.each(['p2', 'P 2'])('finds the procedure by its number: %s', (query) => expect(paths(query)[0]).toBe('/procedures/p2-outcomes/'));
  it('puts a term of the glossary before a section that says the word more often', () => expect(paths('seal')[0]).toBe('/reference/glossary/#seal'));
  it('knows the short form of a term', () => expect(paths('edc')[0]).toBe('/reference/glossary/#edc'));
  it.each(['outcoms', 'lerning outcome', 'organization'])('forgives a typo: %s', (query) => expect(paths(query)).not.toEqual([]));
  it('needs all words where a section has them, and else any', () => {
    expect(paths('verb level')).toEqual(['/standards/s3/#s3-7']);
    expect(paths('verb qqqq')).not.toEqual([]);
  });
  it('marks the words that were found, also where they were mistyped, and never changes the text', () => {
    const [hit] = engine.search('organization europas');
    expect(hit?.excerpt.filter(({marked}) => marked).map(({text}) => text)).toContain('organisation');
    expect(hit?.excerpt.map(({text}) => text).join('')).toBe(file.sections[3]?.[4]);
  });
  it('says where a hit stands', () => expect(engine.search('S3.2')[0]?.where).toEqual(['Standards', 'S3 Learning outcomes']));
  it('finds nothing for nothing, for common words and for noise, and suggests a near word', () => {
    for (const query of ['', '   ', 'the', '((((', 'zzzz']) expect(paths(query), query).toEqual([]);
    expect(engine.suggest('digigtall')).toBe('digital');
  });
});

describe('words and numbers', () => {
  it('keeps numbers of clauses and versions whole', () => expect(wordsOf('See S3.2, v1.1.0 and e-mail.').map(({word}) => word)).toEqual(['See', 'S3.2', 'v1.1.0', 'and', 'e', 'mail']));
  it('compares without accents and with one sigma', () => {
    expect(termOf('Formación', 'es')).toBe('formacion');
    expect(termOf('μαθητής', 'el')).toBe(termOf('ΜΑΘΗΤΗΣ', 'el'));
  });
  it('reads numbers at the start of a heading only', () => expect(['S3.2 Verb', 'P5b Earlier', 'M11 Quality', 'The S3.2', 'EDC'].map(codeOf)).toEqual(['s3.2', 'p5b', 'm11', '', '']));
  it('takes no year or sum for a number of a clause', () => expect(['2026', '30 h', 'seal', '1,000'].map(askedCode)).toEqual(['', '', '', '']));
});

describe('the guess for an unknown address', () => {
  const pages: IndexedPage[] = [...file.pages, ['/understand/hours-and-credits/', 'Hours and credits', 0]];
  it.each([['procedures/outcome', '/procedures/p2-outcomes/'], ['glosary', '/reference/glossary/'], ['hours_credits.html', '/understand/hours-and-credits/'], ['verfiy/', '/verify/']])('%s', (address, path) => expect(nearest(address, pages)[0]?.[0]).toBe(path));
  it('does not guess where nothing is alike, nor at broken signs', () => {
    expect(nearest('wp-admin', pages)).toEqual([]);
    expect(nearest('%E0%A4%A', pages)).toEqual([]);
    expect(nearest('', pages)).toEqual([]);
  });
});
