import type {Award, Specification} from '../specification';
import {crosswalk, type Crossing, type CrossingFormat, fateOf} from './crosswalk';
import type {Loss} from './types';
import {isText, valuesOf} from './values';

/** Collects what a conversion can't carry as it stands. */
export interface LossBook {
  /** Values that went into a note at this place of the document. */
  noted(pointers: readonly string[], placedIn: string): void;
  add(loss: Loss): void;
  /** What the crosswalk leaves out of the specification, as it is when first asked, and of an award; then everything that was added. An entry for a catalogue has no award. */
  all(award?: Award): Loss[];
}

/** A book of losses of a specification. With `language` only that one is carried, and every other is reported. */
export function lossBook(format: CrossingFormat, spec: Specification, language?: string): LossBook {
  const own: Loss[] = [];
  const notes = new Map<string, string>();
  const leftOut = (fields: readonly Crossing[], award?: Award): Loss[] => fields.flatMap(({field, [format]: rule}) => valuesOf(field, spec, award).flatMap(({pointer, value}): Loss[] => {
    const fate = fateOf(rule, spec);
    if ('loss' in fate) return [{pointer, code: fate.loss}];
    const placedIn = notes.get(pointer);
    const kept: Loss[] = !('note' in fate) ? [] : placedIn === undefined ? [{pointer, code: 'says-nothing'}] : [{pointer, code: 'as-note', placedIn}];
    const others = language !== undefined && isText(value) ? Object.keys(value).filter((code) => code !== language && value[code]?.trim() !== '' && kept[0]?.code !== 'says-nothing') : [];
    // Where the main language has no text, another one stands in for it.
    const stoodIn = language !== undefined && isText(value) && (value[language] ?? '').trim() === '' ? standIn(value) : undefined;
    return [...kept, ...others.filter((code) => code !== stoodIn).map((code): Loss => ({pointer: `${pointer}/${code}`, code: 'one-language', data: {language: code, kept: stoodIn ?? language ?? ''}}))];
  }));
  let ofSpecification: Loss[] | undefined;
  return {
    noted: (pointers, placedIn) => {
      for (const pointer of pointers) if (!notes.has(pointer)) notes.set(pointer, placedIn);
    },
    add: (loss) => {
      own.push(loss);
    },
    all: (award) => {
      ofSpecification ??= leftOut(crosswalk.filter(({field}) => !isOfAward(field)));
      return [...ofSpecification, ...(award ? leftOut(awardFields, award) : []), ...own];
    },
  };
}

const isOfAward = (field: string): boolean => field.startsWith('award/');
const awardFields = crosswalk.filter(({field}) => isOfAward(field));

// Which language `pick` takes when the wished one is not there.
const standIn = (text: Record<string, string>): string | undefined => (text.en ?? '').trim() !== '' ? 'en' : Object.keys(text).find((code) => text[code]?.trim() !== '');
