import {useSyncExternalStore} from 'react';
import {starterEsco, type EscoConcept} from '../../vocabularies/esco';

// All pickers of a visit share what was loaded: the official list has 13,000 concepts.
let entries: readonly EscoConcept[] = starterEsco;
const listeners = new Set<() => void>();

/** Adds concepts to what can be searched. */
export function addEsco(more: readonly EscoConcept[]): void {
  const known = new Map(entries.map((entry) => [entry.uri, entry]));
  for (const entry of more) {
    const before = known.get(entry.uri);
    known.set(entry.uri, before ? {...before, ...entry, label: {...before.label, ...entry.label}} : entry);
  }
  entries = [...known.values()];
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => { listeners.add(listener); return () => { listeners.delete(listener); }; };
const current = (): readonly EscoConcept[] => entries;

/** The concepts that can be searched now: the starter list and what was loaded since. */
export const useEscoEntries = (): readonly EscoConcept[] => useSyncExternalStore(subscribe, current, current);
