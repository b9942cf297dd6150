import {catalogue} from '../../../language';
import {choiceWords} from './choices.en';
import {en} from './en';

export const words = catalogue({en: {...en, ...choiceWords}});

/** The words for a code that comes from a table; '' where there are none. */
export const wordsOf = (code: string, language: string): string => (words.has(code) ? words.text(code, language) : '');
