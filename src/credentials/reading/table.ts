import {isObject, listOf} from '../json';
import type {Json} from '../types';
import {readAchievementAlone, readBadgeClass, readOpenBadge} from './badge';
import type {ReadBook} from './book';
import {readCourse} from './course';
import {readEdc} from './edc';
import {readLoq} from './loq';
import {field, isThere, items, type Place, step, typesOf, word} from './places';

/** What can be read. */
export type SourceId = 'edc' | 'open-badge' | 'loq' | 'open-badge-achievement' | 'open-badge-2' | 'schema-org';

/** One kind of document: where its descriptions stand in a document, and how one is read. */
interface Reader {
  id: SourceId;
  found(root: Place): readonly Place[];
  read(book: ReadBook, place: Place, root: Place): void;
}

const most = 500;
const deep = 12;
/** Nodes of a type, wherever a graph or a list holds them; nothing is looked for inside a node that was found. */
function nodesOf(root: Place, ...types: readonly string[]): readonly Place[] {
  const found: Place[] = [];
  const walk = (place: Place, depth: number): void => {
    if (depth > deep || found.length >= most) return;
    for (const item of items(place)) {
      if (!isObject(item.value)) continue;
      if (typesOf(item).some((type) => types.includes(type))) found.push(item);
      else for (const name of Object.keys(item.value)) if (name !== '@context') walk(field(item, name), depth + 1);
    }
  };
  walk(root, 0);
  return found;
}
const only = (test: (root: Place) => boolean) => (root: Place): readonly Place[] => (test(root) ? [root] : []);
const credentialIn = (root: Place): Place => (isThere(field(root, 'credential')) && isObject(field(root, 'credential').value) ? field(root, 'credential') : root);
const contexts = ({value}: Place): readonly Json[] => (isObject(value) ? listOf(value['@context']) : []);
const statedLanguage = (root: Place): string | undefined => contexts(root).flatMap((context) => (isObject(context) && typeof context['@language'] === 'string' ? [context['@language'].slice(0, 2).toLowerCase()] : []))[0];

/** All kinds of document that become specifications; the first that finds something in a document counts. */
export const readers: readonly Reader[] = [
  {id: 'edc', found: (root) => only((place) => isThere(step(place, 'credentialSubject', 'hasClaim')))(credentialIn(root)), read: readEdc},
  {id: 'open-badge', found: (root) => only((place) => isObject(step(place, 'credentialSubject', 'achievement').value))(credentialIn(root)), read: readOpenBadge},
  {id: 'loq', found: (root) => {
    const opportunities = nodesOf(root, 'LearningOpportunity');
    return opportunities.length > 0 ? opportunities : nodesOf(root, 'Qualification', 'LearningAchievementSpecification');
  }, read: readLoq},
  {id: 'open-badge-achievement', found: only((place) => typesOf(place).includes('Achievement') && isThere(field(place, 'criteria'))), read: readAchievementAlone},
  {id: 'open-badge-2', found: only((place) => typesOf(place).includes('BadgeClass') || (isObject(step(place, 'badge').value) && word(step(place, 'badge', 'name')) !== '')), read: readBadgeClass},
  {id: 'schema-org', found: (root) => nodesOf(root, 'Course'), read: (book, place, root) => readCourse(book, place, statedLanguage(root))},
];
