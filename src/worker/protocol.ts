import {type CertificateModel} from '../documents';
import {type Painting, type PaintOptions, type SampleChoice, type SampleRequest, type Samples, type StatusBook, type StatusFile} from '../issuing';
import {type Conversion, type FormatProblem, type OfferingId} from '../credentials';
import {type Imported} from '../importing';
import {type FaultId, type Made} from '../issuing/faulty';
import {type MessageData} from '../language';
import {type OpenSdJwt, type ProofId, type SampleKey} from '../proofs';
import {type Specification} from '../specification';
import {type Helper, type Report, type VerifyOptions} from '../verification';

/** The public side of the sample key. Its secret stays in the worker and ends with it. */
export type PublicSampleKey = Pick<SampleKey, 'did' | 'verificationMethod' | 'engine'>;

/** What can be asked of the worker: name → what goes in and what comes out. */
export interface Calls {
  /** The sample key of this visit that a proof is made with; made at the first call. */
  sampleKey: {request: {proof: ProofId}; response: PublicSampleKey};
  /** What samples can be made: the formats, how each is secured, and as what files it comes. */
  choices: {request: Record<string, never>; response: readonly SampleChoice[]};
  /** A sample credential of one award, signed with the sample key of this visit. */
  issue: {request: Omit<SampleRequest, 'key' | 'paint' | 'font' | 'signal'>; response: Samples};
  /** The files of a status book, its lists signed with the sample key of this visit. */
  statusFiles: {request: {book: StatusBook; now: Date}; response: readonly StatusFile[]};
  /** One of the faulty samples for practice, made now, with what goes beside it. */
  exercise: {request: {id: FaultId}; response: Made};
  /** The report on a file. */
  verify: {request: {input: Uint8Array | string; options?: Omit<VerifyOptions, 'signal'>}; response: Report};
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
