import type {OpenSdJwt, ShownValue} from '../../proofs';
import {isObject, namesIn, objectsOf, stringsOf, valuesAt} from '../../values';
import {hasWords, type Say} from './words';

/** A value with a switch. */
export interface Choice {
  pointer: string;
  label: string;
  text: string;
  group: Group;
}

/** Kinds of values, in the order in which they are shown. */
export const groups = ['identity', 'result', 'evidence', 'other'] as const;
export type Group = (typeof groups)[number];

// By the property that a value lies in, or is.
const groupOf: Readonly<Record<string, Group>> = {
  identifier: 'identity', id: 'identity', givenName: 'identity', familyName: 'identity', fullName: 'identity', birthName: 'identity', patronymicName: 'identity', dateOfBirth: 'identity', placeOfBirth: 'identity', gender: 'identity',
  nationalID: 'identity', citizenshipCountry: 'identity', location: 'identity', contactPoint: 'identity', image: 'identity', email: 'identity', given_name: 'identity', family_name: 'identity', birthdate: 'identity', birth_date: 'identity',
  result: 'result', narrative: 'result', grade: 'result', resultDistribution: 'result', evidence: 'evidence',
};

const names = (pointer: string): string[] => namesIn(pointer).filter((part) => !/^\d+$/.test(part));
const named = (name: string, say: Say): string => (hasWords(`kind.${name}`) ? say(`kind.${name}` as Parameters<Say>[0]) : name);
const longest = 300;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A value as text: what people wrote in it, else its JSON. */
const plain = (value: unknown, say: Say): string => {
  if (typeof value === 'string') return short(hasWords(`value.${value}`) ? say(`value.${value}` as Parameters<Say>[0]) : value);
  if (!isObject(value)) return short(JSON.stringify(value) ?? '');
  const told = [value.identityHash, value.value, value.status, value.name, value.narrative].flatMap(stringsOf);
  return told.length > 0 ? told.map((text) => plain(text, say)).join(' · ') : short(JSON.stringify(value));
};

/** What a value is: the kind of an identifier, the outcome that a result is about, or the name of its property. */
function labelOf({pointer, value}: ShownValue, {payload}: OpenSdJwt, say: Say): string {
  const name = names(pointer).at(-1) ?? '';
  if (isObject(value) && typeof value.identityType === 'string') return named(value.identityType, say);
  if (isObject(value) && typeof value.resultDescription === 'string') {
    const description = objectsOf(valuesAt(payload, ['credentialSubject', 'achievement', 'resultDescription'])).find(({id}) => id === value.resultDescription);
    if (typeof description?.name === 'string') return short(description.name);
  }
  return named(name, say);
}

/** The switches of a file: one for each value, and none for a list that is only there for its entries. */
export function choicesOf(open: OpenSdJwt, say: Say): Choice[] {
  const holders = new Set(open.shown.map(({within}) => within));
  const listOnly = ({value, disclosure}: ShownValue): boolean => holders.has(disclosure.digest) && Array.isArray(value)
    && value.length === open.shown.filter(({within, disclosure: {name}}) => within === disclosure.digest && name === undefined).length;
  return open.shown.filter((value) => !listOnly(value)).map((value) => ({
    pointer: value.pointer, label: labelOf(value, open, say), text: plain(value.value, say), group: names(value.pointer).map((name) => groupOf[name]).find(Boolean) ?? 'other',
  }));
}

const lies = (inner: string, outer: string): boolean => inner.startsWith(`${outer}/`);

/** Whether a value is shown: it was chosen, or something inside it was. */
export const isShown = (pointer: string, chosen: ReadonlySet<string>): boolean => chosen.has(pointer) || [...chosen].some((one) => lies(one, pointer));

/** The choice after a switch was turned. What lies in a value goes with it. */
export const turned = (pointer: string, chosen: ReadonlySet<string>): ReadonlySet<string> => (
  isShown(pointer, chosen) ? new Set([...chosen].filter((one) => one !== pointer && !lies(one, pointer))) : new Set([...chosen, pointer])
);
