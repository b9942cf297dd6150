import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {syllable} from 'syllable';
import {describe, expect, it} from 'vitest';
import {blocksOf, catalogueTexts, isStub, pages, root, sentencesOf, wordsOf} from './text';

/** Flesch reading ease (Flesch 1948): 60 is plain English, 30 is hard; short sentences and short words raise it. */
function readingEase(texts: readonly string[]): {ease: number; words: number; sentences: number} {
  const sentences = texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 2);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const ease = 206.835 - 1.015 * (words.length / Math.max(1, sentences.length)) - 84.6 * (syllables / Math.max(1, words.length));
  return {ease: Math.round(ease), words: words.length, sentences: sentences.length};
}

/**
 * How easy the pages of each part have to be at least. "Micro-credential" alone has five syllables and stands in every second sentence, which costs about ten points
 * against a text on another subject; pages for learners and first pages are held to more than pages about formats and law.
 */
const least: Readonly<Record<string, number>> = {start: 58, understand: 50, standards: 50, elements: 55, procedures: 60, cases: 55, workshop: 60, learners: 65, employers: 60, reference: 50};
/** Fewer words give a score that says little. */
const fewest = 80;

const measured = pages.filter((page) => !isStub(page)).map(({name, part, body}) => ({name, part, ...readingEase(blocksOf(body).filter(({kind}) => kind === 'paragraph' || kind === 'item').map(({text}) => text))}));

describe('how easy the text reads', () => {
  it('is written down for every page (test/output/reading.txt)', () => {
    mkdirSync(join(root, 'test/output'), {recursive: true});
    const lines = [...measured].sort((a, b) => a.ease - b.ease).map(({name, ease, words, sentences}) => `${String(ease).padStart(4)}  ${(words / Math.max(1, sentences)).toFixed(1).padStart(5)}  ${String(words).padStart(5)}  ${name}`);
    writeFileSync(join(root, 'test/output/reading.txt'), `Flesch reading ease, words in a sentence, words, page\n${lines.join('\n')}\n`);
    expect(Object.keys(least).sort()).toEqual([...new Set(pages.map(({part}) => part))].sort());
  });

  it.each(Object.entries(least))('in the part %s is at least %i on every page', (part, ease) => {
    expect(measured.filter((page) => page.part === part && page.words >= fewest && page.ease < ease).map(({name, ease: found}) => `${name}: ${found}`)).toEqual([]);
  });

  it('in the clauses and their advice is at least 45', async () => {
    const texts = (await catalogueTexts()).filter(({name}) => name.includes('/standards/words/')).map(({text}) => text);
    expect(readingEase(texts).ease).toBeGreaterThanOrEqual(45);
  });
});
