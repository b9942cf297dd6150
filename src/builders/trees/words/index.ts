import {catalogue} from '../../../language';
import {en} from './en';

/** Words of walking through a tree. */
export const words = catalogue({en});
