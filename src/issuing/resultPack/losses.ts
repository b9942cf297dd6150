import {lossReason, lossText, type Loss} from '../../credentials';
import {answerText, paperFrame, paperReader, type Section} from '../../documents';
import {jsonFile, paperFiles} from './makers';
import type {Made, PackContext, PackResult} from './types';
import {packText} from './words';

type Told = PackResult & {losses: readonly Loss[]};
const isTold = (result: PackResult): result is Told => result.losses !== undefined;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
// What the tool keeps for itself has no name.
const nameOf = (pointer: string, lang: string): string => (pointer.includes('$') ? packText('losses.tool', lang) : pointer.startsWith('/') ? answerText(pointer, lang) : packText('losses.award', lang));

function section({entry, losses}: Told, lang: string): Section {
  const title = entry.title(lang);
  if (losses.length === 0) return {title, blocks: [{kind: 'text', values: [packText('losses.none', lang)]}]};
  const reasons = [...new Set(losses.map((loss) => lossReason(loss, lang)))];
  return {title, blocks: [{
    kind: 'table', caption: title, widths: [40, 60], head: [packText('losses.fate', lang), packText('losses.answers', lang)],
    rows: reasons.map((reason) => [[capital(reason)], [[...new Set(losses.filter((loss) => lossReason(loss, lang) === reason).map(({pointer}) => nameOf(pointer, lang)))].join(' · ')]]),
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
  return {files: [...await paperFiles('review', 'losses', paper, context), jsonFile('review/losses.json', list)]};
}
