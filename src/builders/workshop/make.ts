import {paperFormats, type PaperFormatId, type PdfFont} from '../../documents';
import {cardsPdf, type CardSize} from '../../documents/cards';
import {posterCard, posterPdf} from '../../documents/posters';
import {exercisesOf, kitPapers, kitPrints, type Plan, slidesHtml, slidesPdf} from '../../documents/workshop';
import {type FaultId, faults, type Made} from '../../issuing/faulty';
import {loadExample, type PreparedId} from '../../specification';
import {zipped} from '../zip';
import type {Say} from './words';

/** Number and name of each file, so that a folder lists them in the order of use. */
const fileName = (id: string, index: number): string => `${String(index + 1).padStart(2, '0')}-${id}`;

/** Which prepared workshop is nearest to a plan, for the samples of its participants. */
const preparedOf = ({options: {minutes}}: Plan): PreparedId => (minutes <= 120 ? 'workshop-taster' : minutes <= 300 ? 'workshop-half-day' : 'workshop-full-day');

/** Files by their path, and the lines of the README that tell what they are. */
interface Part {files: Record<string, string | Uint8Array>; lines: readonly string[]}

/** What every part of the kit is made with. */
interface Making {plan: Plan; lang: string; made: Date; say: Say; font: PdfFont; /** Makes a faulty credential. */ faulty(id: FaultId): Promise<Made>}

async function papers({plan, lang, made, font}: Making, formats: readonly PaperFormatId[]): Promise<Part> {
  const files: Part['files'] = {};
  const lines: string[] = [];
  for (const [index, {id, paper}] of kitPapers(plan, lang, made).entries()) {
    const names: string[] = [];
    for (const format of paperFormats.filter((each) => formats.includes(each.id) && each.fits(paper))) {
      const path = `${format.id}/${fileName(id, index)}.${format.extension}`;
      files[path] = await format.write(paper, font);
      names.push(path);
    }
    lines.push(paper.title.text, ...names.map((name) => `    ${name}`));
  }
  return {files, lines};
}

async function slides({plan, lang, made, say, font}: Making): Promise<Part> {
  return {
    files: {
      'slides/slides.html': await slidesHtml(plan, lang), 'slides/slides.pdf': await slidesPdf(plan, {lang, made, notes: false}, font),
      'slides/slides-with-notes.pdf': await slidesPdf(plan, {lang, made, notes: true}, font),
    },
    lines: [say('readme.slides'), '    slides/slides.html', say('readme.slides-pdf'), '    slides/slides.pdf', '    slides/slides-with-notes.pdf'],
  };
}

/** Cards and posters: one file for each set, with how often it is to be printed. */
async function prints({plan, lang, made, say, font}: Making, size: CardSize): Promise<Part> {
  const {sets, posters} = kitPrints(plan, size, lang);
  const files: Part['files'] = {};
  const lines: string[] = [];
  for (const {set, copies, sheets} of sets) {
    const path = `cards/${set.id}-${size}.pdf`;
    files[path] = await cardsPdf([set], {size, sides: 'both', lang, made}, font);
    lines.push(say('readme.cards', {title: set.title, copies, sheets}), `    ${path}`);
  }
  for (const id of posters) {
    const path = `posters/${id}-a3.pdf`;
    files[path] = await posterPdf(id, {lang, made}, font);
    lines.push(say('readme.poster', {title: posterCard(id, lang).title}), `    ${path}`);
  }
  return {files, lines: lines.length === 0 ? [] : [say('readme.cut'), ...lines]};
}

/** The faulty credentials that the exercises of a plan ask for; none without devices to open them. Their names have the number of the item, and give nothing away. */
async function credentials({plan, lang, say, faulty}: Making): Promise<Part> {
  const wanted = plan.options.devices ? exercisesOf(plan, lang).flatMap(({items}) => items) : [];
  const made = await Promise.all(wanted.flatMap(({id, file}) => faults.filter((fault) => fault.id === file).map(async (fault) => ({id, made: await faulty(fault.id)}))));
  const files = Object.fromEntries(made.flatMap(({id, made: {file, beside}}) => [file, ...beside].map(({name, text}) => [`credentials/${id}-${name}`, text])));
  const paths = Object.keys(files);
  return {files, lines: paths.length === 0 ? [] : [say('readme.faulty'), ...paths.map((path) => `    ${path}`)]};
}

/** The table with which participants get a sample in their own name. */
async function roster({plan, made, say}: Making): Promise<Part> {
  // Only the roster needs what issuing needs.
  const {dayHere, rosterXlsx} = await import('../../issuing');
  const table = await rosterXlsx(await loadExample(preparedOf(plan)), dayHere(made));
  return {files: {'roster.xlsx': new Uint8Array(await table.arrayBuffer())}, lines: [say('readme.roster'), '    roster.xlsx']};
}

/** What a kit is made of: the formats of its papers, the size of its cards, the typeface, and what its README says. */
export interface KitOptions {formats: readonly PaperFormatId[]; size: CardSize; lang: string; font: PdfFont; title: string; text: string; say: Say; faulty: Making['faulty']}

/** The whole kit in one ZIP: each paper in the formats chosen, the slides, cards and posters as they are printed, the faulty credentials, the roster for samples, and a README that lists them. */
export async function makeKit(plan: Plan, {formats, size, title, text, ...rest}: KitOptions): Promise<Uint8Array<ArrayBuffer>> {
  const making: Making = {...rest, plan, made: new Date()};
  const parts = [await slides(making), await prints(making, size), await papers(making, formats), await credentials(making), await roster(making)];
  const readme = [title, text, ...parts.flatMap(({lines}) => (lines.length === 0 ? [] : ['', ...lines])), ''].join('\r\n');
  return zipped({...Object.assign({}, ...parts.map(({files}) => files)) as Part['files'], 'README.txt': readme});
}
