import type {Json} from '../types';
import {readBook} from './book';
import {readers, type SourceId} from './table';
import type {Reading} from './types';

export {readBook, type ReadBook} from './book';
export {guessText, leftText, type GuessCode, type LeftCode} from './words';
export type {Guessed, Left, Reading, Taken} from './types';
export type {SourceId} from './table';

/**
 * What a document describes, each as a specification: a European Digital Credential, an Open Badge, an entry for a catalogue, a course of a website.
 * Null when it describes nothing that is known. The holder and the dates are not taken: they belong to the award. `newId` gives identifiers for the
 * specifications, which are new projects. The size and depth of the document are limited before.
 */
export function readDocument(document: unknown, newId: () => string): {source: SourceId; readings: readonly Reading[]} | null {
  const root = {value: document as Json, pointer: ''};
  for (const {id, found, read} of readers) {
    const places = found(root);
    if (places.length === 0) continue;
    return {source: id, readings: places.map((place) => {
      const book = readBook(newId());
      read(book, place, root);
      return book.done(places.length === 1 ? root : place);
    })};
  }
  return null;
}
