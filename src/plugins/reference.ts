import {existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {type PaperTemplate, paperTemplates} from '../cli/papers';
import {type TemplateFile, templateFiles} from '../cli/templates';
import {versionsOf} from './reference/changes';
import {crosswalkCsv, crosswalkRows} from './reference/crosswalkRows';
import {words} from './reference/words';

/** The handbook as files, which `npm run downloads` puts below static/downloads; a site without them offers none. */
const downloads = [{kind: 'pdf', name: 'microcvet-handbook.pdf'}, {kind: 'epub', name: 'microcvet-handbook.epub'}, {kind: 'stick', name: 'microcvet-handbook-stick.zip'}] as const;
/** One of them, as its page lists it. */
export type ListedDownload = (typeof downloads)[number] & {bytes: number};
const madeDownloads = (siteDir: string): ListedDownload[] => downloads.flatMap((file) => {
  const place = path.join(siteDir, 'static/downloads', file.name);
  return existsSync(place) ? [{...file, bytes: statSync(place).size}] : [];
});

/** A template as its page lists it. */
export interface ListedTemplate extends Pick<TemplateFile, 'name' | 'use' | 'clauses' | 'step'> {
  purpose: string;
  /** Size of the file in bytes. */
  bytes: number;
}

/** Templates without their text, with what each is for. */
export const listed = (files: readonly TemplateFile[], lang: string): ListedTemplate[] =>
  files.map(({name, use, clauses, step, text}) => ({name, use, clauses, step, purpose: words.text(`template.${use}`, lang), bytes: Buffer.byteLength(text)}));

/** A template for people as its page lists it. */
export interface ListedPaper extends Omit<PaperTemplate, 'files' | 'picture'> {
  files: readonly (Omit<PaperTemplate['files'][number], 'content'> & {bytes: number})[];
  picture: string;
}

const bytesOf = (content: string | Uint8Array): number => (typeof content === 'string' ? Buffer.byteLength(content) : content.length);

/** Templates for people without the content of their files. */
export const listedPapers = (papers: readonly PaperTemplate[]): ListedPaper[] => papers.map(({files, picture, ...card}) => ({...card, picture: picture.name, files: files.map(({content, ...file}) => ({...file, bytes: bytesOf(content)}))}));

/** Files below /templates/ that the site offers: those of the command `templates` with pictures of them, and the crosswalk as a table. */
export async function offeredFiles(lang: string, papers: readonly PaperTemplate[]): Promise<{name: string; content: string | Uint8Array}[]> {
  return [
    ...(await templateFiles()).map(({name, text}) => ({name, content: text})), ...papers.flatMap(({files, picture}) => [...files, picture]),
    {name: 'crosswalk.csv', content: crosswalkCsv(crosswalkRows(lang), lang)},
  ];
}

/** Where a build keeps the files that the site offers until its pages are written. */
export const offeredFolder = (generatedFilesDir: string): string => path.join(generatedFilesDir, 'offered');

/** Writes files below a folder, which then has no others. */
function writeOnly(folder: string, files: readonly {name: string; content: string | Uint8Array}[]): void {
  rmSync(folder, {recursive: true, force: true});
  for (const {name, content} of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
}

/**
 * Makes at build what the reference pages show: the list of templates, the rows of the crosswalk and the versions of the change log
 * (the pages import them as @generated/reference/default/…, so that only they carry them).
 */
export default function reference({siteDir, generatedFilesDir, i18n}: LoadContext): Plugin<readonly TemplateFile[]> {
  const lang = i18n.currentLocale.slice(0, 2);
  return {
    name: 'reference',
    getPathsToWatch: () => [path.join(siteDir, 'CHANGELOG.md')],
    loadContent: templateFiles,
    async contentLoaded({content, actions}) {
      await actions.createData('templates.json', listed(content, lang));
      // Made once: the page lists the very files that are offered, with their size.
      const papers = await paperTemplates(lang, new Date());
      await actions.createData('papers.json', listedPapers(papers));
      writeOnly(offeredFolder(generatedFilesDir), await offeredFiles(lang, papers));
      await actions.createData('downloads.json', madeDownloads(siteDir));
      await actions.createData('crosswalk.json', crosswalkRows(lang));
      await actions.createData('versions.json', versionsOf(readFileSync(path.join(siteDir, 'CHANGELOG.md'), 'utf8')));
    },
  };
}
