import {catalogue} from '../../../language';
import {en} from './en';

export const words = catalogue({en});
