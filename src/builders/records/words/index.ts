import {catalogue} from '../../../language';
import {en} from './en';

/** Words about things that are kept in this browser. */
export const words = catalogue({en});
