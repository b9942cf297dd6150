import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {badOnPurpose, longestSentence, rules} from './rules';
import {blocksOf, breathsOf, catalogueTexts, pages, root, sentencesOf, wordsOf} from './text';

// A participle after a form of "to be": too coarse to judge a sentence, good enough to see a page that nobody acts on.
const passive = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:\w{2,}ed|made|given|shown|taken|written|known|found|kept|done|held|read|seen|sent|set|put|built|drawn|meant|left|told|said|paid|brought|bought|lost|born)\b/i;

const pageTexts = pages.flatMap(({name, front, body}) => [
  {name, text: front.title ?? ''}, {name, text: front.description ?? ''}, ...blocksOf(body).map(({text}) => ({name, text})),
]);

describe('the prose', () => {
  it.each(rules)('keeps the rule $id', async ({pattern, instead, except}) => {
    const found = [...pageTexts, ...await catalogueTexts()].flatMap(({name, text}) => {
      const match = pattern.exec(text);
      return match && !except?.test(text) ? [`${name}: “${text.slice(Math.max(0, match.index - 30), match.index + 40)}” (write ${instead})`] : [];
    });
    expect(found).toEqual([]);
  });

  it(`has no sentence of more than ${longestSentence} words`, async () => {
    const found = [...pageTexts, ...await catalogueTexts()].filter(({name}) => !badOnPurpose.includes(name)).flatMap(({name, text}) => breathsOf(text).filter((sentence) => wordsOf(sentence).length > longestSentence).map((sentence) => `${name}: ${wordsOf(sentence).length} words: ${sentence}`));
    expect(found).toEqual([]);
  });

  it('counts the passive, for people to look at (test/output/passive.txt)', () => {
    const counts = pages.map(({name, body}) => {
      const sentences = blocksOf(body).filter(({kind}) => kind !== 'heading').flatMap(({text}) => sentencesOf(text));
      return {name, passives: sentences.filter((sentence) => passive.test(sentence)).length, sentences: sentences.length};
    }).sort((a, b) => b.passives / Math.max(1, b.sentences) - a.passives / Math.max(1, a.sentences));
    mkdirSync(join(root, 'test/output'), {recursive: true});
    writeFileSync(join(root, 'test/output/passive.txt'), `sentences in the passive, of all\n${counts.map(({name, passives, sentences}) => `${String(Math.round(100 * passives / Math.max(1, sentences))).padStart(3)} %  ${passives}/${sentences}  ${name}`).join('\n')}\n`);
    expect(counts.length).toBeGreaterThan(80);
  });
});
