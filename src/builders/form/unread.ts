import {createContext, useCallback, useContext, useEffect, useMemo, useState} from 'react';
import type {WordKey} from '../words';

/** Text in an input that cannot be kept in the document: letters where a number belongs, a word that a list does not have. */
export interface Unread {text: string; key: WordKey}

/** What could not be read in a step, by the id of its input. */
export interface UnreadTexts {
  texts: ReadonlyMap<string, Unread>;
  /** `undefined`: all is read again. */
  keep(id: string, unread: Unread | undefined): void;
}

const none: ReadonlyMap<string, Unread> = new Map();
export const UnreadContext = createContext<UnreadTexts>({texts: none, keep: () => {}});

// Outlives the form, so that who comes back to the step finds what was typed. Only until the page is closed: it is no answer.
const left = new Map<string, ReadonlyMap<string, Unread>>();

/** Collects what cannot be read in a form; `place` names project and step. */
export function useUnreadTexts(place: string): UnreadTexts {
  const [texts, setTexts] = useState(() => left.get(place) ?? none);
  const keep = useCallback((id: string, unread: Unread | undefined) => setTexts((before) => {
    const next = new Map(before);
    if (unread) next.set(id, unread);
    else next.delete(id);
    return next;
  }), []);
  useEffect(() => { left.set(place, texts); }, [place, texts]);
  return useMemo(() => ({texts, keep}), [texts, keep]);
}

/** What stood in this input when the step was left, and could not be read. */
export const useLeftText = (id: string): string | undefined => useContext(UnreadContext).texts.get(id)?.text;

/** Tells the form of text that cannot be read, for as long as it stands there. */
export function useUnread(id: string, text: string | undefined, key: WordKey): void {
  const {keep} = useContext(UnreadContext);
  useEffect(() => {
    if (text === undefined) return undefined;
    keep(id, {text, key});
    return () => keep(id, undefined);
  }, [id, text, key, keep]);
}
