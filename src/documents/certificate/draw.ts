import {pick, type LanguageText} from '../../language';
import {badgeArcs, fitted} from '../badge/geometry';
import {drawBadge} from '../badge/draw';
import {counted} from '../format';
import type {Look, Palette} from '../look';
import {palette as ours} from '../palette';
import {words, wordsLanguage} from '../words';
import {drawDisc, drawLines, drawRule, setType, wrapEvenly, type CanvasPort, type Type} from './canvas';
import {certificateDates, certificateFacts, type CertificateFact} from './facts';
import type {CertificateModel} from './model';

/** A4 at 96 dots per inch, in pixels. */
export const certificateSize = {width: 794, height: 1123} as const;

const {width, height} = certificateSize;
// The thread runs down the left side; everything hangs on it.
const thread = 66;
const left = 104;
const right = width - 66;
const measure = right - left;
const badge = {x: right - 78, y: 142, radius: 80};
const titleTop = 250;
const foot = height - 96;
const mostOutcomes = 6;

const type = (size: number, weight: number, leading = 1.4): Type => ({size, weight, leading});
const kicker = type(14.5, 600);
const small = type(14, 400, 1.45);
const label = type(13, 600, 1.4);
const value = type(15.5, 400, 1.35);

interface Block {lines: readonly string[]; type: Type}

const heightOf = ({lines, type: {size, leading}}: Block): number => lines.length * size * leading;

function block(ctx: CanvasPort, text: string, kind: Type, room: number, most?: number): Block {
  setType(ctx, kind);
  return {lines: wrapEvenly(ctx, text, room, most), type: kind};
}

// A short text is set large; a long one smaller, until it takes no more than `fair` lines, or `most` of the smallest. Largest first.
function displays(ctx: CanvasPort, text: string, sizes: readonly number[], fair: number, most: number): Block[] {
  const kinds = sizes.map((size) => type(size, 600, 1.17));
  const tried = kinds.map((kind) => block(ctx, text, kind, measure)).filter(({lines}) => lines.length <= fair);
  return tried.length > 0 ? tried : [block(ctx, text, kinds.at(-1) ?? value, measure, most)];
}

interface Outcomes {blocks: readonly Block[]; gap: number; more: number; height: number}

// Smaller type first, then fewer lines for each, then fewer outcomes: what is cut is told by "and n more".
function outcomeBlocks(ctx: CanvasPort, statements: readonly string[], room: number): Outcomes {
  const attempts = [mostOutcomes, 5, 4, 3, 2, 1].flatMap((count) => [[18, 4], [17, 4], [16, 3], [15, 3], [14, 3], [13.5, 2]].map(([size = 14, most = 2]) => ({count, size, most})));
  const fitted = attempts.map(({count, size, most}): (() => Outcomes) => () => {
    const shown = statements.slice(0, count);
    const blocks = shown.map((text) => block(ctx, text, type(size, 400, 1.38), measure - 4, most));
    const more = statements.length - shown.length;
    const gap = size * 0.72;
    return {blocks, gap, more, height: blocks.reduce((sum, each) => sum + heightOf(each) + gap, 0) + (more > 0 ? size * 1.6 : 0)};
  });
  let best: Outcomes = {blocks: [], gap: 0, more: 0, height: 0};
  for (const attempt of fitted) {
    best = attempt();
    if (best.height <= room) return best;
  }
  return best;
}

// The title gives way before an outcome does: the largest title under which all outcomes stand in type of a fair size.
function fit(ctx: CanvasPort, titles: readonly Block[], statements: readonly string[], room: number): {title: Block; outcomes: Outcomes; room: number} {
  const tried = titles.map((title) => {
    const left = room - heightOf(title);
    return {title, room: left, outcomes: outcomeBlocks(ctx, statements, left)};
  });
  const whole = (most: number) => ({outcomes: {blocks}}: {outcomes: Outcomes}): boolean => blocks.length >= Math.min(mostOutcomes, statements.length) && blocks.every((each) => each.type.size >= most);
  const best = tried.find(whole(16)) ?? tried.find(whole(0)) ?? tried.at(-1);
  return best ?? {title: {lines: [], type: value}, outcomes: {blocks: [], gap: 0, more: 0, height: 0}, room};
}

