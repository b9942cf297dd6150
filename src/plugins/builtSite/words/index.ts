import {catalogue} from '../../../language';
import en from './en';

/** The words of what the build makes, by language. */
export const builtWords = catalogue({en});
