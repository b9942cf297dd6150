import {type BorderNote, borderText, defaultLimits, parseSpecification} from '../../specification';
import type {Design} from '../../documents/workshop/room';
import {isShare, readShare} from '../../workspace';
import {wordsIn as projectWords} from '../projects/words';
import {wordsIn} from './words';

/** Most designs that are open at a time. */
export const mostDesigns = 60;

/** What came of one file or link: a design, or why there is none, in words. */
export type Collected = {readonly ok: true; readonly design: Design} | {readonly ok: false; readonly name: string; readonly why: string};

const whyNot = (problems: readonly BorderNote[], lang: string): string => problems.slice(0, 2).map((problem) => borderText(problem, lang)).join(' ');
const stem = (name: string): string => name.replace(/(\.specification)?\.json$/i, '').slice(0, 80);

/** Reads the file of a design. Never throws; nothing larger than the limits is read. */
export async function collectFile(file: Blob & {readonly name: string}, lang: string): Promise<Collected> {
  try {
    const parsed = parseSpecification(new Uint8Array(await file.slice(0, defaultLimits.bytes + 1).arrayBuffer()));
    return parsed.ok ? {ok: true, design: {name: stem(file.name), specification: parsed.value}} : {ok: false, name: file.name, why: whyNot(parsed.problems, lang)};
  } catch {
    return {ok: false, name: file.name, why: projectWords(lang)('import.unreadableFile')};
  }
}

/** Reads one shared link. */
async function collectLink(link: string, name: string, lang: string): Promise<Collected> {
  const say = projectWords(lang);
  if (!isShare(link)) return {ok: false, name, why: say('shared.not-a-link')};
  const shared = await readShare(link);
  if (shared.ok) return {ok: true, design: {name, specification: shared.specification}};
  return {ok: false, name, why: [say(`shared.${shared.fault.code}`), ...(shared.fault.code === 'specification' ? [whyNot(shared.fault.problems, lang)] : [])].join(' ')};
}

/** Reads shared links, one a line; `nameOf` gives a name by number. */
export async function collectLinks(text: string, lang: string, nameOf: (number: number) => string): Promise<readonly Collected[]> {
  const lines = text.split(/\s+/).filter((line) => line !== '').slice(0, mostDesigns);
  return Promise.all(lines.map((line, index) => collectLink(line, nameOf(index + 1), lang)));
}

/** Reads what is handed back as files: designs, and pictures of the QR codes that links come as; `codes` finds the texts in a picture. */
export async function collectFiles(files: readonly (Blob & {readonly name: string})[], lang: string, codes: (picture: Blob) => Promise<readonly string[]>): Promise<readonly Collected[]> {
  const found = await Promise.all(files.map(async (file): Promise<readonly Collected[]> => {
    if (!file.type.startsWith('image/')) return [await collectFile(file, lang)];
    const texts = await codes(file);
    const name = stem(file.name.replace(/\.\w+$/, ''));
    if (texts.length === 0) return [{ok: false, name: file.name, why: wordsIn(lang)('room.noCode')}];
    return Promise.all(texts.map((text, index) => collectLink(text, texts.length === 1 ? name : `${name} ${index + 1}`, lang)));
  }));
  return found.flat();
}

/** Adds designs to those that are open: what is open already (the same content) is not added twice, two of one name get numbers, and no more than the limit is taken. */
export function gathered(open: readonly Design[], more: readonly Design[]): {designs: readonly Design[]; again: readonly string[]; left: readonly string[]} {
  const designs = [...open];
  const again: string[] = [];
  const left: string[] = [];
  const known = new Set(open.map(({specification}) => JSON.stringify(specification)));
  for (const design of more) {
    const content = JSON.stringify(design.specification);
    if (known.has(content)) again.push(design.name);
    else if (designs.length >= mostDesigns) left.push(design.name);
    else {
      known.add(content);
      let name = design.name;
      for (let number = 2; designs.some((each) => each.name === name); number++) name = `${design.name} (${number})`;
      designs.push({...design, name});
    }
  }
  return {designs, again, left};
}
