import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {questionsData} from '../../src/components/Reference/questionsData';
import {questionPartName, questionParts, questions, questionWords, sourceGroupOf, sourceGroups, sources} from '../../src/standards';

describe('the questions', () => {
  it('are twenty-five, each once, in parts that follow each other', () => {
    expect(questions).toHaveLength(25);
    expect(new Set(questions.map(({id}) => id)).size).toBe(25);
    expect([...new Set(questions.map(({part}) => part))]).toEqual(questionParts);
    for (const part of questionParts) expect(questionPartName(part, 'en')).not.toBe('');
  });

  it('end as questions, have short answers in sentences, and lead to a page that exists', () => {
    for (const {id, path} of questions) {
      const {question, answer, more} = questionWords(id, 'en');
      expect(question, id).toMatch(/\?$/);
      expect(answer, id).toMatch(/\.$/);
      expect(answer.length, id).toBeLessThan(360);
      expect(more, id).not.toBe('');
      expect(existsSync(join(__dirname, `../../docs${path.slice(0, -1)}.mdx`)), path).toBe(true);
    }
  });

  it('are the same for search engines', () => {
    expect(questionsData('en')).toMatchObject({'@type': 'FAQPage', mainEntity: questions.map(({id}) => ({name: questionWords(id, 'en').question, acceptedAnswer: {text: questionWords(id, 'en').answer}}))});
  });
});

describe('the groups of sources', () => {
  const named = (group: string) => sources.filter((source) => sourceGroupOf(source) === group).map(({id}) => id);

  it('take in every source, and none stands empty', () => {
    for (const group of sourceGroups) expect(named(group), group).not.toEqual([]);
    expect(sourceGroups.flatMap(named)).toHaveLength(sources.length);
  });

  it('put acts, agencies, countries and our own judgement where readers look for them', () => {
    expect(named('law')).toContain('council-2022');
    expect(named('europe')).toEqual(expect.arrayContaining(['cedefop-microcredential', 'europass-issuing', 'elm']));
    expect(named('country')).toContain('portugal-catalogue');
    expect(named('microcvet')).toContain('microcvet-glossary');
    expect(named('own')).toEqual(['handbook']);
  });
});
