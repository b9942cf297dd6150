import {describe, expect, it} from 'vitest';
import {catalogue, fill, pick} from '../../src/language';

describe('picking a text', () => {
  const text = {el: 'Ελληνικά', en: 'English', pt: ' '};
  it('gives the wished language', () => expect(pick(text, 'el')).toBe('Ελληνικά'));
  it('prefers a fallback to English', () => expect(pick(text, 'it', ['el'])).toBe('Ελληνικά'));
  it('falls back to English', () => expect(pick(text, 'it')).toBe('English'));
  it('counts blank text as absent', () => expect(pick(text, 'pt')).toBe('English'));
  it('takes the first text when even English is absent', () => expect(pick({it: '', es: 'Español'}, 'pt')).toBe('Español'));
  it('gives an empty text for none', () => {
    expect(pick(undefined, 'en')).toBe('');
    expect(pick({}, 'en')).toBe('');
    expect(pick({en: '  '}, 'en')).toBe('');
  });
  it('is not misled by names that every object has', () => expect(pick({en: 'English'}, 'constructor')).toBe('English'));
});

describe('filling a template', () => {
  it('fills text, numbers, yes or no, and lists', () => expect(fill('{a} {b} {c} {d}', {a: 'x', b: 0, c: false, d: [1, 'two']})).toBe('x 0 false 1, two'));
  it('chooses between one and several by the number', () => expect(['0', 1, 2].map((n) => fill('{n} {n:text is|texts are} here{x:|s}', {n}))).toEqual(['0 texts are here{x:|s}', '1 text is here{x:|s}', '2 texts are here{x:|s}']));
  it('fills every place of the same name', () => expect(fill('{a}{a}', {a: 'x'})).toBe('xx'));
  it('leaves a place without data to be seen', () => expect(fill('{a} {toString}', {})).toBe('{a} {toString}'));
  it('never reads data as a template or as a replacement pattern', () => expect(fill('{a}', {a: '{b} $& $1', b: 'no'})).toBe('{b} $& $1'));
});

describe('a catalogue', () => {
  const words = catalogue({en: {hello: 'Hello {name}', bye: 'Bye'}, it: {hello: 'Ciao {name}', bye: ''}});
  it('gives the words of the language, filled', () => expect(words.text('hello', 'it', {name: 'Ada'})).toBe('Ciao Ada'));
  it('falls back to English for a missing or blank word and for an unknown language', () => {
    expect(words.text('bye', 'it')).toBe('Bye');
    expect(words.text('bye', 'el')).toBe('Bye');
    expect(words.text('bye', 'constructor')).toBe('Bye');
  });
  it('knows its codes', () => {
    expect(words.has('hello')).toBe(true);
    expect(words.has('toString')).toBe(false);
  });
  it('lists its languages and what each lacks', () => {
    expect(words.languages).toEqual(['en', 'it']);
    expect(words.missing('it')).toEqual(['bye']);
    expect(words.missing('el')).toEqual(['hello', 'bye']);
    expect(words.missing('en')).toEqual([]);
  });
});
