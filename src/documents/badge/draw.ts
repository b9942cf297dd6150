import {drawDisc, setType, type CanvasPort} from '../certificate/canvas';
import type {Look} from '../look';
import {palette as ours} from '../palette';
import {words, wordsLanguage} from '../words';
import {badgeArcs, fitted} from './geometry';
import {badgeTexts, type BadgeData} from './svg';

/** Draws the badge on a canvas: the same drawing as badgeSvg, with its sample band where `sample` asks for it. A logo stands above the texts, where the painter can draw it. */
export function drawBadge(ctx: CanvasPort, x: number, y: number, radius: number, data: Pick<BadgeData, 'outcomes' | 'hours' | 'level'> & {sample?: boolean}, lang: string, look: Look = {palette: ours}): void {
  const {palette, logo, drawLogo} = look;
  drawDisc(ctx, x, y, radius, palette.surface, {width: 1, colour: palette.line});
  ctx.lineCap = 'butt';
  ctx.lineWidth = radius * 0.15;
  for (const {from, to, colour} of badgeArcs(data.outcomes, palette)) {
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
  let base = y - lines.reduce((sum, line) => sum + line.size * line.lead, 0) / 2 - (data.sample === true ? radius * 0.08 : 0);
  if (logo !== undefined && drawLogo !== undefined) {
    const box = fitted(logo, {width: radius * 0.62, height: radius * 0.26});
    drawLogo(x - box.width / 2, y - radius * 0.5 - box.height / 2, box.width, box.height);
    base += radius * 0.12;
  }
  for (const line of lines) {
    base += line.size * line.lead;
    setType(ctx, {size: line.size, weight: line.weight, leading: 1});
    ctx.fillStyle = line.colour;
    ctx.fillText(line.text, x, base);
  }
  if (data.sample === true) drawBand(ctx, x, y, radius, words.text('sample', wordsLanguage(lang)), look);
  ctx.textAlign = 'left';
}

// Dark with a light edge, so that it stands out from an arc of any colour.
function drawBand(ctx: CanvasPort, x: number, y: number, radius: number, mark: string, {palette}: Look): void {
  const unit = radius / 194;
  const band = (edge: number): [number, number, number, number] => [x - (112 + edge) * unit, y + (102 - edge) * unit, (224 + 2 * edge) * unit, (52 + 2 * edge) * unit];
  ctx.fillStyle = palette.surface;
  ctx.fillRect(...band(4));
  ctx.fillStyle = palette.ink;
  ctx.fillRect(...band(0));
  ctx.fillStyle = palette.accentSoft;
  setType(ctx, {size: 29 * unit, weight: 700, leading: 1});
  ctx.fillText([...mark].join('\u200a'), x, y + 138 * unit);
}
