import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {termById} from '../../src/standards';
import {answerWords, longestFrom, resultWords, settingsOf, treeById, treeText, trees, walk, type Tree} from '../../src/standards/trees';

const docs = join(__dirname, '../../docs');

/** Every way through a tree, as the answers given. */
function ways(tree: Tree, answers: readonly {question: string; answer: string}[] = []): (readonly {question: string; answer: string}[])[] {
  const {place} = walk(tree, answers);
  return place.question ? place.question.answers.flatMap(({id}) => ways(tree, [...answers, {question: place.question.id, answer: id}])) : [answers];
}

describe('the decision trees', () => {
  it('are DT1 to DT9, found by their number', () => {
    expect(trees.map(({id}) => id)).toEqual(Array.from({length: 9}, (_, index) => `DT${index + 1}`));
    for (const tree of trees) expect(treeById(tree.id)).toBe(tree);
    expect(treeById('DT10')).toBeUndefined();
  });

  it.each(trees.map((tree) => [tree.id, tree] as const))('%s: every way ends at a result, and every question and result lies on one', (_, tree) => {
    const all = ways(tree);
    const questions = new Set(all.flatMap((answers) => answers.map(({question}) => question)));
    const results = new Set(all.map((answers) => walk(tree, answers).place.result?.id));
    expect([...questions].sort()).toEqual(tree.questions.map(({id}) => id).sort());
    expect([...results].sort()).toEqual(tree.results.map(({id}) => id).sort());
    const ids = [...tree.questions, ...tree.results].map(({id}) => id.toLowerCase());
    expect(new Set(ids).size, 'ids are also anchors').toBe(ids.length);
    expect(longestFrom(tree, tree.questions[0]?.id ?? '')).toBe(Math.max(...all.map(({length}) => length)));
  });

  it('have words for every part, that end as they should, and no others', () => {
    const needed = trees.flatMap((tree) => [
      `${tree.id}.title`, `${tree.id}.intro`,
      ...tree.questions.flatMap(({id, answers}) => [`${tree.id}.${id}`, ...answers.map((answer) => `${tree.id}.${id}.${answer.id}`)]),
      ...tree.results.flatMap(({id, next}) => [`${tree.id}.${id}`, `${tree.id}.${id}.what`, ...next.map((link) => `${tree.id}.${id}.next.${link.id}`)]),
    ]);
    const optional = trees.flatMap((tree) => tree.questions.flatMap(({id, answers}) => [`${tree.id}.${id}.hint`, ...answers.map((answer) => `${tree.id}.${id}.${answer.id}.note`)]));
    const there = treeText.missing('xx');
    expect(needed.filter((code) => !treeText.has(code))).toEqual([]);
    expect(there.filter((code) => !needed.includes(code) && !optional.includes(code))).toEqual([]);
    for (const code of there) {
      const text = treeText.text(code, 'en');
      if (/\.(intro|hint|what|note)$/.test(code)) expect(text, code).toMatch(/[.”]$/);
      expect(text, code).not.toMatch(/—|\bleverage|\bensure|seamless|robust/);
    }
    for (const tree of trees) for (const {id} of tree.questions) expect(treeText.text(`${tree.id}.${id}`, 'en'), `${tree.id}.${id}`).toMatch(/\?( \(.*\))?$/);
  });

  it('lead on to pages and anchors that exist', () => {
    for (const tree of trees) for (const {id, next} of tree.results) for (const {to} of next) {
      const [path = '', anchor = ''] = to.split('#');
      if (/^\/(design|verify)\/$/.test(path)) continue;
      const file = join(docs, `${path.slice(0, -1)}.mdx`);
      expect(existsSync(file), `${tree.id} ${id} ${to}`).toBe(true);
      if (path === '/reference/glossary/' && anchor) expect(termById(anchor), to).toBeDefined();
      else if (anchor && path.startsWith('/reference/')) expect(readFileSync(file, 'utf8'), to).toContain(`#${anchor}`);
    }
  });

  it('name in every setting a place, and the answer that it takes its value from', () => {
    for (const tree of trees) for (const answers of ways(tree)) {
      const {steps, place} = walk(tree, answers);
      for (const setting of place.result ? settingsOf(steps, place.result) : []) {
        expect(setting.at).toMatch(/^\/[a-zA-Z]/);
        const {scale = [], ...parts} = 'value' in setting ? setting : {...setting, scale: []};
        for (const value of [...Object.values(parts), ...scale]) expect(value === true || (typeof value === 'string' && value !== ''), `${tree.id} ${JSON.stringify(setting)}`).toBe(true);
      }
    }
  });
});

describe('walking', () => {
  const tree = treeById('DT2') as Tree;
  const to = (...answers: [string, string][]) => walk(tree, answers.map(([question, answer]) => ({question, answer})));

  it('begins at the first question and goes where the answers lead', () => {
    expect(to().place.question?.id).toBe('entry');
    expect(to(['entry', 'no'], ['columns', 'yes'], ['agree', 'yes']).place.result?.id).toBe('indicative');
  });

  it('drops answers that no longer follow from the ones before', () => {
    const {steps, place} = to(['entry', 'yes'], ['columns', 'no']);
    expect(steps).toHaveLength(1);
    expect(place.question?.id).toBe('named');
    expect(to(['entry', 'perhaps']).steps).toEqual([]);
  });

  it('says in words what each answer adds', () => {
    expect(answerWords('DT2', 'named', 'no', 'en').note).toMatch(/come back/);
    expect(answerWords('DT2', 'named', 'yes', 'en').note).toBe('');
    expect(resultWords('DT2', 'none', 'en').title).toBe('No level');
  });
});
