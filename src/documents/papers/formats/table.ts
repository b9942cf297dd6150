import type {PdfFont} from '../../pdf';
import type {Paper} from '../model';
import {paperHtml} from './html';
import {paperMarkdown} from './markdown';

/** How a document can be taken along. */
export type PaperFormatId = 'docx' | 'odt' | 'pdf' | 'xlsx' | 'html' | 'markdown';

/** One format of documents. */
export interface PaperFormat {
  id: PaperFormatId;
  /** What it is taken for: on paper, to be changed in an office program, on a page of one's own. */
  purpose: 'print' | 'change' | 'publish';
  /** Ending of its files, without the dot. */
  extension: string;
  mediaType: string;
  /** Whether the format can hold what the document is made of. */
  fits(paper: Paper): boolean;
  /** `font` gives our typeface to the formats that carry it in themselves. */
  write(paper: Paper, font: PdfFont): Promise<string | Uint8Array<ArrayBuffer>>;
}

const always = (): boolean => true;
const hasTable = ({sections}: Paper): boolean => sections.some(({blocks}) => blocks.some(({kind}) => kind === 'table'));

/** All formats of documents, in the order in which they are offered, by purpose; those for offices and for print are loaded when they are asked for. */
export const paperFormats: readonly PaperFormat[] = [
  {id: 'pdf', purpose: 'print', extension: 'pdf', mediaType: 'application/pdf', fits: always, write: async (paper, font) => (await import('./pdf')).paperPdf(paper, font)},
  {id: 'docx', purpose: 'change', extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', fits: always, write: async (paper) => (await import('./docx')).paperDocx(paper)},
  {id: 'odt', purpose: 'change', extension: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', fits: always, write: async (paper) => (await import('./odt')).paperOdt(paper)},
  {id: 'xlsx', purpose: 'change', extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', fits: hasTable, write: async (paper) => (await import('./xlsx')).paperXlsx(paper)},
  {id: 'html', purpose: 'publish', extension: 'html', mediaType: 'text/html', fits: always, write: async (paper) => paperHtml(paper)},
  {id: 'markdown', purpose: 'publish', extension: 'md', mediaType: 'text/markdown', fits: always, write: async (paper) => paperMarkdown(paper)},
];
