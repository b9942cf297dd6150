// English here is written for Europe: 14:02, not 2:02 PM.
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Time of day, such as 14:02. */
export const timeOfDay = (at: number, language: string): string => new Intl.DateTimeFormat(localeOf(language), {hour: '2-digit', minute: '2-digit'}).format(at);

/** Date and time in words, such as 5 January 2026 at 14:02. `at` is ISO 8601. */
export const dateAndTime = (at: string, language: string): string => new Intl.DateTimeFormat(localeOf(language), {dateStyle: 'long', timeStyle: 'short'}).format(new Date(at));
