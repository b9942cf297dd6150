/** Kinds of file that can carry a credential inside. */
export type CarrierId = 'png' | 'svg' | 'pdf' | 'zip';

/** Something that lies inside a file: its name there, and its bytes. */
export interface Part {name: string; bytes: Uint8Array<ArrayBuffer>}

/**
 * Why a carrier cannot be read: `damaged` (its own form is broken), `encrypted` (a password is needed), `too-many` (more parts than
 * are opened), `too-large` (it would unpack to more than is held in memory, or to far more than it weighs).
 */
export type CarrierFault = 'damaged' | 'encrypted' | 'too-many' | 'too-large';

/** What lies inside a carrier; an empty list when nothing does. */
export type Carried = {readonly ok: true; readonly parts: readonly Part[]} | {readonly ok: false; readonly fault: CarrierFault};

/** One kind of carrier. It knows bytes only: whether a part is a credential, others find out. */
export interface Carrier {
  id: CarrierId;
  /** Ending of its files, without the dot. */
  extension: string;
  mediaType: string;
  /** Whether bytes are a file of this kind, by how they begin. */
  is(bytes: Uint8Array): boolean;
  /** What is inside. Never throws for the bytes it is given. */
  read(bytes: Uint8Array): Promise<Carried>;
  /**
   * The same picture or page with a credential put inside; one that was there before is replaced. Absent where a file is written in another way.
   * Throws TypeError when the picture is not of this kind.
   */
  write?(picture: Uint8Array, credential: Credential): Promise<Uint8Array<ArrayBuffer>>;
}

/** A credential as the text of a file. */
export interface Credential {text: string; name: string; mediaType: string}

/** Limits of what is unpacked, for all carriers. */
export const limits = {
  /** Parts of one file. */
  parts: 500,
  /** Bytes of one part: the largest file that the verifier reads. */
  part: 10_000_000,
  /** Bytes of all parts of one file. */
  total: 60_000_000,
  /** How many times its own size a part may unpack to, once it is larger than `small`: text hardly packs to a hundredth. */
  ratio: 250,
  small: 200_000,
} as const;

/** Stops the reading of a carrier. */
export class CarrierError extends Error {
  constructor(readonly fault: CarrierFault) { super(fault); }
}

/** A reading whose faults become an answer; whatever else goes wrong inside is damage. */
export async function reading(parts: () => readonly Part[] | Promise<readonly Part[]>): Promise<Carried> {
  try {
    return {ok: true, parts: await parts()};
  } catch (error) {
    return {ok: false, fault: error instanceof CarrierError ? error.fault : 'damaged'};
  }
}
