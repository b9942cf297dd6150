import type {Card, CardSet, Face} from './model';

/** Size of a sheet, in points: A4, upright. */
export const sheet = {width: 595.28, height: 841.89} as const;

/** How many cards stand on a sheet: four A6 upright, or two A5 lying one above the other. Both are cut along the middle, and turned over on the long edge. */
export const cardSizes = {a6: {columns: 2, rows: 2}, a5: {columns: 1, rows: 2}} as const;
/** One of them. */
export type CardSize = keyof typeof cardSizes;

/** What is printed where: back behind front on one sheet, fronts and backs on sheets of their own (to glue, or to turn the pile by hand), or fronts alone. */
export const sideChoices = ['both', 'separate', 'fronts'] as const;
/** One of them. */
export type Sides = (typeof sideChoices)[number];

/** A card where it stands on its page. */
export interface PlacedFace {face: Face; card: Card; set: CardSet; /** From 1. */ number: number; x: number; y: number; width: number; height: number}
/** One page. */
export interface CardPage {set: CardSet; side: 'front' | 'back'; faces: readonly PlacedFace[]}

/** Sheets of paper for some sets; each set begins a new one, so that it can be printed alone. */
export function countSheets(counts: readonly number[], size: CardSize, sides: Sides): number {
  const {columns, rows} = cardSizes[size];
  return counts.reduce((sum, count) => sum + Math.ceil(count / (columns * rows)), 0) * (sides === 'separate' ? 2 : 1);
}

/** The pages in the order in which they are printed. A back stands in the mirrored column, so that it lies behind its front when the sheet turns on its long edge. */
export function cardPages(sets: readonly CardSet[], size: CardSize, sides: Sides): readonly CardPage[] {
  const {columns, rows} = cardSizes[size];
  const [width, height] = [sheet.width / columns, sheet.height / rows];
  const pagesOf = (set: CardSet, side: CardPage['side']): readonly CardPage[] => Array.from({length: Math.ceil(set.cards.length / (columns * rows))}, (_, page): CardPage => ({
    set, side,
    faces: set.cards.slice(page * columns * rows, (page + 1) * columns * rows).map((card, at): PlacedFace => {
      const column = at % columns;
      return {face: card[side], card, set, number: page * columns * rows + at + 1, x: (side === 'front' ? column : columns - 1 - column) * width, y: Math.floor(at / columns) * height, width, height};
    }),
  }));
  return sets.flatMap((set) => {
    const fronts = pagesOf(set, 'front');
    if (sides === 'fronts') return fronts;
    const backs = pagesOf(set, 'back');
    return sides === 'separate' ? [...fronts, ...backs] : fronts.flatMap((front, index) => [front, ...backs.slice(index, index + 1)]);
  });
}
