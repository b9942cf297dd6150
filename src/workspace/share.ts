import {type BorderNote, parseSpecification, type Specification} from '../specification';
import {packed, unpacked, utf8} from '../values';
import {shareName} from './isShare';

/** Longest link that is given out; programs that pass links on begin to cut longer ones. */
export const linkLimit = 16_000;
/** Most that a link may unpack to, in bytes. */
export const unpackLimit = 1_000_000;

const version = '1';

/** The link, or why there is none: `too-long` (then a file does it), `unsupported` (this browser cannot compress). */
export type ShareLink =
  | {readonly ok: true; readonly link: string}
  | {readonly ok: false; readonly code: 'too-long'; readonly length: number; readonly limit: number}
  | {readonly ok: false; readonly code: 'unsupported'};

/**
 * Why a shared link cannot be read: `cut` (its end is missing), `damaged` (something in it changed), `other-version`,
 * `too-large` (unpacks to more than the limit), `unsupported` (this browser cannot unpack), `not-a-link`,
 * `specification` (unpacked, but the content is none; then `problems` says why).
 */
export type ShareFault = {readonly code: 'cut' | 'damaged' | 'other-version' | 'too-large' | 'unsupported' | 'not-a-link'} | {readonly code: 'specification'; readonly problems: readonly BorderNote[]};

/** What a shared link holds, with notes on what was left out in reading. */
export type Shared = {readonly ok: true; readonly specification: Specification; readonly notes: readonly BorderNote[]} | {readonly ok: false; readonly fault: ShareFault};

/** The fragment (without #) that carries a specification: `share=<version>.<length>.<checksum>.<payload>`; null where the browser cannot compress. */
export async function packShare(specification: Specification): Promise<string | null> {
  const text = await packed(utf8(JSON.stringify(specification)));
  return text === null ? null : `${shareName}${version}.${text}`;
}

/** A link to `address` (a page of this site, without fragment) that carries the specification in its fragment, which no server is sent. */
export async function shareLink(specification: Specification, address: string): Promise<ShareLink> {
  const fragment = await packShare(specification);
  if (fragment === null) return {ok: false, code: 'unsupported'};
  const link = `${address}#${fragment}`;
  return link.length <= linkLimit ? {ok: true, link} : {ok: false, code: 'too-long', length: link.length, limit: linkLimit};
}

const fault = (code: Exclude<ShareFault['code'], 'specification'>): Shared => ({ok: false, fault: {code}});

/** Reads a shared link (the whole link, or the fragment with its #). Never rejects; whatever stands in the link, it is bounded in size and parsed as foreign. */
export async function readShare(text: string): Promise<Shared> {
  const start = text.indexOf(`#${shareName}`);
  if (start < 0) return fault('not-a-link');
  const [given = '', ...rest] = text.slice(start + 1 + shareName.length).trim().split('.');
  if (given !== version) return fault(/^\d+$/.test(given) ? 'other-version' : 'damaged');
  const read = await unpacked(rest.join('.'), unpackLimit);
  if (!read.ok) return fault(read.fault);
  const parsed = parseSpecification(read.bytes);
  return parsed.ok ? {ok: true, specification: parsed.value, notes: parsed.notes} : {ok: false, fault: {code: 'specification', problems: parsed.problems}};
}
