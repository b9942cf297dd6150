import {verify, helperIn, helping, type Report} from '../../verification';
import {type Paint} from '../sample';
import {fileKind, listAddress, makeBench, makeable} from './bench';
import {table} from './faults';
import {type GalleryItem} from './sheets';
import {type Bench, type Fault, type GoodId, type Made, type TextFile} from './types';

export {makeBench} from './bench';
export {type Bench, type Expected, type Fault, type FaultKind, type GoodId, type Made, type TextFile} from './types';
export {gallerySheets, type GalleryItem} from './sheets';
export {faultWords, kindText, type FaultWords} from './words';

/** Stable name of a fault of the gallery. */
export type FaultId = keyof typeof table;

/** The order of the exercises, so that neither number nor neighbour gives the fault away. Numbers stay when faults are added: new ones go to the end. */
const order: readonly FaultId[] = [
  'no-hours', 'letter-changed', 'invented-university', 'expired', 'no-assessment', 'proof-removed', 'look-alike-letters', 'cut-file', 'no-quality', 'revoked',
  'attendance-only', 'wrong-key', 'other-holder', 'undefined-term', 'no-outcomes', 'alg-none', 'logo-text', 'not-yet-valid', 'no-country', 'token-changed',
  'borrowed-identifier', 'impossible-date', 'level-without-framework', 'other-list', 'claims-too-much', 'no-holder', 'claims-disagree', 'own-key-inside', 'unknown-context', 'no-supervision',
  'proof-of-another', 'no-issuer', 'cloned-unsigned', 'dates-reversed', 'vague-outcomes', 'said-twice', 'no-participation', 'own-definitions', 'no-date', 'token-cut',
  'list-of-other-use', 'seal-changed', 'self-made-seal',
];

/** A fault and its number in the gallery, from 1. */
export type NumberedFault = Fault & {id: FaultId; number: number};

/** The faults that can be made here, in the order of the gallery. A fault whose securing mechanism is not there is left out. */
export const faults: readonly NumberedFault[] = order.map((id, index): NumberedFault => ({...table[id], id, number: index + 1})).filter(({good}) => makeable(good));

/** The good samples that faults are put into. */
export const goods: readonly GoodId[] = (['badge', 'token', 'listed', 'edc', 'sealed'] as const).filter(makeable);

const named = (name: string, good: GoodId): Pick<TextFile, 'name' | 'mediaType'> => {
  const {extension, mediaType} = fileKind(good);
  return {name: `${name}.${extension}`, mediaType};
};

/** The file of a fault. Its name gives nothing away. */
export async function makeFaulty({make, good, number}: NumberedFault, bench: Bench): Promise<Made> {
  const {text, beside = []} = await make(bench);
  const name = `sample-exercise-${String(number).padStart(2, '0')}`;
  return {file: {...named(name, good), text}, beside: beside.map((file) => ({...file, name: `${name}-${file.name}`}))};
}

/** A good sample, and what its check needs beside it. */
export async function makeGood(good: GoodId, bench: Bench): Promise<Made> {
  const text = await bench.secured(good, await bench.document(good));
  return {file: {...named(`sample-good-${good}`, good), text}, beside: good === 'listed' ? [await bench.list(listAddress, 'revocation', [])] : []};
}

/** The report on a file of the gallery, with what goes beside it. */
export const reportOn = ({file, beside}: Made, at: Date): Promise<Report> => verify(file.text, {at, ...helping(beside.flatMap(({text}) => helperIn(text) ?? []))});

/** All files of the gallery and the good ones, for the command and the script; `items` are the exercises with the reports on them. */
export async function galleryFiles(options: {now: Date; paint: Paint}): Promise<{files: readonly TextFile[]; items: readonly GalleryItem[]}> {
  const bench = await makeBench(options);
  const files: TextFile[] = [];
  const items: GalleryItem[] = [];
  for (const good of goods) {
    const {file, beside} = await makeGood(good, bench);
    files.push(file, ...beside.map((each) => ({...each, name: `sample-good-${each.name}`})));
  }
  for (const fault of faults) {
    const made = await makeFaulty(fault, bench);
    files.push(made.file, ...made.beside);
    items.push({fault, made, report: await reportOn(made, options.now)});
  }
  return {files, items};
}
