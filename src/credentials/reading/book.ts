import type {MessageData} from '../../language';
import {isObject} from '../json';
import {below} from '../../values';
import type {Json} from '../types';
import {fitted} from './fit';
import type {Place} from './places';
import type {Guessed, Left, Reading, Taken} from './types';
import type {GuessCode, LeftCode} from './words';

/** Collects what is read from one document: the specification as it grows, and what became of each value. */
export interface ReadBook {
  /** Puts a value of the document into the specification. Nothing happens where it is undefined: the place counts as left. */
  take(from: Place, to: string, value: unknown): void;
  /** The same for a value that needs a look. */
  guess(from: Place, to: string, value: unknown, code: GuessCode, data?: MessageData): void;
  /** Says why a value stays behind. */
  leave(from: Place, code: LeftCode, data?: MessageData): void;
  /** Passes over what says nothing by itself, or again what was taken. */
  pass(...places: readonly Place[]): void;
  /** Whether something stands in the specification already. */
  has(to: string): boolean;
  /** What was read. Every value of `document` that was not taken, guessed or passed over is among what was left. */
  done(document: Place): Reading;
}

type Draft = Record<string, unknown>;
const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function put(draft: Draft, to: string, value: unknown): void {
  const parts = to.split('/').slice(1);
  const last = parts.pop() ?? '';
  const holder = parts.reduce<Draft>((node, part, index) => {
    const next = parts[index + 1] ?? last;
    node[part] ??= /^\d+$/.test(next) ? [] : {};
    return node[part] as Draft;
  }, draft);
  holder[last] = value;
}
const valueAt = (draft: Draft, to: string): unknown => to.split('/').slice(1).reduce<unknown>((node, part) => (typeof node === 'object' && node !== null ? (node as Draft)[part] : undefined), draft);

// What a value is for, by its name: said of everything that no reader took.
const reasons: readonly (readonly [pattern: RegExp, code: LeftCode])[] = [
  [/^(?:\/credential)?\/(?:proof|credentialSchema|credentialStatus|credentialProfiles|evidence\/\d+\/proof|termsOfUse|refreshService)\b|^\/issuer$/, 'proof'],
  [/\/(?:image|individualDisplay|logo|bannerImage|media|thumbnail(?:Url)?)\b/i, 'picture'],
  [/^(?:\/credential)?\/(?:issuanceDate|issuedOn|issued|validFrom|validUntil|expirationDate|expires|awardedDate|evidence|recipient|verification|verify|identifier|deliveryDetails)\b|\/deliveryDetails\b/, 'award'],
  [/^(?:\/credential)?\/credentialSubject(?:\/\d+)?\/(?!hasClaim|achievement\b)/, 'award'],
  [/\/(?:awardingDate|dateIssued|grade|resultDescription\/\d+\/value|gradeStatus)\b|\/hasClaim\/\d+\/(?:supplementaryDocument|additionalNote)\b/, 'award'],
  [/\/additionalNote\b/, 'note'],
  [/^(?:\/credential)?\/@?id$/, 'identifier'],
];
const reasonFor = (pointer: string): LeftCode => reasons.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'no-place';
// What only machines need: it comes with what it belongs to.
const technical = new Set(['@context', 'type', '@type', 'inScheme', '@language']);
const isNestedId = (name: string, depth: number): boolean => depth > 0 && (name === 'id' || name === '@id');
const leftShown = 200;

/** A book of one document. */
export function readBook(id: string): ReadBook {
  const draft: Draft = {$schema: 'urn:microcvet:schema:specification:1', id, status: 'draft'};
  const used = new Set<string>();
  const taken: Taken[] = [];
  const guessed: Guessed[] = [];
  const left: Left[] = [];

  /** Places below which nothing was used, as far up as that holds. */
  function unread(value: Json | undefined, pointer: string, depth: number): {places: string[]; whole: boolean} {
    if (used.has(pointer) || value === undefined || value === null || value === '') return {places: [], whole: false};
    if (typeof value !== 'object') return {places: [pointer], whole: true};
    const entries = (Array.isArray(value) ? [...(value as readonly Json[]).entries()] : Object.entries(value)).filter(([name]) => !technical.has(String(name)) && !isNestedId(String(name), depth));
    const parts = entries.map(([name, child]) => unread(child as Json, below(pointer, name), isObject(value) ? depth + 1 : depth));
    const places = parts.flatMap((part) => part.places);
    return parts.length > 0 && pointer !== '' && parts.every(({whole}) => whole) ? {places: [pointer], whole: true} : {places, whole: false};
  }

  return {
    take: (from, to, value) => {
      if (isEmpty(value)) return;
      put(draft, to, value);
      // An identifier of a part that had none is made, not read.
      if (from.value === undefined) return;
      used.add(from.pointer);
      taken.push({from: from.pointer, to});
    },
    guess: (from, to, value, code, data) => {
      if (isEmpty(value)) return;
      put(draft, to, value);
      if (from.value !== undefined) used.add(from.pointer);
      // What the document does not say has no place in it.
      guessed.push({from: from.value === undefined ? '' : from.pointer, to, code, ...(data && {data})});
    },
    leave: (from, code, data) => {
      if (from.value === undefined) return;
      used.add(from.pointer);
      left.push({from: from.pointer, code, ...(data && {data})});
    },
    pass: (...places) => { for (const {pointer} of places) used.add(pointer); },
    has: (to) => valueAt(draft, to) !== undefined,
    done: ({value, pointer}) => {
      const {specification, misfits} = fitted(draft, id);
      const gone = (to: string): (typeof misfits)[number] | undefined => misfits.find(({at}) => at === '' || to === at || to.startsWith(`${at}/`));
      const kept = <Entry extends Taken>(entries: readonly Entry[]): Entry[] => entries.filter(({to}) => gone(to) === undefined);
      const misfit = [...taken, ...guessed].flatMap(({from, to}): Left[] => {
        const found = misfits.find(({at}) => at === '' || to === at || to.startsWith(`${at}/`) || at.startsWith(`${to}/`));
        return found ? [{from, code: 'does-not-fit', problem: found.problem}] : [];
      });
      const rest = unread(value, pointer, 0).places.map((from): Left => ({from, code: reasonFor(from)}));
      const all = [...left, ...misfit, ...rest];
      const shown = all.length > leftShown ? [...all.slice(0, leftShown), {from: pointer, code: 'many', data: {count: all.length - leftShown}} as const] : all;
      return {specification, taken: kept(taken), guessed: kept(guessed), left: shown};
    },
  };
}
