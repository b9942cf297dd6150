import {catalogue} from '../../../language';
import {en} from './en';

/** Our own words of the posters. */
export const posterWords = catalogue({en});
/** Codes of those words. */
export type PosterCode = keyof typeof en;
