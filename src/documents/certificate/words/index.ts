import {catalogue} from '../../../language';
import {en} from './en';

/** The words of a certificate as PDF. */
export const pdfWords = catalogue({en});
