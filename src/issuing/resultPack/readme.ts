import {documentIds, documents, papers, paperFrame, paperHtml, paperReader, type Block, type DocumentInput, type Paper, type Section, type Value} from '../../documents';
import {findingText, stepOfPointer, steps, type Finding} from '../../specification';
import {roleName, stepWords, type StepId} from '../../standards';
import {jsonFile} from './makers';
import {packFolders, type Lack, type PackFile, type PackFolder, type PackResult} from './types';
import {packText, type PackCode} from './words';

const folderTitle = (folder: PackFolder): PackCode => (folder === '' ? 'folder.project' : `folder.${folder}`);
const stepTitle = (step: StepId, lang: string): string => stepWords(step, lang).title;
const isMade = ({files}: PackResult): boolean => files.length > 0;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is in a folder: each thing with what it is, its files, and for whom it is. */
function folderSection(folder: PackFolder, results: readonly PackResult[], lang: string): Section[] {
  const there = results.filter((result) => result.entry.folder === folder && isMade(result));
  if (there.length === 0) return [];
  const title = packText(folderTitle(folder), lang);
  return [{title, warm: folder === '', blocks: [...(folder === '' ? [] : [{kind: 'text' as const, values: [{text: packText('readme.folder', lang, {folder}), tone: 'soft' as const}]}]), {
    kind: 'table', caption: title, widths: [42, 34, 24], head: [packText('readme.what', lang), packText('readme.files', lang), packText('readme.for', lang)],
    rows: there.map(({entry, files}): readonly (readonly Value[])[] => [
      [{text: entry.title(lang), tone: 'strong'}, {text: entry.about(lang), tone: 'soft'}],
      files.map(({path}) => ({text: path.slice(path.lastIndexOf('/') + 1), file: path})),
      [capital(entry.readers.map((role) => roleName(role, lang)).join(', ')), {text: entry.clauses.join(', '), tone: 'soft'}],
    ]),
  }]}];
}

/** What to fill in so that something can be made, with the step that asks for it. */
export const lackText = ({text, step}: Lack, lang: string): string => (step === undefined ? text : packText('readme.lack', lang, {answer: text, step: stepTitle(step, lang)}));

function lackingSection(results: readonly PackResult[], lang: string): Section[] {
  const missing = results.filter((result) => !isMade(result));
  if (missing.length === 0) return [];
  return [{title: packText('readme.missing', lang), warm: true, blocks: [
    {kind: 'notice', values: [packText('readme.missing.lead', lang)]},
    {kind: 'rows', rows: missing.map(({entry, lacks}) => ({label: entry.title(lang), values: lacks.map((lack) => lackText(lack, lang))}))},
  ]}];
}

/** What the review still asks for, by the steps in which it is mended. */
function openSection(findings: readonly Finding[], lang: string): Section {
  const errors = findings.filter(({severity}) => severity === 'error');
  const blocks: readonly Block[] = errors.length === 0 ? [{kind: 'text', values: [packText('readme.open.none', lang)]}] : [
    {kind: 'text', values: [packText('readme.open.lead', lang)]},
    {kind: 'rows', rows: steps.flatMap(({id}) => {
      const here = errors.filter(({pointer}) => stepOfPointer(pointer) === id);
      return here.length === 0 ? [] : [{label: stepTitle(id, lang), values: here.map((finding) => `${findingText(finding, lang).what} (${finding.clause})`)}];
    })},
  ];
  return {title: packText('readme.open', lang), blocks};
}

/** The page that tells what each file of the pack is, what is missing and what is still to be filled in. */
function readmePaper(input: DocumentInput, results: readonly PackResult[]): Paper {
  const {specification, review, lang} = input;
  const elsewhere = documentIds.filter((id) => documents[id].others === 'many').map((id) => papers.text(`title.${id}`, lang));
  return {
    ...paperFrame(input, paperReader(specification, lang), packText('readme.kind', lang)),
    sections: [
      {title: packText('readme.about', lang), blocks: [{kind: 'text', values: [packText('readme.lead', lang), packText('readme.drafts', lang), packText('readme.samples', lang)]}]},
      ...lackingSection(results, lang),
      ...packFolders.flatMap((folder) => folderSection(folder, results, lang)),
      openSection(review.findings, lang),
      {title: packText('readme.more', lang), blocks: [{kind: 'list', items: [packText('readme.index', lang), packText('readme.again', lang), packText('readme.elsewhere', lang, {documents: elsewhere})]}]},
    ],
  };
}

/** That page as a file. */
export const readmeFile = (input: DocumentInput, results: readonly PackResult[]): PackFile => ({path: 'README.html', mediaType: 'text/html', content: paperHtml(readmePaper(input, results))});

/** The same for programs: every file with its size and SHA-256, what was not made and why, and the verdict of the review. */
export const indexFile = ({specification, review, at, lang}: DocumentInput, results: readonly PackResult[], readme: PackResult['files']): PackFile => jsonFile('index.json', {
  $schema: 'urn:microcvet:result-pack:1', made: at.toISOString(), specification: specification.id, version: specification.version, verdict: review.verdict, language: lang,
  files: [
    ...readme.map((file) => ({...file, entry: 'readme'})),
    ...results.flatMap(({entry, files}) => files.map((file) => ({...file, entry: entry.id, title: entry.title(lang), readers: entry.readers, clauses: entry.clauses}))),
  ],
  notMade: results.filter((result) => !isMade(result)).map(({entry, lacks}) => ({entry: entry.id, title: entry.title(lang), lacks})),
});
