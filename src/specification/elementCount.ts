import {elements, elementWords, type ElementId} from '../standards';
import type {ElementState} from './review';
import {elements as words} from './words';

/** How an element stands, as readers are told: an optional one that is not there is not missing, it is not used. */
export type ShownState = ElementState['state'] | 'not-used';

/** How many elements of Annex I are there. What comes with the award is in neither number before there is one. */
export interface ElementCount {present: number; mandatory: number; used: number; optional: number; later: readonly ElementId[]}

const sizes = {mandatory: elements.filter(({mandatory}) => mandatory).length, optional: elements.filter(({mandatory}) => !mandatory).length} as const;

/** The state to show. */
export const shownState = ({mandatory, state}: Pick<ElementState, 'mandatory' | 'state'>): ShownState => (!mandatory && state === 'missing' ? 'not-used' : state);

/** Counts the elements of a review. */
export function elementCount(states: readonly ElementState[]): ElementCount {
  const there = (wanted: boolean): number => states.filter(({mandatory, state}) => mandatory === wanted && (state === 'present' || state === 'not-applicable')).length;
  return {...sizes, present: there(true), used: there(false), later: states.filter(({state}) => state === 'at-issue').map(({element}) => element)};
}

/** Counts the elements of a credential, where nothing comes later, by those that are not there. */
export function countWithout(absent: readonly ElementId[]): ElementCount {
  const gone = (wanted: boolean): number => elements.filter(({id, mandatory}) => mandatory === wanted && absent.includes(id)).length;
  return {...sizes, present: sizes.mandatory - gone(true), used: sizes.optional - gone(false), later: []};
}

/** The count in a sentence. */
export function elementCountText({later, ...count}: ElementCount, lang: string): string {
  const counted = words.text('count', lang, count);
  return later.length === 0 ? counted : `${counted} ${words.text('count.later', lang, {later: later.map((id) => elementWords(id, lang).name)})}`;
}

/** A state in words. */
export const elementStateText = (state: ShownState, lang: string): string => words.text(`state.${state}`, lang);
