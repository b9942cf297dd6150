import {catalogue, type MessageData} from '../../../language';
import {en} from './en';

const words = catalogue({en});

/** A code of the words about projects. */
export type WordCode = keyof typeof en;

/** The words for a code in a language. */
export type Say = (code: WordCode, data?: MessageData) => string;

/** The words about projects in one language. */
export const wordsIn = (language: string): Say => (code, data) => words.text(code, language, data);
