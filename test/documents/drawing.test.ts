import {mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {createCanvas, GlobalFonts, loadImage} from '@napi-rs/canvas';
import {beforeAll, describe, expect, it} from 'vitest';
import {badgeSvg, certificateFonts, certificateSize, drawCertificate, type CanvasPort, type CertificateModel} from '../../src/documents';
import {badgeArcs} from '../../src/documents/badge/geometry';
import {wrap} from '../../src/documents/certificate/canvas';
import {palette} from '../../src/documents/palette';

const en = (text: string): {en: string} => ({en: text});
const outcome = (text: string): CertificateModel['outcomes'][number] => ({statement: en(text), skills: []});
const model = (more: Partial<CertificateModel> = {}): CertificateModel => ({
  kind: 'edc', sample: true, title: en('SAMPLE Surveying a home for a heat pump'), description: {}, holder: 'Sample Learner', awardingBody: en('SAMPLE Centro de Formación Ribera'),
  country: en('Spain'), region: 'Ribera', awardedOn: '2026-11-20', validUntil: '2026-12-20T10:00:00Z',
  outcomes: [outcome('Record the heat-loss data'), outcome('Identify the main constraints'), outcome('Justify a unit position')], hours: 30, credits: [],
  level: {eqf: 4, indicative: true, label: en('EQF level 4')},
  assessments: [{type: en('Practical assessment'), title: {}, supervision: en('Supervised, identity checked'), grade: en('Pass')}],
  participation: [en('Blended: on site and online')], quality: [en('Peer review')], stacking: [en('Stand-alone')], prerequisites: {}, links: [], identifier: 'urn:uuid:7f9e3f3e', ...more,
});
const longGreek = 'Προετοιμασία ανοικτών γεωχωρικών δεδομένων για περαιτέρω χρήση σε δημόσιες υπηρεσίες και σε μικρομεσαίες επιχειρήσεις';

interface Drawn {text: string; x: number; y: number; width: number; size: number; turned: boolean; colour: string}
/** A canvas that writes down what is drawn; a character is half as wide as it is high. */
function recorder(): CanvasPort & {drawn: Drawn[]; rules: number[][]; open: number} {
  let turned = 0;
  const stack: number[] = [];
  const at: number[][] = [];
  const size = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? NaN);
  return {
    fillStyle: '', strokeStyle: '', lineWidth: 1, lineCap: 'butt', globalAlpha: 1, font: '', textAlign: 'left', textBaseline: 'alphabetic', drawn: [], rules: at, open: 0,
    save() { stack.push(turned); this.open += 1; }, restore() { turned = stack.pop() ?? 0; this.open -= 1; }, translate() {}, rotate(angle) { turned += angle; },
    beginPath() {}, moveTo(x, y) { at.push([x, y]); }, lineTo(x, y) { at.push([x, y]); }, arc(x, y) { at.push([x, y]); }, fill() {}, stroke() {}, fillRect() {},
    fillText(text, x, y) { this.drawn.push({text, x, y, width: this.measureText(text).width, size: size(this.font), turned: turned !== 0, colour: String(this.fillStyle)}); },
    measureText(text) { return {width: [...text].length * size(this.font) * 0.5}; },
  };
}
const draw = (drawn: CertificateModel, lang = 'en'): ReturnType<typeof recorder> => { const port = recorder(); drawCertificate(port, drawn, lang); return port; };
const said = (port: ReturnType<typeof recorder>): string => port.drawn.filter(({turned}) => !turned).map(({text}) => text).join(' ');

