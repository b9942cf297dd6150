import {pick, type LanguageText} from '../../language';
import {badgeArcs, fitted} from '../badge/geometry';
import {badgeDataOf} from '../badge/credential';
import {badgeTexts} from '../badge/svg';
import {counted} from '../format';
import {lookOf, type Brand, type Look} from '../look';
import {openPdf, type PdfDoc as Doc, type PdfFont} from '../pdf';
import {words, wordsLanguage} from '../words';
import {certificateDates, certificateFacts} from './facts';
import type {CertificateModel} from './model';
import {pdfWords} from './words';

/** What is printed about checking the credential. */
export interface PdfCheck {
  /** Name of the attached file. */
  file: string;
  /** Page that checks it, without fragment; absent where no site is known. */
  address?: string;
  /** Address for the code, and what it carries. */
  code?: {address: string; carries: 'credential' | 'fingerprint'};
  /** SHA-256 of the attached file, in hexadecimal. */
  fingerprint: string;
}

/** What a certificate is printed from, besides the model. */
export interface PdfOptions {font: PdfFont; check: PdfCheck; brand?: Brand; /** The date of the file. */ made: Date}

type Tag = 'H1' | 'H2' | 'P' | 'Lbl' | 'LBody';
type Section = PDFKit.PDFStructureElement;
interface Style {weight: 'regular' | 'strong'; size: number; colour: string; gap?: number}

const margin = 50;
const left = 78;
// A page may run on; the thread of the drawing does too.
const threadAt = 50;

/** A pen that writes tagged text down a page and goes on to the next. */
class Pen {
  y = margin;
  constructor(readonly doc: Doc, readonly look: Look, private readonly onPage: () => void) { onPage(); }

  get width(): number { return this.doc.page.width - left - margin; }
  get bottom(): number { return this.doc.page.height - margin; }

  /** Makes room for a block; begins a page where there is not enough. */
  need(height: number): void {
    if (this.y + height <= this.bottom || this.y === margin) return;
    this.doc.addPage();
    this.onPage();
    this.y = margin;
  }

  private set({weight, size, colour}: Style): Doc { return this.doc.font(weight).fontSize(size).fillColor(colour); }

  height(text: string, style: Style, width = this.width): number { return this.set(style).heightOfString(text, {width}); }

  /** Writes text as one element of its section. */
  write(section: Section, tag: Tag, text: string, style: Style, {x = left, width = this.width}: {x?: number; width?: number} = {}): void {
    if (text === '') return;
    this.need(this.height(text, style, width));
    const {y} = this;
    section.add(this.doc.struct(tag, {}, () => { this.set(style).text(text, x, y, {width}); }));
    this.y = this.doc.y + (style.gap ?? 0);
  }

  /** Draws what is no content: lines, dots, the mark of a sample. */
  ornament(draw: () => void): void {
    this.doc.markContent('Artifact', {type: 'Layout'});
    draw();
    this.doc.endMarkedContent();
  }

  dot(y: number, radius: number, colour: string): void {
    this.ornament(() => { this.doc.circle(threadAt, y, radius).lineWidth(3).fillAndStroke(colour, this.look.palette.paper); });
  }
}

function drawBadge(doc: Doc, model: CertificateModel, lang: string, {palette}: Look, x: number, y: number, radius: number): void {
  doc.circle(x, y, radius).lineWidth(0.8).fillAndStroke(palette.surface, palette.line);
  const at = (angle: number): string => `${x + radius * 0.8 * Math.sin(angle)} ${y - radius * 0.8 * Math.cos(angle)}`;
  for (const {from, to, colour} of badgeArcs(model.outcomes.length, palette)) {
    doc.path(`M${at(from)}A${radius * 0.8} ${radius * 0.8} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`).lineWidth(radius * 0.15).stroke(colour);
  }
  const texts = badgeTexts(badgeDataOf(model, lang), lang);
  const lines = [
    {text: texts.hours, size: radius * (texts.hours.length > 6 ? 0.33 : 0.43), colour: palette.ink}, {text: texts.level, size: radius * 0.2, colour: palette.brand}, {text: texts.mark, size: radius * 0.135, colour: palette.soft},
  ].filter(({text}) => text !== '');
  let top = y - lines.reduce((sum, {size}) => sum + size * 1.25, 0) / 2;
  for (const {text, size, colour} of lines) {
    doc.font('strong').fontSize(size).fillColor(colour).text(text, x - radius, top, {width: radius * 2, align: 'center', lineBreak: false});
    top += size * 1.25;
  }
}

