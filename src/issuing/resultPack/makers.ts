import {answersBehind, problemText, writtenPlace, type FormatProblem, type Offering} from '../../credentials';
import {answerText, coursePageHtml, paperFormats, type DocumentInput, type Paper} from '../../documents';
import {stepOfPointer} from '../../specification';
import {bestProof} from '../bestProof';
import type {SampleChoice} from '../choices';
import {sampleProblemText} from '../words';
import type {Lack, Made, PackContext, PackFile, PackFolder} from './types';
import {packText} from './words';

/** A value as a JSON file. */
export const jsonFile = (path: string, value: unknown, mediaType = 'application/json'): PackFile => ({path, mediaType, content: `${JSON.stringify(value, null, 2)}\n`});

/** A document in every format that can hold it. */
export async function paperFiles(folder: PackFolder, name: string, paper: Paper, {font}: Pick<PackContext, 'font'>): Promise<PackFile[]> {
  const files: PackFile[] = [];
  for (const {extension, mediaType, fits, write} of paperFormats) if (fits(paper)) files.push({path: `${folder}/${name}.${extension}`, mediaType, content: await write(paper, font)});
  return files;
}

/** The maker of a document that is drawn as a page only. */
export const pageMaker = (name: string, html: (input: DocumentInput) => string) => async (context: PackContext): Promise<Made> => ({files: [{path: `documents/${name}.html`, mediaType: 'text/html', content: html(context)}]});

const isError = ({severity}: FormatProblem): boolean => severity === 'error';

/** What to fill in so that problems go away: answers by name and step first, then what no answer is known for. */
function lacksOf(problems: readonly FormatProblem[], lang: string, text: (problem: FormatProblem) => string): readonly Lack[] {
  const {answers, others} = answersBehind(problems);
  return [
    ...answers.map((pointer): Lack => ({text: answerText(pointer, lang), pointer, step: stepOfPointer(pointer)})),
    ...[...new Set(others.map((problem) => (problem.pointer === '' ? text(problem) : packText('readme.at', lang, {problem: text(problem), place: writtenPlace(problem.pointer)}))))].map((each): Lack => ({text: each})),
  ];
}

/** The maker of an entry for a catalogue; one that its format would refuse is not made. What can stand in a web page also comes as such a page. */
export const offeringMaker = ({id, extension, mediaType, inPages, convert, check}: Offering) => async ({specification, review, lang}: PackContext): Promise<Made> => {
  const {document, losses} = convert(specification);
  const errors = check(document).filter(isError);
  if (errors.length > 0) return {files: [], lacks: lacksOf(errors, lang, (problem) => problemText(problem, lang))};
  const page: readonly PackFile[] = inPages ? [{path: `catalogue/${id}.html`, mediaType: 'text/html', content: coursePageHtml(specification, review, lang, document)}] : [];
  return {files: [jsonFile(`catalogue/${id}.${extension}`, document, mediaType), ...page], losses};
};

/** The maker of the samples of one format, as every kind of file that can carry them: the same credential each time. */
export const sampleMaker = ({format, proofs, files: kinds}: SampleChoice) => async ({specification, award, ids, at, lang, sample, verifyPage, signal}: PackContext): Promise<Made> => {
  const files: PackFile[] = [];
  let losses: Made['losses'];
  for (const as of kinds) {
    const made = await sample({specification, award, format, proof: bestProof(proofs), as, now: at, ids, ...(verifyPage !== undefined && {verifyPage})}, signal);
    if (made.files.length === 0) return {files: [], lacks: lacksOf(made.problems.filter(isError), lang, (problem) => sampleProblemText(problem, lang))};
    files.push(...made.files.map(({name, content, mediaType}) => ({path: `samples/${name}`, mediaType, content})));
    losses = made.losses;
  }
  return {files, ...(losses && {losses})};
};