describe('a certificate', () => {
  it('says what the credential says', () => {
    const text = said(draw(model()));
    for (const part of [
      'Micro-credential', 'SAMPLE Centro de Formación Ribera', 'Ribera, Spain', 'SAMPLE Surveying a home for a heat pump', 'Sample Learner', 'on 20 November 2026 · valid until 20 December 2026',
      'Record the heat-loss data', 'Justify a unit position', '30 hours', '30 h', 'EQF level 4', 'indicative', 'Practical assessment', 'Peer review', 'Stand-alone', 'urn:uuid:7f9e3f3e',
    ]) expect(text).toContain(part);
  });
  it('carries its mark across the page and on the corner, whenever it is a sample, and says so below', () => {
    const port = draw(model());
    const marks = port.drawn.filter(({turned}) => turned).map(({text, size}) => [text.replaceAll('\u200a', ''), size > 100]);
    expect(marks).toEqual([['SAMPLE', true], ['SAMPLE', false]]);
    expect(said(port)).toContain('Nobody has earned it');
  });
  it('carries no mark when it is not', () => {
    const port = draw(model({sample: false}));
    expect(port.drawn.filter(({turned}) => turned)).toEqual([]);
    expect(said(port)).toContain('What can be checked is the file');
  });
  it('leaves the canvas as it was', () => expect(draw(model()).open).toBe(0));
  it('draws a title of 120 letters whole, smaller than a short one', () => {
    const port = draw(model({title: {el: longGreek}}), 'el');
    expect(said(port)).toContain(longGreek);
    const sizeOf = (drawn: readonly Drawn[], part: string): number => drawn.find(({text}) => text.includes(part))?.size ?? 0;
    expect(sizeOf(port.drawn, 'Προετοιμασία')).toBeLessThan(sizeOf(draw(model()).drawn, 'Surveying'));
  });
  it('shows six outcomes and counts the others', () => {
    const many = Array.from({length: 11}, (_, index) => outcome(`Outcome number ${index + 1}`));
    const text = said(draw(model({outcomes: many})));
    expect(text).toContain('Outcome number 6');
    expect(text).not.toContain('Outcome number 7');
    expect(text).toContain('and 5 more');
  });
  it('counts no outcome as missing when all are there', () => expect(said(draw(model()))).not.toContain('more, in the file'));
  it('hangs each outcome on the thread in the colour of its arc', () => {
    const xs = draw(model()).rules.filter(([x]) => x === 66).map(([, y]) => y);
    expect(new Set(xs).size).toBeGreaterThanOrEqual(5);
  });
  it('stays on the page and never writes over itself, however much there is', () => {
    const word = 'Ηλεκτροεγκεφαλογραφήματα';
    const long = Array.from({length: 60}, () => word).join(' ');
    const cases: CertificateModel[] = [
      model(), model({outcomes: [], holder: '', level: undefined, hours: undefined, assessments: [], participation: [], quality: [], stacking: [], validUntil: '', awardedOn: ''}),
      model({title: en(long), holder: long, awardingBody: en(long), region: long, country: en(long), outcomes: Array.from({length: 30}, () => outcome(long)), quality: Array.from({length: 9}, (_, n) => en(`${n} ${long}`)), stacking: [en(long)], identifier: long, issuer: en(long)}),
      model({title: en('x'.repeat(500)), holder: 'y'.repeat(300), outcomes: [outcome('z'.repeat(2000))]}),
    ];
    for (const each of cases) {
      const lines = draw(each).drawn.filter(({turned}) => !turned);
      for (const {text, x, y, width, size} of lines) {
        const left = text.length > 0 && x > 600 && y < 240 ? x - width / 2 : x;
        expect([text, left >= 0, left + width <= certificateSize.width - 40, y - size > 0, y <= certificateSize.height - 30]).toEqual([text, true, true, true, true]);
      }
      // Lines that begin at the thread's side stand below each other.
      const column = lines.filter(({x}) => x === 104).sort((a, b) => a.y - b.y);
      column.slice(1).forEach((line, index) => expect([line.text, line.y - (column[index]?.y ?? 0) >= Math.min(line.size, column[index]?.size ?? 0) * 0.95]).toEqual([line.text, true]));
    }
  });
  it('draws an empty credential without inventing anything', () => {
    const empty = draw(model({sample: false, title: {}, holder: '', awardingBody: {}, country: {}, region: '', awardedOn: '', validUntil: '', outcomes: [], hours: undefined, level: undefined, assessments: [], participation: [], quality: [], stacking: [], identifier: ''}));
    expect(empty.drawn.map(({text}) => text).filter(Boolean)).toEqual(['Micro-credential', 'Untitled micro-credential', 'This picture is for reading. What can be checked is the file it came with.']);
  });
});

describe('wrapping', () => {
  const port = recorder();
  port.font = '400 10px x';
  const lines = (text: string, width: number, most?: number): string[] => wrap(port, text, width, most);
  it('keeps words whole and lines within the width', () => expect(lines('one two three four', 50)).toEqual(['one two', 'three four']));
  it('breaks a word that is wider than a line', () => expect(lines('a pneumonoultra b', 30)).toEqual(['a', 'pneumo', 'noultr', 'a b']));
  it('may break after a hyphen', () => expect(lines('aaaa-bbbb cc', 40)).toEqual(['aaaa-', 'bbbb cc']));
  it('ends what it cuts in an ellipsis that fits', () => expect(lines('one two three four', 35, 2)).toEqual(['one two', 'three…']));
  it('gives no line for no text', () => expect(lines('  \n ', 50)).toEqual([]));
  it('keeps every letter, whatever the width', () => {
    for (const width of [5, 12, 33, 71, 400]) expect(lines(longGreek, width).join('').replaceAll(' ', '')).toBe(longGreek.replaceAll(' ', ''));
  });
});

