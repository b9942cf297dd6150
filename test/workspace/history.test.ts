import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {historyLimit, type History, rebase, record, redo, startHistory, typingPause, undo} from '../../src/workspace/history';
import {keepEqualParts, sameContent, withChange} from '../../src/workspace/structure';

const all = <T>(history: History<T>, step: (history: History<T>) => History<T>): History<T> => {
  let next = step(history);
  while (next !== history) [history, next] = [next, step(next)];
  return history;
};
const edits = fc.array(fc.record({label: fc.constantFrom('title', 'hours'), value: fc.integer(), pause: fc.integer({min: 0, max: 3000}), typingAt: fc.option(fc.constantFrom('/a', '/b'), {nil: undefined})}), {maxLength: historyLimit});

describe('history', () => {
  it('gives back the start after undoing everything and the end after redoing everything', () => {
    fc.assert(fc.property(edits, (list) => {
      let at = 0;
      const end = list.reduce((history, {label, value, pause, typingAt}) => record(history, value, label, (at += pause), typingAt), startHistory(0.5));
      const start = all(end, undo);
      expect(start.present).toBe(0.5);
      expect(all(start, redo).present).toBe(end.present);
    }));
  });

  it('returns to the same value after any walk back and forth', () => {
    fc.assert(fc.property(edits, fc.array(fc.boolean(), {maxLength: 50}), (list, walk) => {
      const end = list.reduce((history, {label, value}, index) => record(history, value, label, index * 5000), startHistory(0.5));
      const values = [...end.past.map(({value}) => value), end.present];
      let place = values.length - 1;
      let history = end;
      for (const back of walk) {
        history = back ? undo(history) : redo(history);
        place = back ? Math.max(0, place - 1) : Math.min(values.length - 1, place + 1);
        expect(history.present).toBe(values[place]);
      }
    }));
  });

  it('makes typing in one field one step while the pauses are short', () => {
    let history = record(startHistory('a'), 'ab', 'Title', 0, '/title');
    history = record(history, 'abc', 'Title', typingPause, '/title');
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe('a');
  });

  it('begins a new step after a long pause, in another field, under another label, and after an undo', () => {
    const typed = record(startHistory('a'), 'ab', 'Title', 0, '/title');
    expect(record(typed, 'abc', 'Title', typingPause + 1, '/title').past).toHaveLength(2);
    expect(record(typed, 'abc', 'Title', 10, '/code').past).toHaveLength(2);
    expect(record(typed, 'abc', 'Code', 10, '/title').past).toHaveLength(2);
    const redone = redo(undo(typed));
    expect(record(redone, 'abc', 'Title', 10, '/title').past).toHaveLength(2);
  });

  it('keeps edits without a place apart, however quick', () => {
    expect(record(record(startHistory(0), 1, 'Add outcome', 0), 2, 'Add outcome', 1).past).toHaveLength(2);
  });

  it('drops the way forward at a new edit and the oldest step beyond the limit', () => {
    const forked = record(undo(record(startHistory(0), 1, 'one', 0)), 2, 'two', 9999);
    expect(redo(forked)).toBe(forked);
    const long = Array.from({length: historyLimit + 5}, (_, index) => index + 1).reduce((history, value) => record(history, value, 'x', 0), startHistory(0));
    expect(long.past).toHaveLength(historyLimit);
    expect(all(long, undo).present).toBe(5);
  });

  it('takes no step for an edit that changes nothing', () => {
    const history = startHistory('a');
    expect(record(history, 'a', 'x', 0)).toBe(history);
  });
});

