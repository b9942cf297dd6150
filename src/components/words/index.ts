import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {catalogue, type MessageData} from '../../language';
import en from './en';

const words = catalogue({en});

type WordKey = keyof typeof en;

/** The language of the page being shown, and a function for the words of its components. */
export function useWords(): {lang: string; word: (key: WordKey, data?: MessageData) => string} {
  const lang = useDocusaurusContext().i18n.currentLocale.slice(0, 2);
  return {lang, word: (key, data) => words.text(key, lang, data)};
}

/** A calendar date (YYYY-MM-DD) as people write it in a language. */
export const longDate = (date: string, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${date}T00:00:00Z`));
