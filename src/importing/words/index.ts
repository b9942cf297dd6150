import {catalogue} from '../../language';
import {en} from './en';

/** Words of importing, by language. */
export const words = catalogue<keyof typeof en>({en});
type Codes<Prefix extends string> = keyof typeof en extends infer Key ? (Key extends `${Prefix}.${infer Code}` ? Code : never) : never;
/** Why nothing came out of a file that could be read. */
export type RefusedCode = Codes<'refused'>;
/** Why something of a filled form can't be taken over by itself. */
export type UnreadCode = Codes<'unread'>;
/** Why a row gave nothing. */
export type RowCode = Codes<'row'>;
