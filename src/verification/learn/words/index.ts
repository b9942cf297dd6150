import {catalogue} from '../../../language';
import {en} from './en';

type Code = keyof typeof en;
/** Codes of the statements. */
export type StatementCode = Extract<Code, `say:${string}`> extends `say:${infer Name}` ? Name : never;
/** Codes of the steps. */
export type StepCode = Exclude<Extract<Code, `step:${string}`> extends `step:${infer Name}` ? Name : never, `${string}:what`>;

export const words = catalogue({en});
