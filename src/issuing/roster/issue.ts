import {commonParts, type CommonParts, type Loss} from '../../credentials';
import {badgeDataOf} from '../../documents';
import {checkDataIntegrity, preparedForms, sha256Of, type PreparedForms} from '../../proofs';
import {newId, type Award} from '../../specification';
import {verify} from '../../verification';
import {hex, idOf, utf8} from '../../values';
import {issueSamples, type Paint, type Painting, type SampleFile, type SampleProblem, type SampleRequest, type Samples} from '../sample';
import {type RosterRow} from './read';

/** Hands out places in status lists by the identifier of a credential, and takes back those of credentials that did not come out. */
export interface StatusPlaces {take(credential: string): SampleRequest['status']; giveBack(credential: string): void}

/** What a whole class is made of: all that its samples have in common. */
export type ClassRequest = Omit<SampleRequest, 'award' | 'ids' | 'forms' | 'status'> & {places?: StatusPlaces};

/** What became of one row: a file that was checked after it was made, or why there is none. */
export type IssuedRow =
  | {row: number; file: SampleFile; sha256: string; losses: readonly Loss[]; problems: readonly SampleProblem[]; award: Award; /** Its identifier. */ credential: string; /** Its place in the status lists. */ place?: number}
  | {row: number; reasons: readonly string[]; problems: readonly SampleProblem[]};

/** A painter that paints what it painted last only once: a picture without anything of the learner is the same for the class, whose brand is one. */
function paintedOnce(paint: Paint): Paint {
  const last = new Map<string, {shown: string; painting: Promise<Painting>}>();
  return (model, lang, options = {}) => {
    const {kind = 'certificate'} = options;
    const shown = JSON.stringify(kind === 'badge' ? badgeDataOf(model, lang) : model);
    const place = `${kind} ${lang}`;
    const known = last.get(place);
    if (known?.shown === shown) return known.painting;
    const painting = paint(model, lang, options);
    last.set(place, {shown, painting});
    return painting;
  };
}

/** What the samples of a class are filled into: prepared by its first rows, kept for the others. */
export interface ClassForms {common: CommonParts; canonical: PreparedForms}
/** Forms of a class that has no rows yet. */
export const classForms = (): ClassForms => ({common: commonParts(), canonical: preparedForms()});

const sameTime = 20;

/** Checks a file that was just made, as a receiver would; with the forms of the class where its proof allows. */
async function holds({files: [file], text}: Samples, {proof, now, as = 'plain'}: ClassRequest, forms: PreparedForms): Promise<boolean> {
  if (file === undefined || text === undefined || proof === 'none') return true;
  if (proof === 'eddsa-rdfc-2022' && as === 'plain') return (await checkDataIntegrity(JSON.parse(text), {at: now, forms})).outcome === 'pass';
  return (await verify(file.content, {at: now})).verdict === 'verified';
}

const issued = async ({places, ...request}: ClassRequest, entry: RosterRow, {common, canonical: forms}: ClassForms): Promise<IssuedRow> => {
  if ('reasons' in entry) return {row: entry.row, reasons: entry.reasons, problems: []};
  const ids = {edc: newId(), openBadge: newId(), vc: newId()};
  const credential = request.format === 'vc' ? ids.vc : request.format === 'open-badge' ? ids.openBadge : ids.edc;
  const status = places?.take(credential);
  const samples = await issueSamples({...request, award: entry.award, common, forms, ids, ...(status && {status})});
  // A place is kept only for a credential that came out and names it.
  if (samples.files.length === 0 || samples.document.credentialStatus === undefined) places?.giveBack(credential);
  const {files: [file], problems, losses} = samples;
  if (file === undefined) return {row: entry.row, reasons: [], problems: problems.filter(({severity}) => severity === 'error')};
  if (!await holds(samples, request, forms)) return {row: entry.row, reasons: [], problems: [{code: 'not-signable', pointer: '', severity: 'error', data: {reason: 'signature-mismatch'}}]};
  const sha256 = hex(await sha256Of(typeof file.content === 'string' ? utf8(file.content) : file.content));
  const place = samples.document.credentialStatus === undefined ? undefined : status?.[0]?.statusListIndex;
  return {row: entry.row, file, sha256, losses, problems, award: entry.award, credential: idOf(samples.document) ?? credential, ...(place !== undefined && {place: Number(place)})};
};

/**
 * Makes the samples of some rows of a roster; each is checked before it is given out. Rows that fail say why, the others are made.
 * `forms` are kept by the caller for the rows of the same class. Throws what `paint` throws, and when `signal` fires.
 */
export async function issueRows(request: ClassRequest, rows: readonly RosterRow[], forms: ClassForms = classForms()): Promise<readonly IssuedRow[]> {
  const whole = {...request, paint: paintedOnce(request.paint)};
  const results: IssuedRow[] = [];
  for (let start = 0; start < rows.length; start += sameTime) {
    request.signal?.throwIfAborted();
    results.push(...await Promise.all(rows.slice(start, start + sameTime).map((entry) => issued(whole, entry, forms))));
  }
  return results;
}