interface Grid {rows: readonly (readonly {label: string; value: Block}[])[]; height: number}

const columns = 3;
const columnGap = 26;
const columnWidth = (measure - (columns - 1) * columnGap) / columns;
const rowGap = 18;

// Each value begins a line of its own; five lines are the most a cell takes.
function cell(ctx: CanvasPort, values: readonly string[]): Block {
  const lines = values.flatMap((each) => block(ctx, each, value, columnWidth, 3).lines);
  return {type: value, lines: lines.length <= 5 ? lines : [...lines.slice(0, 4), '…']};
}

function factGrid(ctx: CanvasPort, facts: readonly CertificateFact[]): Grid {
  const cells = facts.map((fact) => ({label: fact.label, value: cell(ctx, fact.values)}));
  const rows = Array.from({length: Math.ceil(cells.length / columns)}, (_, row) => cells.slice(row * columns, (row + 1) * columns));
  return {rows, height: rows.reduce((sum, row) => sum + rowHeight(row) + rowGap, 0)};
}

const rowHeight = (row: Grid['rows'][number]): number => label.size * label.leading + 2 + Math.max(...row.map((each) => heightOf(each.value)));

function drawSampleMark(ctx: CanvasPort, mark: string, palette: Palette): void {
  ctx.save();
  ctx.translate(width / 2, height / 2 + 20);
  ctx.rotate(-Math.atan2(height, width) * 0.82);
  ctx.globalAlpha = 0.2;
  ctx.fillStyle = palette.accent;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  // The mark spans the page whatever its word is in the language.
  setType(ctx, type(100, 800));
  setType(ctx, type(Math.min(230, 100 * 900 / Math.max(1, ctx.measureText(mark).width)), 800));
  ctx.fillText(mark, 0, 0);
  ctx.restore();

  ctx.save();
  ctx.translate(width - 46, 46);
  ctx.rotate(Math.PI / 4);
  ctx.fillStyle = palette.accent;
  ctx.fillRect(-130, -14, 260, 28);
  ctx.fillStyle = palette.ink;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  setType(ctx, type(15, 700));
  ctx.fillText([...mark].join('\u200a'), 0, 1);
  ctx.restore();
}

/**
 * Draws a certificate, A4 at 96 dpi (794 × 1123), in the words of `lang`, on a canvas of at least that size.
 * Fonts are the caller's: have Commissioner loaded before. A logo stands at the head, where the painter can draw it. A sample carries its mark across the page; nothing turns it off.
 */
