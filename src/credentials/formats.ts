import type {Award, Specification} from '../specification';
import type {ProofId} from '../standards/proofs';
import {checkEdc} from './edc/check';
import {checkEdcUpload} from './edc/checkUpload';
import {convertToEdc, convertToEdcUpload} from './edc/convert';
import {checkOpenBadge} from './openBadge/check';
import {convertToOpenBadge} from './openBadge/convert';
import type {Conversion, FormatId, FormatProblem, IssueContext} from './types';
import {checkVc} from './vc/check';
import {convertToVc} from './vc/convert';

/** A format of credential documents; nothing outside this table lists them. */
export interface Format {
  id: FormatId;
  /** Ending of its files, without the dot. */
  extension: string;
  mediaType: string;
  /** Securing mechanisms that its receivers honour: an EDC gets a seal or none, never a Data Integrity proof. */
  proofs: readonly ProofId[];
  /** Kinds of file that can carry it beside its own; a PDF when absent. Pictures are for formats that define how they are baked. */
  carriers?: readonly ('png' | 'svg' | 'pdf')[];
  /** Whether it has room for a place in a status list; none when absent. */
  status?: boolean;
  /** Whether it shows pictures of the credential, which are painted first; none when absent. */
  pictures?: true;
  /** The sample document of one award, and what it could not hold. */
  convert(spec: Specification, award: Award, context: IssueContext): Conversion;
  /** Our own statement of the format, held against any value; nothing found means that it has what the format requires. */
  check(document: unknown): readonly FormatProblem[];
}

/** All formats. */
export const formats: readonly Format[] = [
  {id: 'edc', extension: 'jsonld', mediaType: 'application/ld+json', proofs: ['none', 'jades'], pictures: true, convert: convertToEdc, check: checkEdc},
  {id: 'edc-upload', extension: 'json', mediaType: 'application/json', proofs: ['none'], carriers: [], pictures: true, convert: convertToEdcUpload, check: checkEdcUpload},
  {id: 'open-badge', extension: 'json', mediaType: 'application/ld+json', proofs: ['none', 'eddsa-rdfc-2022', 'vc-jwt', 'vc-jwt-rs256', 'sd-jwt'], carriers: ['png', 'svg', 'pdf'], status: true, convert: convertToOpenBadge, check: checkOpenBadge},
  {id: 'vc', extension: 'json', mediaType: 'application/vc', proofs: ['none', 'eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'vc-jose', 'sd-jwt'], status: true, convert: convertToVc, check: checkVc},
];

/** The format with this id. */
export const formatById = (id: string): Format | undefined => formats.find((format) => format.id === id);