describe('painted with the typeface', () => {
  beforeAll(() => {
    const {resolve} = createRequire(join(__dirname, 'x.js'));
    for (const {subset, family} of certificateFonts) GlobalFonts.registerFromPath(resolve(`@fontsource-variable/commissioner/files/commissioner-${subset}-wght-normal.woff2`), family);
  });
  const paint = (drawn: CertificateModel, lang: string, name: string): {at(x: number, y: number): string; png: Buffer} => {
    const canvas = createCanvas(certificateSize.width, certificateSize.height);
    const context = canvas.getContext('2d');
    drawCertificate(context, drawn, lang);
    const png = canvas.toBuffer('image/png');
    const out = join(__dirname, '../output');
    mkdirSync(out, {recursive: true});
    writeFileSync(join(out, `${name}.png`), png);
    const {data, width} = context.getImageData(0, 0, certificateSize.width, certificateSize.height);
    return {png, at: (x, y) => `#${[0, 1, 2].map((channel) => (data[(y * width + x) * 4 + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`};
  };
  it('has the thread, the ring of the badge and the ribbon of a sample', () => {
    const {at} = paint(model(), 'en', 'certificate-sample');
    expect(at(66, 30)).toBe(palette.brand);
    expect(at(650 + 55, 142 - 32)).toBe(palette.brand);
    expect(at(650, 142 + 64)).toBe(palette.accent);
    expect(at(792, 80)).toBe(palette.accent);
    expect(at(2, 1000)).toBe(palette.paper);
  });
  it('has no ribbon when it is no sample', () => expect(paint(model({sample: false, outcomes: [outcome('One')]}), 'en', 'certificate-real').at(792, 80)).toBe(palette.paper));
  it('draws one outcome as a whole ring', () => {
    const {at} = paint(model({sample: false, outcomes: [outcome('One')]}), 'en', 'certificate-one');
    for (const angle of [0.3, 1.8, 3.4, 5]) expect(at(Math.round(650 + 64 * Math.sin(angle)), Math.round(142 - 64 * Math.cos(angle)))).toBe(palette.brand);
  });
  it('has Greek letters in the typeface: two Greek titles give two pictures of different ink', () => {
    const ink = (title: string): number => paint(model({title: {el: title}}), 'el', 'certificate-greek').png.length;
    expect(ink('ΑΑΑΑΑΑΑΑ')).not.toBe(ink('ΩΨΞΘΔΛΠΦ'));
    paint(model({title: {el: longGreek}, outcomes: [outcome('Ελέγχει ένα σύνολο δεδομένων με βάση ένα πρότυπο μεταδεδομένων')]}), 'el', 'certificate-greek');
  });
});

describe('a badge', () => {
  const data = {outcomes: 3, hours: 30, level: {eqf: 4, indicative: true}, label: 'Surveying a home <for> a "heat pump"', sample: true};
  it('has an arc for each outcome, none of the colour of its neighbour, with gaps between', () => {
    for (let outcomes = 2; outcomes <= 30; outcomes += 1) {
      const arcs = badgeArcs(outcomes);
      expect(arcs.length).toBe(outcomes);
      arcs.forEach((arc, index) => {
        const next = arcs[(index + 1) % outcomes];
        expect(arc.colour).not.toBe(next?.colour);
        expect(arc.to).toBeGreaterThan(arc.from);
        if (index + 1 < outcomes) expect(next?.from).toBeGreaterThan(arc.to);
      });
      expect(arcs.at(-1)?.to).toBeLessThan(2 * Math.PI);
    }
  });
  it('has a whole ring for one outcome, and a pale one for none', () => {
    expect(new Set(badgeArcs(1).map(({colour}) => colour))).toEqual(new Set([palette.brand]));
    expect(new Set(badgeArcs(0).map(({colour}) => colour))).toEqual(new Set([palette.line]));
    expect(badgeArcs(1).at(-1)?.to).toBeCloseTo(2 * Math.PI);
  });
  it('says in words what it draws', () => {
    const svg = badgeSvg(data);
    expect(svg).toContain('<title id="title">Surveying a home &lt;for&gt; a &quot;heat pump&quot;</title>');
    expect(svg).toContain('3 learning outcomes, 30 hours, EQF 4, indicative, sample</desc>');
    expect(svg).toMatch(/role="img" aria-labelledby="title description"/);
  });
  it('loads nothing', () => expect(badgeSvg(data)).not.toMatch(/href|<image|<script|url\(|@import|<foreignObject/));
  it('carries its band only as a sample', () => {
    expect(badgeSvg(data)).toContain('>SAMPLE</text>');
    expect(badgeSvg({...data, sample: false})).not.toMatch(/sample/i);
  });
  it('leaves out what is not known', () => {
    const svg = badgeSvg({outcomes: 0, hours: 0, label: 'X', sample: false});
    expect(svg).not.toContain('<text');
    expect(svg).not.toMatch(/NaN|undefined/);
  });
  it('is a picture that others can open, with its ring where it belongs', async () => {
    const image = await loadImage(Buffer.from(badgeSvg(data)));
    const canvas = createCanvas(400, 400);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    writeFileSync(join(__dirname, '../output/badge.png'), canvas.toBuffer('image/png'));
    const at = (x: number, y: number): number[] => [...context.getImageData(x, y, 1, 1).data];
    expect(at(200 + 135, 200 - 78)).toEqual([0x0a, 0x5c, 0x63, 255]);
    expect(at(2, 2)[3]).toBe(0);
  });
});