export function drawCertificate(ctx: CanvasPort, model: CertificateModel, lang: string, look: Look = {palette: ours}): void {
  const {palette, logo, drawLogo} = look;
  const own = wordsLanguage(lang);
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, own, data);
  const text = (from: LanguageText | undefined): string => pick(from, lang).replace(/\s+/g, ' ').trim();

  ctx.save();
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, width, height);
  if (model.sample) drawSampleMark(ctx, say('sample'), palette);

  const statements = model.outcomes.map(({statement}) => text(statement)).filter((each) => each !== '');
  const level = model.level?.eqf === undefined ? {} : {level: {eqf: model.level.eqf, indicative: model.level.indicative}};
  drawBadge(ctx, badge.x, badge.y, badge.radius, {outcomes: statements.length, hours: model.hours ?? 0, ...level}, lang, {palette});

  // Head: what it is, and who awards it.
  const headRoom = badge.x - badge.radius - 28 - left;
  const shown = logo !== undefined && drawLogo !== undefined;
  if (shown) {
    const box = fitted(logo, {width: 220, height: 48});
    drawLogo(left, 44, box.width, box.height);
  }
  let y = drawLines(ctx, [say('kind.micro-credential')], left, shown ? 104 : 74, kicker, palette.brand) + 8;
  const body = block(ctx, text(model.awardingBody), type(23, 600, 1.22), headRoom, shown ? 2 : 3);
  y = drawLines(ctx, body.lines, left, y, body.type, palette.ink) + 4;
  const place = [model.region, text(model.country)].filter(Boolean).join(', ');
  drawLines(ctx, block(ctx, place, small, headRoom, 2).lines, left, y, small, palette.soft);

  // Title and holder.
  const grid = factGrid(ctx, certificateFacts(model, lang));
  const gridTop = foot - 22 - grid.height;
  const holder = displays(ctx, model.holder, [30, 28, 26, 24], 1, 2)[0] ?? {lines: [], type: value};
  const dates = block(ctx, certificateDates(model, lang), small, measure, 2);
  const holderHeight = (model.holder === '' ? 0 : small.size * small.leading + heightOf(holder)) + heightOf(dates);
  const headingHeight = 34;
  const {title, outcomes, room} = fit(
    ctx, displays(ctx, text(model.title) || say('untitled'), [46, 42, 38, 34, 31, 28, 26], 3, 4), statements,
    gridTop - 30 - titleTop - holderHeight - headingHeight - 46,
  );
  // Room to spare goes between the parts, not to the end of the page.
  const spare = Math.max(0, room - outcomes.height);
  const breath = Math.min(34, spare / 5);
  const gap = outcomes.gap + Math.min(10, spare / 5 / Math.max(1, outcomes.blocks.length));

  const end = gridTop - 14;
  drawRule(ctx, thread, 0, thread, end, 2.5, palette.brand);
  y = titleTop + breath / 2;
  drawDisc(ctx, thread, y + title.type.size * 0.58, 9, palette.brand, {width: 5, colour: palette.paper});
  y = drawLines(ctx, title.lines, left, y, title.type, palette.ink) + 20 + breath;
  if (model.holder !== '') {
    y = drawLines(ctx, [say('fact.holder')], left, y, small, palette.soft);
    drawDisc(ctx, thread, y + holder.type.size * 0.6, 9, palette.accent, {width: 5, colour: palette.paper});
    y = drawLines(ctx, holder.lines, left, y, holder.type, palette.ink);
  }
  y = drawLines(ctx, dates.lines, left, y, small, palette.soft) + 24 + breath;

  // Outcomes: each hangs on the thread, in the colour of its arc of the badge.
  if (outcomes.blocks.length > 0) {
    y = drawLines(ctx, [say(model.kind === 'credential' ? 'certificate.can-learned' : 'certificate.can')], left, y, kicker, palette.brand) + 12;
    const arcs = badgeArcs(statements.length, palette);
    outcomes.blocks.forEach((each, index) => {
      drawDisc(ctx, thread, y + each.type.size * each.type.leading / 2, 6.5, arcs[index]?.colour ?? palette.brand, {width: 4, colour: palette.paper});
      y = drawLines(ctx, each.lines, left, y, each.type, palette.ink) + gap;
    });
    if (outcomes.more > 0) drawLines(ctx, [counted('certificate.more', outcomes.more, lang)], left, y, small, palette.soft);
  }

  // Facts, and what the picture is worth.
  drawRule(ctx, thread - 1.25, end, right, end, 2.5, palette.brand);
  y = gridTop + 10;
  for (const row of grid.rows) {
    row.forEach((each, column) => {
      const x = left + column * (columnWidth + columnGap);
      const below = drawLines(ctx, block(ctx, each.label, label, columnWidth, 1).lines, x, y, label, palette.soft);
      drawLines(ctx, each.value.lines, x, below + 2, each.value.type, palette.ink);
    });
    y += rowHeight(row) + rowGap;
  }
  const issuer = text(model.issuer);
  const lines = [
    issuer === '' ? '' : say('certificate.issued-by', {issuer}),
    say(model.sample ? 'certificate.foot-sample' : 'certificate.foot'),
    model.identifier,
  ].filter(Boolean);
  const tiny = type(12, 400, 1.5);
  lines.forEach((line, index) => drawLines(ctx, block(ctx, line, tiny, measure, 1).lines, left, foot + index * tiny.size * tiny.leading, tiny, palette.soft));
  ctx.restore();
}
