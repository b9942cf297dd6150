import {catalogue} from '../../language';
import {en} from './en';

/** Codes of what the commands say. */
export type CliCode = keyof typeof en;

export const words = catalogue({en});
