import {csvLine} from '../../values/csv';
import {type StatusBook} from '../statusBook';
import {archiveWords} from '../words';

/** Folders of the archive of a class. */
export const archiveFolders = {credentials: 'credentials/', status: 'status/'} as const;
/** The files beside the samples. */
export const archiveNames = {readme: 'README.txt', table: 'manifest.csv', manifest: 'manifest.json', leftOut: 'left-out.csv'} as const;

/** What the lists of an archive say of one sample. */
export interface ListedSample {row: number; learner: string; /** The learner's number, where the table has one: names repeat. */ number?: string; file: string; credential: string; awardedOn: string; sha256: string; /** Its place in the status lists. */ place?: number}

/** The first line of the list for a spreadsheet, with the mark by which spreadsheet programs know UTF-8. */
export const manifestHead = (lang: string): string => `\ufeff${csvLine((['row', 'learner', 'number', 'awarded', 'file', 'credential', 'status', 'sha256'] as const).map((column) => archiveWords.text(`archive.${column}`, lang)))}`;

/** A line of that list; the status entry is the list of revocations with the place in it. */
export const manifestLine = ({row, learner, number = '', file, credential, awardedOn, sha256, place}: ListedSample, book?: Pick<StatusBook, 'addresses'>): string => csvLine([
  String(row), learner, number, awardedOn, file, credential, book !== undefined && place !== undefined ? `${book.addresses.revocation}#${place}` : '', sha256,
]);

/** What the archive is of. */
export interface ArchiveFacts {title: string; made: number; failed: number; now: Date; verifyPage?: string; book?: Pick<StatusBook, 'addresses'>}

/** What is in the archive and what to do with it, in plain words, with the line ends of every system's simplest editor. */
export function archiveReadme({title, made, failed, now, verifyPage, book}: ArchiveFacts, lang: string): string {
  const say = (code: Parameters<typeof archiveWords.text>[0], data?: Parameters<typeof archiveWords.text>[2]): string => archiveWords.text(code, lang, data);
  const page = verifyPage ?? say('archive.verify-page');
  return [
    say('archive.title', {title}), '', say('archive.made', {date: now.toISOString().slice(0, 10), made, failed}), '',
    say('archive.sample'), '',
    say('archive.files'), say('archive.credentials'), say('archive.table'), say('archive.json'),
    ...(failed > 0 ? [say('archive.left-out')] : []),
    ...(book ? [say('archive.lists')] : []), '',
    say('archive.check'), say('archive.check-how', {page}), ...(book ? [say('archive.check-status')] : []), say('archive.check-hash'), '',
    ...(book ? [say('archive.publish'), say('archive.publish-how', {revocation: book.addresses.revocation, suspension: book.addresses.suspension}), say('archive.ledger'), ''] : []),
    say('archive.data'), say('archive.data-how'), '',
  ].join('\r\n');
}
