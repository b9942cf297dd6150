import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contrast, lookOf} from '../../src/documents';
import {fitted} from '../../src/documents/badge/geometry';
import {palette} from '../../src/documents/palette';

const colours = fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the look of a brand', () => {
  it('is that of the site without one, and with a colour that is none', () => {
    for (const brand of [undefined, {}, {colour: 'red'}, {colour: '#12345'}, {colour: 'url(x)'}]) expect(lookOf(brand).palette).toEqual(palette);
  });
  it('can be read, whatever the colour', () => {
    fc.assert(fc.property(colours, (colour) => {
      const {brand, brandSoft, brandMid} = lookOf({colour}).palette;
      expect(contrast(brand, palette.paper)).toBeGreaterThanOrEqual(4.45);
      for (const each of [brand, brandSoft, brandMid]) expect(each).toMatch(/^#[0-9a-f]{6}$/);
    }));
  });
  it('keeps a colour that can be read as it is', () => expect(lookOf({colour: '#7a1fa2'}).palette.brand).toBe('#7a1fa2'));
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
  });
  it('fits a logo into its box and keeps its proportions', () => {
    expect(fitted({width: 300, height: 100}, {width: 60, height: 60})).toEqual({width: 60, height: 20});
    expect(fitted({width: 10, height: 100}, {width: 60, height: 50})).toEqual({width: 5, height: 50});
  });
});
