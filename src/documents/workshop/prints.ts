import {cardSet, countSheets, type CardSet, type CardSize} from '../cards';
import type {PosterId} from '../posters';
import {thingOf} from './blocks';
import type {Plan} from './plan';

/** What a plan needs on card and as posters: each set with how often it is printed, and the posters, once each. */
export interface KitPrints {sets: readonly {set: CardSet; copies: number; /** Sheets of A4 for one copy. */ sheets: number}[]; posters: readonly PosterId[]; /** Sheets of A4 for all copies, printed on both sides. */ sheets: number}

/** The cards and posters of a plan, in a size. */
export function kitPrints({needed}: Plan, size: CardSize, lang: string): KitPrints {
  const sets = needed.flatMap(({thing, count}): KitPrints['sets'][number][] => {
    const {set: id, dealt = false} = thingOf(thing);
    const set = id === undefined ? undefined : cardSet(id, lang);
    return set === undefined ? [] : [{set, copies: dealt ? Math.ceil(count / set.cards.length) : count, sheets: countSheets([set.cards.length], size, 'both')}];
  });
  return {sets, posters: needed.flatMap(({thing}) => thingOf(thing).poster ?? []), sheets: sets.reduce((sum, {copies, sheets}) => sum + copies * sheets, 0)};
}
