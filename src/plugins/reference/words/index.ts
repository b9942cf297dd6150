import {catalogue} from '../../../language';
import {en} from './en';

/** Words of what the reference pages show that is made at build, by language. */
export const words = catalogue<keyof typeof en>({en});
