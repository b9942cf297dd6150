import {type CertificateModel} from '../documents';
import {type Conversion, type FormatProblem, type Loss, type OfferingId} from '../credentials';
import {type Imported} from '../importing';
import {
  type ClassRequest, type ListedSample, type Mapping, type PackedFile, type Painting, type PaintOptions, type Refused, type RosterRow, type SampleChoice, type SampleProblem, type SampleRequest, type Samples,
  type SetColumns, type StatusBook, type StatusFile, type TableFault,
} from '../issuing';
import {type FaultId, type Made} from '../issuing/faulty';
import {type MessageData} from '../language';
import {type OpenSdJwt, type ProofId, type SampleKey, type SampleKeyJwk} from '../proofs';
import {type Specification} from '../specification';
import {type Helper, type Report, type VerifyOptions} from '../verification';

/** The public side of the sample key. Its secret stays in the worker and ends with it. */
export type PublicSampleKey = Pick<SampleKey, 'did' | 'verificationMethod' | 'engine'>;

/** A roster that was opened: its head, its first rows, and what its columns seem to hold; `kept` where a reader's own choice for them counts. */
export interface OpenedRoster {headings: readonly string[]; first: readonly (readonly string[])[]; count: number; mapping: Mapping; kept: boolean}

/** A roster that was read: how many rows are good, the first of those that are not, and the first that have something odd. */
export interface ReadRoster {good: number; failed: number; reasons: readonly Refused[]; warned: number; warnings: readonly Refused[]; faults: readonly string[]; notes: readonly string[]}

/** Places in status lists for rows of a class, one for each in their order. */
export interface RowPlaces {addresses: StatusBook['addresses']; indexes: readonly number[]}

/** One row of a class that was made, ready for an archive; or why it was not. */
export type PackedRow = {file: PackedFile} & Omit<ListedSample, 'file'> | {row: number; reasons: readonly string[]; problems: readonly SampleProblem[]};

/** What can be asked of the worker: name → what goes in and what comes out. */
export interface Calls {
  /** The sample key of this visit that a proof is made with; made at the first call. */
  sampleKey: {request: {proof: ProofId}; response: PublicSampleKey};
  /** What samples can be made: the formats, how each is secured, and as what files it comes. */
  choices: {request: Record<string, never>; response: readonly SampleChoice[]};
  /** A sample credential of one award, signed with the sample key of this visit. */
  issue: {request: Omit<SampleRequest, 'key' | 'paint' | 'font' | 'signal'>; response: Samples};
  /** The files of a status book, its lists signed with the sample key of this visit, or with that of a class where it is one for lists. */
  statusFiles: {request: {book: StatusBook; now: Date; jwk?: SampleKeyJwk}; response: readonly StatusFile[]};
  /** One of the faulty samples for practice, made now, with what goes beside it. */
  exercise: {request: {id: FaultId}; response: Made};
  /** The report on a file. */
  verify: {request: {input: Uint8Array | string; options?: Omit<VerifyOptions, 'signal' | 'forms'>}; response: Report};
  /** Opens a roster, which stays in the worker until another one is opened. `before` are columns as the reader set them last. */
  rosterOpen: {request: {bytes: Uint8Array; specification: Specification; before?: SetColumns}; response: OpenedRoster | {fault: TableFault}};
  /** Reads the open roster with a mapping of its columns; null where none is open. */
  rosterRead: {request: {mapping: Mapping; specification: Specification; lang: string}; response: ReadRoster | null};
  /** Rows of the roster that was read last, good and bad, in their order. */
  rosterRows: {request: {from: number; count: number}; response: readonly RosterRow[]};
  /** Rows that were refused as a table to mend: those given, else all that were refused in reading; null where no roster is open. */
  rosterMend: {request: {rows?: readonly Refused[]}; response: readonly (readonly string[])[] | null};
  /** A new sample key that several workers may sign a class with. It goes from worker to worker of this page, and nowhere else. */
  classKey: {request: {proof: ProofId}; response: {jwk: SampleKeyJwk; did: string}};
  /** The samples of some rows, made, checked and packed, with what the format could not hold. The sample key comes along: a class is made in several workers. */
  issueRows: {request: Omit<ClassRequest, 'key' | 'paint' | 'font' | 'signal' | 'places'> & {jwk: SampleKeyJwk; rows: readonly RosterRow[]; places?: RowPlaces}; response: {rows: readonly PackedRow[]; losses: readonly Loss[]}};
  /** What a file is if it helps to check others (a DID document, a status list); null where it does not. */
  helper: {request: {input: Uint8Array | string}; response: Helper | null};
  /** The entry for a catalogue or website, what it could not hold, and what it lacks. */
  offer: {request: {offering: OfferingId; specification: Specification}; response: Conversion & {problems: readonly FormatProblem[]}};
  /** The specifications in a file of another program. */
  importFile: {request: {input: Uint8Array; language: string}; response: Imported};
  /** The values in a file that its holder can show or keep back; null where it has none. */
  openSdJwt: {request: {text: string}; response: OpenSdJwt | null};
  /** The file with only the values at these pointers, and what its receiver finds out with it. */
  present: {request: {open: OpenSdJwt; pointers: ReadonlySet<string>}; response: {text: string; report: Report}};
}

export type CallName = keyof Calls;

/** A fault on its way between threads. */
export interface Fault {code: string; data: MessageData; message: string}

/** From page to worker. */
export type ToWorker =
  | {kind: 'call'; id: number; name: CallName; request: unknown}
  | {kind: 'abort'; id: number}
  | {kind: 'painted'; id: number; painting: Painting}
  | {kind: 'not-painted'; id: number; fault: Fault};

/** From worker to page. Painting happens on the page, which has the fonts. */
export type FromWorker =
  | {kind: 'done'; id: number; response: unknown}
  | {kind: 'failed'; id: number; fault: Fault}
  | {kind: 'paint'; id: number; model: CertificateModel; lang: string; options?: PaintOptions};

/** What worker and message port have in common. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** A fault of a call: stable code (that of the part that failed; else 'aborted', 'worker-failed' or 'unexpected') and its data. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  constructor(readonly code: string, readonly data: MessageData = {}, message = code) {
    super(message);
  }
}

/** A thrown value in a form that crosses threads. */
export function faultOf(error: unknown): Fault {
  const {code, data, message, name} = (typeof error === 'object' && error !== null ? error : {message: String(error)}) as {code?: unknown; data?: MessageData; message?: string; name?: string};
  return {code: name === 'AbortError' ? 'aborted' : typeof code === 'string' ? code : 'unexpected', data: data ?? {}, message: message ?? ''};
}

/** The error of a fault that crossed. */
export const errorOf = ({code, data, message}: Fault): WorkerError => new WorkerError(code, data, message);
