import {drawDisc, setType, type CanvasPort} from '../certificate/canvas';
import {palette} from '../palette';
import {badgeArcs} from './geometry';
import {badgeTexts, type BadgeData} from './svg';

/** Draws the badge on a canvas: the same drawing as badgeSvg, without its sample band. */
export function drawBadge(ctx: CanvasPort, x: number, y: number, radius: number, data: Pick<BadgeData, 'outcomes' | 'hours' | 'level'>, lang: string): void {
  drawDisc(ctx, x, y, radius, palette.surface, {width: 1, colour: palette.line});
  ctx.lineCap = 'butt';
  ctx.lineWidth = radius * 0.15;
  for (const {from, to, colour} of badgeArcs(data.outcomes)) {
    ctx.strokeStyle = colour;
    ctx.beginPath();
    ctx.arc(x, y, radius * 0.8, from - Math.PI / 2, to - Math.PI / 2);
    ctx.stroke();
  }
  const texts = badgeTexts(data, lang);
  const lines = [
    {text: texts.hours, size: radius * (texts.hours.length > 6 ? 0.33 : 0.43), weight: 700, colour: palette.ink, lead: 0.74},
    {text: texts.level, size: radius * 0.2, weight: 600, colour: palette.brand, lead: 1.5},
    {text: texts.mark, size: radius * 0.135, weight: 500, colour: palette.soft, lead: 1.35},
  ].filter(({text}) => text !== '');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  let base = y - lines.reduce((sum, line) => sum + line.size * line.lead, 0) / 2;
  for (const line of lines) {
    base += line.size * line.lead;
    setType(ctx, {size: line.size, weight: line.weight, leading: 1});
    ctx.fillStyle = line.colour;
    ctx.fillText(line.text, x, base);
  }
  ctx.textAlign = 'left';
}
