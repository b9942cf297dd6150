import type {Logo, Palette} from '../look';
import {palette as ours} from '../palette';

/** An arc of the badge ring: angles in radians, clockwise from the top of the circle. */
export interface Arc {from: number; to: number; colour: string}

/**
 * One arc for each learning outcome, with gaps between them. Neighbours never have the same colour, not even the last and the first.
 * A single outcome is a whole ring; none gives a pale ring. A ring comes as two halves: an arc that ends where it begins draws nothing.
 */
export function badgeArcs(outcomes: number, palette: Palette = ours): Arc[] {
  const colours = [palette.brand, palette.accent, palette.brandMid];
  const whole = 2 * Math.PI;
  const ring = (colour: string): Arc[] => [{from: 0, to: Math.PI, colour}, {from: Math.PI, to: whole, colour}];
  if (outcomes < 1) return ring(palette.line);
  if (outcomes === 1) return ring(palette.brand);
  const share = whole / outcomes;
  const gap = Math.min(0.075, share / 4);
  return Array.from({length: outcomes}, (_, index) => {
    // With 4, 7, 10… outcomes the last would meet the first in the same colour.
    const colour = colours[index === outcomes - 1 && outcomes % 3 === 1 ? 1 : index % 3] ?? palette.brand;
    return {from: index * share + gap / 2, to: (index + 1) * share - gap / 2, colour};
  });
}

/** The size of a logo in a box, its proportions kept. */
export function fitted({width, height}: Pick<Logo, 'width' | 'height'>, box: {width: number; height: number}): {width: number; height: number} {
  const scale = Math.min(box.width / width, box.height / height);
  return {width: width * scale, height: height * scale};
}
