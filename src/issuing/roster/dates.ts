import {dayOf, type Award, type Specification} from '../../specification';
import {type MessageData} from '../../language';
import {type RosterCode} from '../words';
import {type Row} from '../../values/csv';

/** What is odd about the dates of an award: a code of the roster's words. An error refuses the row, a warning stands beside it. */
export interface DateFault {code: RosterCode; severity: 'error' | 'warning'; data: MessageData}

const dayMonthYear = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** Whether a text is a calendar date that exists, YYYY-MM-DD. */
export const isRealDate = (value: string): boolean => dayOf(value) !== undefined;

/** The day that it is for whoever sits at this machine. */
export const dayHere = (at: Date): string => [String(at.getFullYear()).padStart(4, '0'), ...[at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'))].join('-');

/**
 * Reads the dates of some columns of a table. Spreadsheets here write 20/11/2026: a column is read day first where some day is past 12 and no month
 * is; else it could be meant either way, and the text stays as it is.
 */
export function dateReader(rows: readonly Row[], columns: readonly number[], serialDate?: (serial: number) => string | undefined): (value: string, at: number) => string {
  const dayFirst = new Set(columns.filter((at) => {
    const parts = rows.flatMap(({cells}) => dayMonthYear.exec(cells[at] ?? '')?.slice(1, 3).map(Number) ?? []);
    const [days, months] = [parts.filter((_, i) => i % 2 === 0), parts.filter((_, i) => i % 2 === 1)];
    return days.some((day) => day > 12) && months.every((month) => month <= 12);
  }));
  return (value, at) => {
    if (serialDate && /^\d{1,7}(\.\d+)?$/.test(value)) return serialDate(Number(value)) ?? value;
    const [, day = '', month = '', year = ''] = (dayFirst.has(at) && dayMonthYear.exec(value)) || [];
    return year === '' ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
}

/**
 * What cannot be, or is odd, in the order of an award's dates. The date of issuing is a fact that has happened (Annex I, element 5), and an award
 * follows its assessment (S8.2). What was awarded before its description was published (S7.4) may belong to an earlier version, so that is a warning.
 */
export function dateFaults({awardedOn, assessedOn, expiresOn, learner}: Award, {publication}: Specification, at: Date): readonly DateFault[] {
  // Dates of this form stand in the order of their text.
  if (awardedOn > dayHere(at)) return [{code: 'roster.future', severity: 'error', data: {date: awardedOn}}];
  const found: DateFault[] = [];
  if (assessedOn !== undefined && assessedOn > awardedOn) found.push({code: 'roster.assessed-later', severity: 'error', data: {date: awardedOn, assessed: assessedOn}});
  if (expiresOn !== undefined && expiresOn <= awardedOn) found.push({code: 'roster.expires-early', severity: 'error', data: {date: awardedOn, expires: expiresOn}});
  if (learner.dateOfBirth !== undefined && learner.dateOfBirth >= awardedOn) found.push({code: 'roster.born-later', severity: 'error', data: {date: awardedOn, born: learner.dateOfBirth}});
  if (publication?.date !== undefined && isRealDate(publication.date) && awardedOn < publication.date) found.push({code: 'roster.before-published', severity: 'warning', data: {date: awardedOn, published: publication.date}});
  return found;
}
