import type {Loss} from '../../credentials';
import type {DocumentInput, PdfFont} from '../../documents';
import type {Award, Specification, StepId} from '../../specification';
import type {Role} from '../../standards';
import type {SampleChoice} from '../choices';
import type {SampleRequest, Samples} from '../sample';

/** A file of the pack, by its path in it. */
export interface PackFile {path: string; mediaType: string; content: string | Uint8Array<ArrayBuffer>}

/** Why something is not in the pack: an answer that is missing or wrong, with the step that asks for it, or another reason. */
export interface Lack {text: string; pointer?: string; step?: StepId}

/** What came of one entry. Without files, `lacks` say why. */
export interface Made {files: readonly PackFile[]; lacks?: readonly Lack[]; /** What its format could not hold. */ losses?: readonly Loss[]}

/** How a sample is asked for; whoever makes it has the key, the painter and the typeface. */
export type PackSample = Pick<SampleRequest, 'specification' | 'award' | 'format' | 'proof' | 'as' | 'now' | 'ids' | 'verifyPage'>;

/** What a pack is made of. */
export interface PackRequest {
  specification: Specification;
  /** Language of whoever takes it along, where the project names none. */
  lang: string;
  at: Date;
  /** What samples can be made, from `sampleChoices`. */
  choices: readonly SampleChoice[];
  /** Makes one: in the worker, or on the spot. */
  sample(request: PackSample, signal?: AbortSignal): Promise<Samples>;
  /** Our typeface, for documents as PDF. */
  font: PdfFont;
  /** Address of the page that checks credentials, for the code on a PDF. */
  verifyPage?: string;
  signal?: AbortSignal;
  /** Told before each entry; what it gives back is waited for, so that a page can draw. */
  onProgress?(progress: PackProgress): void | Promise<void>;
}

/** How far a pack is: entries done, of how many, and the name of the next. */
export interface PackProgress {done: number; total: number; next: string}

/** What makers are given: the project with its review, the invented award, and what was made before. */
export interface PackContext extends DocumentInput, Pick<PackRequest, 'sample' | 'font' | 'verifyPage' | 'signal'> {
  award: Award;
  ids: NonNullable<SampleRequest['ids']>;
  results: readonly PackResult[];
}

/** The folders of a pack, in the order in which a reader meets them; '' is the pack itself. */
export const packFolders = ['', 'documents', 'catalogue', 'samples', 'review'] as const;
export type PackFolder = (typeof packFolders)[number];

/** One thing in the pack, in one file or several. */
export interface PackEntry {
  id: string;
  folder: PackFolder;
  /** For whom it is. */
  readers: readonly Role[];
  clauses: readonly string[];
  title(lang: string): string;
  about(lang: string): string;
  make(context: PackContext): Promise<Made>;
}

/** A file as the index lists it. */
export interface ListedFile {path: string; mediaType: string; bytes: number; sha256: string}

/** What became of one entry; its files are gone by now. */
export interface PackResult {entry: PackEntry; files: readonly ListedFile[]; lacks: readonly Lack[]; losses?: readonly Loss[]}
