import {catalogue, type MessageData} from '../../../language';
import {type BorderNote, borderText} from '../../../specification';
import {en} from './en';

type Codes<Prefix extends string> = keyof typeof en extends infer Key ? (Key extends `${Prefix}:${infer Code}` ? Code : never) : never;
/** Why a value is a guess. */
export type GuessCode = Codes<'guess'>;
/** Why a value was left. */
export type LeftCode = Codes<'left'>;

const words = catalogue<keyof typeof en>({en});

/** Why a value is a guess, in words. */
export const guessText = ({code, data}: {code: GuessCode; data?: MessageData}, lang: string): string => words.text(`guess:${code}`, lang, data);
/** Why a value was left, in words. */
export const leftText = ({code, data, problem}: {code: LeftCode; data?: MessageData; problem?: BorderNote}, lang: string): string => (
  words.text(`left:${code}`, lang, problem ? {...data, problem: borderText(problem, lang)} : data)
);
