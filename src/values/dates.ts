/** A point in time as credentials state it (xsd:dateTime), and what is wrong with it, if anything. */
export type Moment = {ok: true; time: number} | {ok: false};

const form = /^(-?\d{4,9})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,12})?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads an xsd:dateTime. Impossible dates (30 February) are refused; a time without offset counts as UTC, as EDC samples mean it.
 * 24:00:00 and the leap second are allowed by the form and by XML Schema, so they are here.
 */
export function moment(value: unknown): Moment {
  const parts = typeof value === 'string' ? form.exec(value) : null;
  if (parts === null) return {ok: false};
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const offset = parts[8] ?? 'Z';
  const [offsetHours = 0, offsetMinutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  const calendar = new Date(0);
  calendar.setUTCFullYear(year, month - 1, day);
  const real = month >= 1 && month <= 12 && calendar.getUTCFullYear() === year && calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
  const clock = (hour <= 23 || (hour === 24 && minute === 0 && second === 0)) && minute <= 59 && second <= 60 && offsetHours <= 14 && offsetMinutes <= 59;
  if (!real || !clock) return {ok: false};
  const shift = (offset.startsWith('-') ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
  return {ok: true, time: calendar.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + Number(parts[7] ?? 0) * 1000 - shift};
}
