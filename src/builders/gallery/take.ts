import {dateText, paperFormats, type PaperFormatId} from '../../documents';
import {type FaultId, faults, type GalleryItem, gallerySheets, type Made} from '../../issuing/faulty';
import {helperIn, helping, type Helper, type Report} from '../../verification';
import {core} from '../../worker';
import {fontInBrowser} from '../../worker/fonts';
import {words as verifyWords} from '../verify/words';
import type {Say} from '../learn/words';
import {zipped} from '../zip';

/** Makes one exercise, and checks it with what belongs to it. */
export async function exerciseMade(id: FaultId, at: Date): Promise<{made: Made; report: Report; helpers: readonly Helper[]}> {
  const made = await core().call('exercise', {id});
  const helpers = made.beside.flatMap(({text}) => helperIn(text) ?? []);
  return {made, helpers, report: await core().call('verify', {input: made.file.text, options: {...helping(helpers), at}})};
}

/** Makes all exercises one after the other, and tells how far it is. */
export async function allExercises(at: Date, onProgress: (done: number) => void): Promise<readonly GalleryItem[]> {
  const items: GalleryItem[] = [];
  for (const fault of faults) {
    onProgress(items.length + 1);
    items.push({fault, ...await exerciseMade(fault.id, at)});
  }
  return items;
}

/** The sheets in the words of a language. */
export const sheetsOf = (items: readonly GalleryItem[], lang: string, at: Date): ReturnType<typeof gallerySheets> => gallerySheets(items, {lang, at, outcome: (id) => verifyWords.text(`outcome.${id}`, lang)});
/** The sheets, in the order in which they are handed out. */
export const sheetIds = ['exercises', 'reports', 'answers'] as const;
/** Formats that are printed or changed; the others say nothing more. */
const onPaper: readonly PaperFormatId[] = ['pdf', 'docx', 'html'];

/** All exercises in one ZIP: the files, the sheets, and a README that lists them without giving the faults away. */
export async function galleryZip(items: readonly GalleryItem[], lang: string, at: Date, say: Say): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = sheetsOf(items, lang, at);
  const files: Record<string, string | Uint8Array> = {};
  const lines = [say('gallery.readme.sheets')];
  for (const id of sheetIds) {
    for (const {extension, write} of paperFormats.filter((format) => onPaper.includes(format.id))) {
      files[`sheets/${id}.${extension}`] = await write(sheets[id], fontInBrowser);
      lines.push(`    sheets/${id}.${extension}`);
    }
  }
  lines.push('', say('gallery.readme.samples'));
  for (const {fault: {number}, made: {file, beside}} of items) {
    for (const {name, text} of [file, ...beside]) files[`samples/${name}`] = text;
    lines.push(say('gallery.readme.exercise', {number}), ...[file, ...beside].map(({name}) => `    samples/${name}`));
  }
  return zipped({'README.txt': [say('gallery.readme', {date: dateText(at.toISOString().slice(0, 10), lang)}), '', ...lines, ''].join('\r\n'), ...files});
}