/** The squares of a QR code (ISO/IEC 18004), black where true. */
async function codeOf(text: string): Promise<readonly (readonly boolean[])[]> {
  const {encode} = await import('uqr');
  return encode(text, {ecc: 'L', border: 0}).data;
}

function drawCode(doc: Doc, code: readonly (readonly boolean[])[], x: number, y: number, size: number): void {
  const unit = size / code.length;
  code.forEach((row, line) => row.forEach((dark, column) => { if (dark) doc.rect(x + column * unit, y + line * unit, unit, unit); }));
  doc.fill('#000000');
}

/**
 * A certificate as a PDF, A4, in the words of `lang`: the drawing of the certificate, tagged for screen readers, titled, with its language
 * (ISO 32000-1, 14.7 to 14.9), every text to be selected, and a code that leads to the check. It runs on to further pages, so nothing is cut off.
 * The credential is attached afterwards. A sample carries its mark across each page.
 */
export async function certificatePdf(model: CertificateModel, lang: string, {font, check, brand, made}: PdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  const own = wordsLanguage(lang);
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, own, data);
  const sayHere = (code: Parameters<typeof pdfWords.text>[0], data?: Parameters<typeof pdfWords.text>[2]): string => pdfWords.text(code, own, data);
  const text = (from: LanguageText | undefined): string => pick(from, lang).replace(/\s+/g, ' ').trim();
  const look = lookOf(brand);
  const {palette} = look;
  const code = check.code ? await codeOf(check.code.address) : undefined;
  const title = text(model.title) || say('untitled');

  const {doc, bytes} = await openPdf({title, author: text(model.issuer) || text(model.awardingBody), subject: say('kind.micro-credential'), lang, made, size: 'A4', margin}, font);
  const body = doc.struct('Document');
  doc.addStructure(body);

  const style = (size: number, colour: string = palette.ink, weight: Style['weight'] = 'regular', gap = 4): Style => ({size, colour, weight, gap});
  const ground = (): void => {
    const {width, height} = doc.page;
    doc.markContent('Artifact', {type: 'Layout'});
    doc.rect(0, 0, width, height).fill(palette.paper);
    doc.moveTo(threadAt, 0).lineTo(threadAt, height).lineWidth(1.9).stroke(palette.brand);
    doc.endMarkedContent();
    if (!model.sample) return;
    doc.markContent('Artifact', {type: 'Page'});
    const mark = say('sample');
    const size = 100 * 640 / Math.max(1, doc.font('strong').fontSize(100).widthOfString(mark));
    doc.save().rotate(-45, {origin: [width / 2, height / 2]}).fillOpacity(0.2).fontSize(Math.min(170, size)).fillColor(palette.accent)
      .text(mark, width / 2 - 400, height / 2 - Math.min(170, size) * 0.6, {width: 800, align: 'center', lineBreak: false}).restore();
    doc.fillOpacity(1);
    doc.endMarkedContent();
  };
  const pen = new Pen(doc, look, ground);

  // Head.
  const badge = {radius: 58, x: doc.page.width - margin - 58, y: margin + 58};
  const level = badgeTexts(badgeDataOf(model, lang), lang);
  const parts = [model.outcomes.length > 0 ? counted('outcomes', model.outcomes.length, lang) : '', model.hours === undefined ? '' : counted('hours', model.hours, lang), level.level, level.mark].filter(Boolean);
  const headWidth = pen.width - badge.radius * 2 - 24;
  const head = doc.struct('Sect');
  body.add(head);
  if (look.logo) {
    const {logo} = look;
    const box = fitted(logo, {width: 160, height: 40});
    const {y} = pen;
    head.add(doc.struct('Figure', {alt: sayHere('logo', {name: text(model.awardingBody)})}, () => { doc.image(logo.bytes as unknown as Buffer, left, y, box); }));
    pen.y += box.height + 10;
  }
  pen.write(head, 'P', say('kind.micro-credential'), style(11, palette.brand, 'strong'), {width: headWidth});
  pen.write(head, 'P', text(model.awardingBody), style(16, palette.ink, 'strong'), {width: headWidth});
  pen.write(head, 'P', [model.region, text(model.country)].filter(Boolean).join(', '), style(10.5, palette.soft), {width: headWidth});
  head.add(doc.struct('Figure', {alt: sayHere('badge', {parts})}, () => { drawBadge(doc, model, lang, look, badge.x, badge.y, badge.radius); }));
  head.end();
  pen.y = Math.max(pen.y, badge.y + badge.radius) + 22;

  // Title and holder.
  const main = doc.struct('Sect');
  body.add(main);
  const titleStyle = style([30, 26, 23, 20].find((size) => pen.height(title, style(size, palette.ink, 'strong')) < size * 4) ?? 18, palette.ink, 'strong', 12);
  pen.need(pen.height(title, titleStyle));
  pen.dot(pen.y + titleStyle.size * 0.6, 6.5, palette.brand);
  pen.write(main, 'H1', title, titleStyle);
  if (model.holder !== '') {
    pen.write(main, 'P', say('fact.holder'), style(10.5, palette.soft, 'regular', 0));
    pen.dot(pen.y + 14, 6.5, palette.accent);
    pen.write(main, 'P', model.holder, style(21, palette.ink, 'strong', 2));
  }
  pen.write(main, 'P', certificateDates(model, lang), style(10.5, palette.soft, 'regular', 16));

  // Outcomes: each hangs on the thread, in the colour of its arc of the badge.
  const statements = model.outcomes.map(({statement}) => text(statement)).filter((each) => each !== '');
  if (statements.length > 0) {
    pen.write(main, 'H2', say(model.kind === 'credential' ? 'certificate.can-learned' : 'certificate.can'), style(11, palette.brand, 'strong', 6));
    const list = doc.struct('L');
    main.add(list);
    const arcs = badgeArcs(statements.length, palette);
    statements.forEach((statement, index) => {
      const item = doc.struct('LI');
      list.add(item);
      const kind = style(12.5, palette.ink, 'regular', 7);
      pen.need(pen.height(statement, kind));
      pen.dot(pen.y + 8, 5, arcs[index]?.colour ?? palette.brand);
      pen.write(item, 'LBody', statement, kind);
      item.end();
    });
    list.end();
  }
  main.end();

  // Facts, in three columns, row by row.
  const facts = certificateFacts(model, lang);
  const columns = 3;
  const gap = 18;
  const columnWidth = (pen.width - (columns - 1) * gap) / columns;
  const factList = doc.struct('Sect');
  body.add(factList);
  pen.y += 8;
  for (let first = 0; first < facts.length; first += columns) {
    const row = facts.slice(first, first + columns);
    const [label, value] = [style(9.5, palette.soft, 'strong', 1), style(11, palette.ink, 'regular', 0)];
    const height = Math.max(...row.map((fact) => pen.height(fact.label, label, columnWidth) + 1 + pen.height(fact.values.join('; '), value, columnWidth)));
    pen.need(height + 10);
    const top = pen.y;
    row.forEach((fact, column) => {
      const place = {x: left + column * (columnWidth + gap), width: columnWidth};
      pen.y = top;
      pen.write(factList, 'P', fact.label, label, place);
      pen.write(factList, 'P', fact.values.join('; '), value, place);
    });
    pen.y = top + height + 10;
  }
  factList.end();

  // How to check it, and what this page is worth.
  const foot = doc.struct('Sect');
  body.add(foot);
  // A module of a third of a millimetre and more is read by ordinary cameras; the quiet zone around is four modules wide.
  const codeSize = code ? Math.max(78, code.length * 1.35) : 0;
  const quiet = code ? codeSize / code.length * 4 : 0;
  const issuer = text(model.issuer);
  const lines = [
    sayHere(check.address === undefined ? 'attached-plain' : 'attached', {file: check.file}), check.address ?? '',
    check.code ? sayHere(`qr-${check.code.carries}`) : '', sayHere('fingerprint', {fingerprint: check.fingerprint}),
    issuer === '' ? '' : say('certificate.issued-by', {issuer}), model.sample ? say('certificate.foot-sample') : '', model.identifier,
  ].filter(Boolean);
  const small = style(9, palette.soft, 'regular', 2);
  const textWidth = pen.width - (code ? codeSize + 2 * quiet + 14 : 0);
  const heading = style(11, palette.brand, 'strong', 4);
  const textHeight = 20 + lines.reduce((sum, line) => sum + pen.height(line, small, textWidth) + 2, 0);
  const height = Math.max(textHeight, codeSize + 2 * quiet);
  pen.need(height + 12);
  pen.y = Math.max(pen.y + 6, pen.bottom - height - 2);
  const top = pen.y;
  pen.write(foot, 'H2', sayHere('check'), heading, {width: textWidth});
  for (const line of lines) pen.write(foot, 'P', line, small, {width: textWidth});
  if (code) {
    const x = left + textWidth + 14;
    foot.add(doc.struct('Figure', {alt: sayHere('code')}, () => {
      doc.rect(x, top, codeSize + 2 * quiet, codeSize + 2 * quiet).fill('#ffffff');
      drawCode(doc, code, x + quiet, top + quiet, codeSize);
    }));
  }
  foot.end();
  body.end();
  doc.end();
  return bytes;
}