describe('a change by somebody else', () => {
  interface Paper {readonly a?: string; readonly b?: string; readonly c?: string}
  const bring = (before: Paper, next: Paper) => (value: Paper, beside: Paper): Paper => keepEqualParts(beside, withChange(value, before, next));

  it('stays through undo and redo, and steps of which nothing is left go', () => {
    const papers: Paper[] = [{a: '1'}, {a: '2'}, {a: '2', b: '1'}, {a: '3', b: '1'}];
    const [first, ...later] = papers;
    let history = later.reduce((soFar, paper, index) => record(soFar, paper, `step ${index + 1}`, index * 5000), startHistory(first ?? {}));
    history = undo(history);
    const next: Paper = {...history.present, b: 'theirs', c: 'new'};
    history = rebase(history, next, bring(history.present, next));
    expect(history.past.map(({label, value}) => [label, value])).toEqual([['step 1', {a: '1', b: 'theirs', c: 'new'}]]);
    expect(history.future.map(({label, value}) => [label, value])).toEqual([['step 3', {a: '3', b: 'theirs', c: 'new'}]]);
    expect(undo(redo(history)).present).toEqual(next);
  });

  it('is in every value of the history, whatever that was', () => {
    const paper = fc.record({a: fc.constantFrom('1', '2'), b: fc.constantFrom('1', '2'), c: fc.constantFrom('1', '2')}, {requiredKeys: []});
    fc.assert(fc.property(fc.array(paper, {minLength: 1, maxLength: 20}), fc.nat(20), paper, (papers, back, next) => {
      let history = papers.reduce((soFar, one, index) => record(soFar, one as Paper, 'x', index * 5000), startHistory<Paper>({}));
      for (let steps = 0; steps < back; steps += 1) history = undo(history);
      const before = history.present;
      const moved = rebase(history, next as Paper, bring(before, next as Paper));
      for (const key of ['a', 'b', 'c'] as const) {
        if (before[key] === next[key]) continue;
        for (const {value} of [...moved.past, ...moved.future]) expect(value[key]).toBe(next[key]);
      }
      // No step that does nothing.
      const values = [...moved.past.map(({value}) => value), moved.present, ...moved.future.map(({value}) => value)];
      values.slice(1).forEach((value, index) => expect(sameContent(values[index], value)).toBe(false));
    }));
  });

  it('in a list of items is brought to each item, wherever it stands', () => {
    const list = (...ids: string[]) => ids.map((id) => ({id: id[0], text: id}));
    // Present: o1 o2; ours was before: o1 o2 o3 (deleted since). They changed o1, deleted o2, added o4.
    expect(withChange(list('1', '2', '3'), list('1', '2'), list('1x', '4'))).toEqual(list('1x', '3', '4'));
    // Ours was before o2 was added; they swapped the two and changed o2.
    expect(withChange(list('1'), list('1', '2'), list('2x', '1'))).toEqual(list('1'));
    expect(withChange(list('1y', '2'), list('1', '2'), list('2x', '1'))).toEqual(list('2x', '1y'));
    expect(withChange(list('0', '1'), list('1'), list('1', '2'))).toEqual(list('0', '1', '2'));
    // Without identifiers there is no telling which item is which.
    expect(withChange(['a', 'b'], ['a'], ['c'])).toEqual(['c']);
  });

  it('brought to the value that was changed gives the changed one, for any values', () => {
    const json = fc.jsonValue({maxDepth: 4});
    fc.assert(fc.property(json, json, (before, after) => {
      expect(withChange(before, before, after)).toEqual(after);
      expect(withChange(after, before, before)).toBe(after);
    }));
  });
});

describe('keepEqualParts', () => {
  const json = fc.jsonValue({maxDepth: 4});

  it('gives the old value itself when nothing differs', () => {
    fc.assert(fc.property(json, (value) => { expect(keepEqualParts(value, structuredClone(value))).toBe(value); }));
  });

  it('gives what was asked for, whatever was there before', () => {
    fc.assert(fc.property(json, json, (before, after) => { expect(keepEqualParts(before, after)).toEqual(after); }));
  });

  it('shares the parts that stay and leaves out fields that hold undefined', () => {
    const before = {title: {en: 'A'}, outcomes: [{id: 'o1'}, {id: 'o2'}]};
    const after = keepEqualParts(before, {title: {en: 'B'}, summary: undefined, outcomes: [{id: 'o1'}, {id: 'o3'}]});
    expect(after.outcomes[0]).toBe(before.outcomes[0]);
    expect(Object.keys(after)).toEqual(['title', 'outcomes']);
  });

  it('takes the order of keys for no difference, a missing item for one', () => {
    expect(sameContent({a: 1, b: [1, 2]}, {b: [1, 2], a: 1})).toBe(true);
    expect(sameContent([1, 2], [1])).toBe(false);
    expect(sameContent({a: 1, b: 2}, {a: 1})).toBe(false);
  });
});
