import fc from 'fast-check';
import {expect, describe, it} from 'vitest';
import {moment} from '../../src/values';

describe('a point in time', () => {
  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'], ['2026-11-23T10:00:00+01:00', '2026-11-23T09:00:00.000Z'], ['2026-11-23T10:00:00-05:30', '2026-11-23T15:30:00.000Z'],
    ['2026-11-23T10:00:00', '2026-11-23T10:00:00.000Z'], ['2024-02-29T24:00:00Z', '2024-03-01T00:00:00.000Z'], ['2026-11-23T10:00:00.5Z', '2026-11-23T10:00:00.500Z'],
  ])('reads %s', (text, iso) => {
    expect(moment(text)).toEqual({ok: true, time: Date.parse(iso)});
  });
  it.each(['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-00-10T00:00:00Z', '2026-11-23', '2026-11-23T25:00:00Z', '2026-11-23T10:60:00Z', '2026-11-23T10:00:00+15:00', 'yesterday', '', 5, null, undefined, {}])('refuses %s', (value) => {
    expect(moment(value)).toEqual({ok: false});
  });
  it('agrees with the clock of the engine for every real time', () => {
    fc.assert(fc.property(fc.date({noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31')}), (date) => {
      expect(moment(date.toISOString())).toEqual({ok: true, time: date.getTime()});
    }));
  });
});
