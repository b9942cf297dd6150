import {isObject, type JsonObject} from '../../values';
import {type Disclosure, type Hash, makeDisclosure} from './disclosure';

/** A place whose value its holder may keep back: names on the way to it, through lists. With `each`, every entry of its list may be kept back by itself too. */
export interface Disclosable {path: readonly string[]; each?: true}

const place = (path: string, each?: true): Disclosable => ({path: path.split('.'), ...(each && {each})});

/**
 * What holders may keep back in credentials of any kind here (RFC 9901, 4.2; recursive where a list belongs to one thing, 4.2.6): who they are
 * and how well they did. Never in this list: what makes it this credential of this issuer (name, issuer, achievement with outcomes, hours and
 * level), its validity and its status, and with them the mark SAMPLE.
 */
export const disclosable: readonly Disclosable[] = [
  // Open Badges 3.0, AchievementSubject: the learner's names, numbers and addresses; results; remarks; evidence.
  place('credentialSubject.id'), place('credentialSubject.identifier', true), place('credentialSubject.result', true), place('credentialSubject.narrative'), place('evidence', true),
  // European Learning Model, Person.
  ...['givenName', 'familyName', 'fullName', 'birthName', 'patronymicName', 'dateOfBirth', 'placeOfBirth', 'gender', 'nationalID', 'citizenshipCountry', 'location', 'contactPoint', 'image', 'email']
    .map((name) => place(`credentialSubject.${name}`)),
  // European Learning Model, the result of an assessment and what it rests on.
  ...['grade', 'resultDistribution', 'assessedBy', 'idVerification', 'additionalNote'].map((name) => place(`credentialSubject.hasClaim.provenBy.${name}`)),
];

/** A document with digests in place of what can be kept back, and the disclosures. */
export interface Concealed {payload: JsonObject; disclosures: readonly Disclosure[]}

/** Puts digests in the places of a table (RFC 9901, 4.2.4: their order says nothing, they are sorted). */
export async function conceal(document: JsonObject, places: readonly Disclosable[], hash: Hash): Promise<Concealed> {
  const disclosures: Disclosure[] = [];
  const made = async (value: unknown, name?: string): Promise<string> => {
    const disclosure = await makeDisclosure(value, name, hash);
    disclosures.push(disclosure);
    return disclosure.digest;
  };
  const inside = async (value: unknown, {path: [name, ...path], each}: Disclosable): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map((item) => inside(item, {path: name === undefined ? path : [name, ...path], each})));
    if (name === undefined || !isObject(value) || !Object.hasOwn(value, name)) return value;
    const part = value[name];
    if (path.length > 0) return {...value, [name]: await inside(part, {path, each})};
    const content = each && Array.isArray(part) ? await Promise.all(part.map(async (item) => ({'...': await made(item)}))) : part;
    const {[name]: _hidden, _sd: before = [], ...rest} = value;
    return {...rest, _sd: [...before as readonly string[], await made(content, name)].sort()};
  };
  let payload = document;
  for (const next of places) payload = await inside(payload, next) as JsonObject;
  return {payload, disclosures};
}
