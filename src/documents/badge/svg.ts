import {counted, numberText} from '../format';
import {escape} from '../html';
import type {Look} from '../look';
import {fontFamily, palette as ours} from '../palette';
import {words, wordsLanguage} from '../words';
import {badgeArcs, fitted} from './geometry';

/** What a badge is drawn from. */
export interface BadgeData {
  /** Number of learning outcomes. */
  outcomes: number;
  /** Total notional workload in hours; 0 when none is known. */
  hours: number;
  /** EQF level, if one is claimed, and whether the claim is only indicative. */
  level?: {eqf: number; indicative: boolean};
  /** Title of the micro-credential: the name of the picture. */
  label: string;
  /** Marks the badge as a sample. */
  sample: boolean;
}

/** The texts inside the ring, shared by the drawing and the picture. */
export function badgeTexts({hours, level}: Pick<BadgeData, 'hours' | 'level'>, lang: string): {hours: string; level: string; mark: string} {
  const own = wordsLanguage(lang);
  return {
    hours: hours > 0 ? words.text('hours.short', own, {hours: numberText(hours, lang)}) : '',
    level: level === undefined ? '' : words.text('level.short', own, {eqf: level.eqf}),
    mark: level?.indicative === true ? words.text('level.indicative-mark', own) : '',
  };
}

const size = 400;
const middle = size / 2;
const radius = 156;
const round = (value: number): number => Math.round(value * 100) / 100;

function arcPath(from: number, to: number): string {
  const at = (angle: number): string => `${round(middle + radius * Math.sin(angle))} ${round(middle - radius * Math.cos(angle))}`;
  return `M${at(from)}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
}

/**
 * A badge as a standalone SVG picture, 400 by 400: one arc for each outcome, the hours, the level. It loads nothing.
 * Its title and description say the same in words; a sample carries a band that says so. A logo comes along inside it.
 */
export function badgeSvg(data: BadgeData, lang = 'en', {palette, logo}: Look = {palette: ours}): string {
  const own = wordsLanguage(lang);
  const texts = badgeTexts(data, lang);
  const parts = [
    ...(data.outcomes > 0 ? [counted('outcomes', data.outcomes, lang)] : []),
    ...(data.hours > 0 ? [counted('hours', data.hours, lang)] : []),
    ...(texts.level === '' ? [] : [[texts.level, texts.mark].filter(Boolean).join(', ')]),
    ...(data.sample ? [words.text('badge.sample', own)] : []),
  ];
  const lines = [
    {text: texts.hours, size: texts.hours.length > 6 ? 66 : 84, weight: 700, colour: palette.ink, lead: 0.74},
    {text: texts.level, size: 38, weight: 600, colour: palette.brand, lead: 1.5},
    {text: texts.mark, size: 25, weight: 500, colour: palette.soft, lead: 1.35},
  ].filter(({text}) => text !== '');
  const height = lines.reduce((sum, line) => sum + line.size * line.lead, 0);
  let y = middle - height / 2 - (data.sample ? 16 : 0) + (logo === undefined ? 0 : 24);
  const box = logo && fitted(logo, {width: 120, height: 46});
  const picture = logo && box ? `<image x="${round(middle - box.width / 2)}" y="${round(100 - box.height / 2)}" width="${round(box.width)}" height="${round(box.height)}" href="${logo.href}"/>` : '';
  const texted = lines.map((line) => {
    y += line.size * line.lead;
    return `<text x="${middle}" y="${round(y)}" font-size="${line.size}" font-weight="${line.weight}" fill="${line.colour}">${escape(line.text)}</text>`;
  });
  // Dark with a light edge, so that it stands out from an arc of any colour.
  const band = `<rect x="88" y="302" width="224" height="52" rx="9" fill="${palette.ink}" stroke="${palette.surface}" stroke-width="7"/>`
    + `<text x="${middle}" y="338" font-size="29" font-weight="700" letter-spacing="5" fill="${palette.accentSoft}">${escape(words.text('sample', own))}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" role="img" aria-labelledby="title description" lang="${own}">`
    + `<title id="title">${escape(data.label)}</title>`
    + `<desc id="description">${escape(words.text('badge.description', own, {label: data.label, parts}))}</desc>`
    + `<circle cx="${middle}" cy="${middle}" r="194" fill="${palette.surface}" stroke="${palette.line}" stroke-width="3"/>`
    + `<g fill="none" stroke-width="30">${badgeArcs(data.outcomes, palette).map(({from, to, colour}) => `<path d="${arcPath(from, to)}" stroke="${colour}"/>`).join('')}</g>`
    + `<g font-family="${escape(fontFamily)}" text-anchor="middle">${texted.join('')}${data.sample ? band : ''}</g>${picture}</svg>`;
}
