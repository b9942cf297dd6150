import type {MessageData} from '../language';
import type {CommonParts} from './common';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object; a property that is undefined is not there. */
export interface JsonObject {readonly [property: string]: Json | undefined}

/** What is wrong with a document, or what should be better. */
export interface FormatProblem {
  /** Stable code; the words come from problemText. */
  code: string;
  /** JSON pointer into the document that was checked. */
  pointer: string;
  severity: 'error' | 'warning';
  data: MessageData;
}

/** A value of the specification or the award that the document does not carry as it stands. */
export interface Loss {
  /** JSON pointer into the specification, or into the award with `award` in front, such as award/learner/number. */
  pointer: string;
  /** Stable code of the reason; the words come from lossText. */
  code: string;
  /** Where the value went instead, as a JSON pointer into the document. */
  placedIn?: string;
  data?: MessageData;
}

/** A document and what it could not hold. */
export interface Conversion {document: JsonObject; losses: readonly Loss[]}

/** A picture of the credential in one language. */
export interface Picture {base64: string; type: 'image/png' | 'image/jpeg'}

/** What a provider's status lists are for: taken back for good, or for a time. */
export const statusPurposes = ['revocation', 'suspension'] as const;
export type StatusPurpose = (typeof statusPurposes)[number];

/** A credential's place in a status list (Bitstring Status List 1.0, 2.1). */
export interface StatusEntry extends JsonObject {
  id: string;
  type: 'BitstringStatusListEntry';
  statusPurpose: StatusPurpose;
  /** A whole number as text. */
  statusListIndex: string;
  statusListCredential: string;
}

/** What a conversion needs beside the specification and the award. */
export interface IssueContext {
  issuer: {did: string};
  issuedAt: Date;
  /** Days until the sample is no longer valid; more than 30 counts as 30. */
  validDays?: number;
  /** Identifiers (urn:uuid:…) of the documents of one award, which refer to each other; a W3C credential gets a new one when absent. */
  ids: {edc: string; openBadge: string; vc?: string};
  /** Pictures of the credential by language (ISO 639-1); the EDC needs at least one. */
  pictures: Readonly<Record<string, Picture>>;
  /** The holder will be able to keep personal values back: the document may hold some that it leaves out elsewhere. */
  disclosable?: boolean;
  /** Image of the badge, as a data: address. */
  badgeImage: string;
  /** Places in status lists, the most important first; an Open Badge has room for one, an EDC for none. */
  status?: readonly StatusEntry[];
  /** What earlier documents of the same specification have made; each makes its own when absent. */
  common?: CommonParts;
}

/** Formats of credential documents. */
export type FormatId = 'edc' | 'edc-upload' | 'open-badge' | 'vc';
