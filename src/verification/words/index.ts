import {catalogue} from '../../language';
import {en} from './en';

/** Codes that stand for a whole message; the others are its parts (`code:reason`, `code:mend`) and labels (`label:…`). */
export type CheckCode = Exclude<keyof typeof en, `${string}:${string}`>;
/** Names of formats that have a label. */
export type LabelCode = Extract<keyof typeof en, `label:${string}`> extends `label:${infer Name}` ? Name : never;

export const words = catalogue({en});
