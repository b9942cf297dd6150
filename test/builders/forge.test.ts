import {describe, expect, it} from 'vitest';
import {forge, placeOf} from '../../src/builders/verify/forge';

const token = (payload: unknown): string => `eyJhbGciOiJFZERTQSJ9.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2lnbmF0dXJl`;

describe('one letter changed for the reader', () => {
  it('is a letter of the holder, else of the title, and nothing else', () => {
    const text = JSON.stringify({name: 'SAMPLE: Pruning', credentialSubject: {givenName: 'Ana', familyName: 'Ruiz'}});
    expect(forge(text, ['Ana Ruiz', 'Ruiz', 'Ana'])).toEqual({text: text.replace('Ruiz', 'Ruix'), before: 'Ruiz', after: 'Ruix'});
    expect(forge(text, ['', 'SAMPLE: Pruning'])).toEqual({text: text.replace('Pruning', 'Pruninx'), before: 'SAMPLE: Pruning', after: 'SAMPLE: Pruninx'});
    expect(forge(text, ['Elsewhere'])).toBeNull();
    expect(forge(JSON.stringify({name: 'Max'}), ['Max'])?.after).toBe('May');
    expect(forge(JSON.stringify({name: 'Μαρία 2'}), ['Μαρία 2'])?.after).toBe('Μαρίx 2');
  });

  it('is found inside a payload that is text in JSON', () => {
    const text = JSON.stringify({payload: JSON.stringify({title: 'Say "hello"', name: 'Ana'}), signature: 'x'});
    expect(forge(text, ['Ana'])?.text).toBe(text.replace('Ana', 'Anx'));
  });

  it('is made inside a token, whose other parts stay', () => {
    const forged = forge(token({name: 'Κρίση', holder: 'Ana'}), ['Ana'])?.text.split('.') ?? [];
    expect(JSON.parse(Buffer.from(forged[1] ?? '', 'base64url').toString('utf8'))).toEqual({name: 'Κρίση', holder: 'Anx'});
    expect([forged[0], forged[2]]).toEqual(['eyJhbGciOiJFZERTQSJ9', 'c2lnbmF0dXJl']);
  });

  it('has a place that can be marked in the text', () => {
    const text = '{"name": "Ana"}';
    const place = placeOf(text, ['Ana']);
    expect(text.slice(place?.start, place?.end)).toBe('Ana');
    const whole = token({name: 'Ana'});
    const middle = placeOf(whole, ['Ana']);
    expect(whole.slice(middle?.start, middle?.end)).toBe(whole.split('.')[1]);
  });
});
