import {catalogue} from '../../language';
import type {ElementId} from '../types';
import en from './en/elements';

/** Names and meanings of the elements. */
export const elementText = /* @__PURE__ */ catalogue<`${ElementId}.${'name' | 'meaning'}`>({en});

/** Official short name of an element, and its meaning in plain words. */
export const elementWords = (id: ElementId, lang: string): {name: string; meaning: string} =>
  ({name: elementText.text(`${id}.name`, lang), meaning: elementText.text(`${id}.meaning`, lang)});
