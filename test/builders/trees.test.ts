import {describe, expect, it} from 'vitest';
import {changesOf, needsEntry, withSettings} from '../../src/builders/trees/settings';
import {blankSpecification, loadExample, newId, parseSpecification} from '../../src/specification';
import {settingsOf, trees, walk, type Answered, type Setting, type Tree} from '../../src/standards/trees';

/** What each way through a tree would write. */
function writings(tree: Tree, answers: readonly Answered[] = []): {way: string; settings: Setting[]}[] {
  const {steps, place} = walk(tree, answers);
  return place.result ? [{way: `${tree.id} ${answers.map(({answer}) => answer).join(' ')}`, settings: settingsOf(steps, place.result)}]
    : place.question.answers.flatMap(({id}) => writings(tree, [...answers, {question: place.question.id, answer: id}]));
}
const all = trees.flatMap((tree) => writings(tree)).filter(({settings}) => settings.length > 0);

describe('what the result of a decision tree writes into a project', () => {
  it('is for seven of the nine trees a value that the specification has', async () => {
    expect(new Set(all.map(({way}) => way.split(' ')[0]))).toEqual(new Set(['DT2', 'DT3', 'DT4', 'DT5', 'DT6', 'DT7', 'DT9']));
    for (const document of [blankSpecification(newId(), ['en']), await loadExample('company')]) {
      for (const {way, settings} of all) {
        const parsed = parseSpecification(withSettings(document, settings, 'new'));
        expect(parsed.ok ? parsed.notes : parsed.problems, way).toEqual([]);
      }
    }
  });

  it('names every change in the words of the form, and none when it is there already', () => {
    const blank = blankSpecification(newId(), ['en']);
    for (const {way, settings} of all) {
      for (const {label, after} of changesOf(blank, settings, 'new', 'en')) {
        expect(label, way).toMatch(/^[A-Z].*[?a-z]$/);
        expect(after, way).not.toMatch(/^[a-z]+-[a-z-]+$/);
      }
      const entry = needsEntry(settings) ? 0 : 'new';
      expect(changesOf(withSettings(blank, settings, 'new'), settings, entry, 'en'), way).toEqual([]);
    }
  });

  it('leaves everything else as it is', async () => {
    const document = await loadExample('vocational-centre');
    const {level, ...others} = withSettings(document, [{at: '/level/claim', value: 'none'}]);
    expect(level).toEqual({...document.level, claim: 'none'});
    expect({...others, level: document.level}).toEqual(document);
  });

  it('writes about an assessment into the one that was chosen, or into a new one with a name of its own', async () => {
    const document = await loadExample('vocational-centre');
    const settings: Setting[] = [{at: '/assessments/*/supervision', value: 'unsupervised-with-id'}];
    const second = withSettings(document, settings, 1);
    expect(second.assessments?.map(({supervision}) => supervision)).toEqual(document.assessments?.map(({supervision}, index) => (index === 1 ? 'unsupervised-with-id' : supervision)));
    const added = withSettings(document, settings, 'new').assessments ?? [];
    expect(added).toHaveLength((document.assessments?.length ?? 0) + 1);
    expect(new Set(added.map(({id}) => id)).size).toBe(added.length);
  });

  it('raises the harm of a wrong award where a tree says so, and never lowers it', () => {
    const start = blankSpecification(newId(), ['en']);
    const risk = (value: string): Setting => ({at: '/assessmentRules/risk', value, scale: ['low', 'medium', 'high']});
    const after = (...values: string[]): string | undefined => withSettings(start, values.map(risk)).assessmentRules?.risk;
    expect(after('low')).toBe('low');
    expect(after('low', 'high')).toBe('high');
    expect(after('high', 'medium')).toBe('high');
    for (const {way, settings} of all.filter((one) => one.way.startsWith('DT4'))) expect(settings.filter(({at}) => at === '/assessmentRules/risk'), way).toEqual([risk(/high|medium|low/.exec(way)?.[0] ?? '')]);
  });

  it('takes a value out of a list, puts it in once, and empties a place', () => {
    const start = {...blankSpecification(newId(), ['en']), privacy: {dataFields: ['name', 'email'] as ('name' | 'email')[]}, credits: {system: 'ects' as const, value: 2}};
    expect(withSettings(start, [{at: '/privacy/dataFields', remove: 'email'}]).privacy).toEqual({dataFields: ['name']});
    expect(withSettings(start, [{at: '/privacy/dataFields', add: 'name'}]).privacy).toEqual(start.privacy);
    expect(withSettings(start, [{at: '/credits', clear: true}])).not.toHaveProperty('credits');
    expect(changesOf(start, [{at: '/credits', clear: true}], 'new', 'en')).toEqual([{pointer: '/credits', label: 'Credits', before: 'ECTS, 2 credits', after: ''}]);
  });
});
