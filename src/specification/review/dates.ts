const day = 24 * 60 * 60 * 1000;

/** The day a calendar date names, at midnight UTC; undefined if there is no such day (2026-02-30) or it is not written YYYY-MM-DD. */
export function dayOf(text: string | undefined): Date | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}

/** The same day some months later. */
export const monthsAfter = (date: Date, months: number): Date => {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
};

/** Whether a day lies after the clock, in every time zone. */
export const isFuture = (date: Date, at: Date): boolean => date.getTime() > at.getTime() + day;

/** Whether a day is over at the clock, in every time zone. */
export const isOver = (date: Date, at: Date): boolean => date.getTime() + 2 * day < at.getTime();
