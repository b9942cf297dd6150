import {expect, it} from 'vitest';
import {type Conversion, crosswalk, type CrossingFormat, lossText} from '../../src/credentials';
import {fateOf} from '../../src/credentials/crosswalk';
import {valuesOf} from '../../src/credentials/values';
import type {Award, Specification} from '../../src/specification';
import {full, fullAward} from './full';
import {englishOf, placesAt, reported, textOf, without} from './placesAt';

// Every field has a value in `full`; what becomes of it must be what the crosswalk says, in the document or in the report.
export const indicative: Specification = {...full, credits: {...full.credits, claim: 'indicative'}, level: {...full.level, claim: 'indicative'}, outcomes: full.outcomes?.map((outcome) => ({...outcome, kind: 'knowledge'}))};
const national: Specification = {...full, credits: {...full.credits, system: 'national'}, grading: {...full.grading, scheme: 'scale'}, assessmentRules: {...full.assessmentRules, priorLearning: 'not-accepted'}};
export const variants: Readonly<Record<string, Specification>> = {'official level, awarded credits': full, 'indicative level and credits': indicative, 'national credits': national};

/** A conversion under test: of a specification, and of an award where the format is of a learner. */
export interface Crossing {
  column: CrossingFormat;
  award: Award | undefined;
  convert(spec: Specification, award: Award): Conversion;
}

/** Holds a conversion to the crosswalk: each field goes where its row says, and what is not carried is reported at a place that exists, in words. */
export function keepsToTheCrosswalk(spec: Specification, {column, award, convert}: Crossing): void {
  const conversion = convert(spec, fullAward);
  const rows = crosswalk.filter(({field}) => award !== undefined || !field.startsWith('award/'));
  it.each(rows.map((row): [string, (typeof crosswalk)[number]] => [row.field, row]))('does with %s what the crosswalk says', (field, row) => {
    const fate = fateOf(row[column], spec);
    const values = valuesOf(field, spec, award);
    const other = convert(...without(field, spec, fullAward));
    const changes = (path: string): boolean => textOf(placesAt(conversion.document, path)) !== textOf(placesAt(other.document, path));
    if ('at' in fate) {
      expect(changes(fate.at), `nothing at ${fate.at} depends on it`).toBe(true);
      const place = textOf(placesAt(conversion.document, fate.at));
      for (const {value} of values) if (englishOf(value).startsWith('mark ')) expect(place).toContain(englishOf(value));
    } else if ('note' in fate) {
      for (const {pointer, value} of values) {
        const loss = conversion.losses.find((one) => one.pointer === pointer);
        expect(loss, `${pointer} is not reported`).toBeDefined();
        // What says nothing by itself ("not safety-related") is reported and has no place.
        if (value === false) continue;
        expect(loss?.code).toBe('as-note');
        const place = textOf(placesAt(conversion.document, loss?.placedIn ?? '/nowhere'));
        if (englishOf(value).startsWith('mark ')) expect(place).toContain(englishOf(value));
        else expect(changes(loss?.placedIn ?? ''), `nothing at ${loss?.placedIn ?? ''} depends on ${pointer}`).toBe(true);
      }
    } else for (const {pointer} of values) expect(reported(conversion, pointer), `${pointer} is not reported`).toBe(true);
  });

  it('reports each language that it does not carry', () => {
    const said = textOf(conversion.document);
    const missing = crosswalk.flatMap(({field}) => valuesOf(field, spec, award)).flatMap(({pointer, value}) => {
      const other = typeof value === 'object' && value !== null ? (value as {el?: string}).el : undefined;
      return other === undefined || said.includes(other) || reported(conversion, `${pointer}/el`) || reported(conversion, pointer) ? [] : [pointer];
    });
    expect(missing).toEqual([]);
  });

  it('reports only places and values that exist, in words', () => {
    for (const loss of conversion.losses) {
      const source: unknown = loss.pointer.startsWith('award/') ? award : spec;
      expect(placesAt(source, loss.pointer.replace(/^award/, '')), loss.pointer).not.toEqual([]);
      if (loss.placedIn !== undefined) expect(placesAt(conversion.document, loss.placedIn), loss.placedIn).not.toEqual([]);
      expect(lossText(loss, 'en')).not.toMatch(/[{}]|undefined/);
    }
  });
}
