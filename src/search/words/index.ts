import {catalogue} from '../../language';
import en from './en';

/** The words of the search by language. */
export const searchWords = catalogue({en});
