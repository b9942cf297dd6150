import {lossText, type Loss} from '../../credentials';
import {answerText, paperFrame, paperReader, type Section} from '../../documents';
import {jsonFile, paperFiles} from './makers';
import type {Made, PackContext, PackResult} from './types';
import {packText} from './words';

type Told = PackResult & {losses: readonly Loss[]};
const isTold = (result: PackResult): result is Told => result.losses !== undefined;

const nameOf = (pointer: string, lang: string): string => (pointer.startsWith('/') ? answerText(pointer, lang) : packText('losses.award', lang));

function section({entry, losses}: Told, lang: string): Section {
  const title = entry.title(lang);
  if (losses.length === 0) return {title, blocks: [{kind: 'text', values: [packText('losses.none', lang)]}]};
  return {title, blocks: [{
    kind: 'table', caption: title, widths: [40, 60], head: [packText('losses.answer', lang), packText('losses.fate', lang)],
    rows: losses.map((loss) => [[nameOf(loss.pointer, lang)], [lossText(loss, lang)]]),
  }]};
}

/** What became of the answers that a format has no field for, of every entry and credential that was made: to read, and for programs. */
export async function lossPaper(context: PackContext): Promise<Made> {
  const {specification, lang, results} = context;
  const told = results.filter(isTold);
  if (told.length === 0) return {files: [], lacks: [{text: packText('losses.nothing', lang)}]};
  const paper = {
    ...paperFrame(context, paperReader(specification, lang), packText('title.losses', lang)),
    sections: [{title: packText('losses.title', lang), warm: true, blocks: [{kind: 'text', values: [packText('losses.lead', lang)]}]} satisfies Section, ...told.map((each) => section(each, lang))],
  };
  const list = told.map(({entry, files, losses}) => ({entry: entry.id, files: files.map(({path}) => path), losses: losses.map((loss) => ({...loss, text: lossText(loss, lang)}))}));
  return {files: [...await paperFiles('review', 'losses', paper), jsonFile('review/losses.json', list)]};
}
