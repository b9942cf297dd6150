import {contexts as credentialContexts} from '@digitalbazaar/credentials-context';
import dataIntegrity1 from '@digitalbazaar/data-integrity-context/js/data-integrity-v1.js';
import dataIntegrity2 from '@digitalbazaar/data-integrity-context/js/data-integrity-v2.js';
import schema from '../../../schemas/edc.schema.json';
import {isRealDate} from '../dates';
import {isObject, listOf} from '../json';
import {at, below, lastName} from '../../values';
import {problem, tidy} from '../problems';
import {faultFinder, type SchemaFault} from '../schema';
import {droppedTerms, isIri} from '../terms';
import type {FormatProblem, Json, JsonObject} from '../types';
import {isMember, usualLists} from './lists';
import {eachNode, edcContext, edcTerms, kindOf, lostTerms, vc1Context} from './terms';
import {type Twins, twinsOf, withReferences} from './twins';

const rules = schema as unknown as JsonObject;
const faultsOf = faultFinder(rules);
const contexts = new Map<string, JsonObject>([
  [vc1Context, credentialContexts.get(vc1Context) as JsonObject],
  [edcContext, edcTerms],
  ['https://w3id.org/security/data-integrity/v1', dataIntegrity1 as JsonObject],
  ['https://w3id.org/security/data-integrity/v2', dataIntegrity2 as JsonObject],
]);

const schemeOf = (definition: string): string => String(at(rules, `/$defs/${definition.replace('concept_', 'scheme_')}/properties/id/const`));


// The words of a schema fault: what the definition is called says which classes or which list were wanted.
function ofFault({code, pointer, definition, missing}: SchemaFault, document: JsonObject): FormatProblem {
  const property = lastName(pointer);
  if (missing !== undefined) return problem('required', pointer, {property: missing, of: String(listOf((at(document, pointer) as JsonObject | undefined)?.type).at(-1) ?? property)});
  if (code === 'scheme') return problem('scheme', pointer.replace(/\/inScheme(\/.*)?$/, ''), {property: lastName(pointer.replace(/\/inScheme(\/.*)?$/, '')), scheme: schemeOf(definition)});
  // The name of a rule that has none of its own: something is there, but not what is wanted.
  if (code === 'required') return problem('other', pointer, {property});
  if (code !== 'class') return problem(code, pointer, {property});
  const place = pointer.replace(/\/type(\/\d+)?$/, '');
  const value = at(document, place);
  const classes = definition.replace(/^(a|is)_/, '').split('_');
  return problem(typeof value === 'string' ? 'bare-string' : 'class', place, {property: lastName(place), classes, value: typeof value === 'string' ? value.slice(0, 60) : ''});
}

function schemaProblems(document: JsonObject, twins: Twins): FormatProblem[] {
  return faultsOf(withReferences(document, twins))
    // In a graph an object has what any object of the same id says.
    .filter(({missing, pointer}) => missing === undefined || !(twins.get((at(document, pointer) as JsonObject | undefined)?.id as string) ?? []).some(({node}) => node[missing] !== undefined))
    .map((fault) => ofFault(fault, document));
}

// Terms that some class holds to a rule of this name.
const termsWith = (rule: RegExp): Set<string> => new Set(Object.values(rules.$defs as JsonObject).flatMap((definition) => Object.entries((definition as JsonObject).properties ?? {}))
  .filter(([, {$ref}]) => typeof $ref === 'string' && rule.test($ref.slice('#/$defs/'.length))).map(([name]) => name));
// Of any other term a list may hold what several objects say.
const singleTerms = termsWith(/^(?!of_|in_|texts$|strings$|dateTimes$)/).add('type').add('inScheme');
const oneLanguageTerms = termsWith(/^textInOneLanguage$/);

// In a graph, objects with the same id are one: what they say together must still be right.
function sameIdProblems(document: JsonObject, twins: Twins): FormatProblem[] {
  return [...twins.values()].filter(({length}) => length > 1).flatMap((same) => {
    const values = new Map<string, {value: Json; pointer: string}>();
    for (const {node, pointer} of same) {
      for (const [name, value] of Object.entries(node)) {
        if (name === 'id' || value === undefined || !singleTerms.has(name)) continue;
        const known = values.get(name);
        if (known === undefined) values.set(name, {value, pointer});
        else if (differs(name, known.value, value)) return [problem('same-id-differs', below(pointer, name), {id: String(node.id), other: known.pointer, property: name})];
        else if (kindOf(name) === 'text' && isObject(known.value) && isObject(value)) known.value = {...known.value, ...value};
      }
    }
    return [];
  });
}
function differs(name: string, one: Json, other: Json): boolean {
  if (kindOf(name) !== 'text' || !isObject(one) || !isObject(other)) return !alike(one, other);
  return (oneLanguageTerms.has(name) && !alike(Object.keys(one), Object.keys(other))) || Object.keys(one).some((language) => other[language] !== undefined && !alike(one[language], other[language]));
}
// Two objects without id are two things, however alike.
function alike(one: Json | undefined, other: Json): boolean {
  const keys = [one, other].map((value) => listOf(value).map((item) => isObject(item) ? item.id : item).sort());
  return !keys.flat().includes(undefined) && JSON.stringify(keys[0]) === JSON.stringify(keys[1]);
}

// Text by language, whatever the object it stands in: other values are no JSON-LD at all.
function isTextByLanguage(value: Json | undefined): boolean {
  if (!isObject(value)) return false;
  const languages = Object.keys(value);
  return languages.every((language) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) && listOf(value[language]).every((text) => typeof text === 'string'))
    && new Set(languages.map((language) => language.toLowerCase())).size === languages.length;
}

function nodeProblems(document: JsonObject): FormatProblem[] {
  const problems: FormatProblem[] = [];
  eachNode(document, (node, pointer) => {
    const scheme = listOf(node.inScheme).map((item) => isObject(item) ? item.id : item).find((item) => typeof item === 'string') as string | undefined;
    if (scheme !== undefined && typeof node.id === 'string' && isMember(scheme, node.id) === false) problems.push(problem('not-in-list', below(pointer, 'id'), {value: node.id, scheme}));
    const usual = usualLists[lastName(pointer)];
    if (usual !== undefined && scheme !== undefined && scheme !== usual) problems.push(problem('other-list', pointer, {property: lastName(pointer), scheme: usual}, 'warning'));
    for (const [name, value] of Object.entries(node)) {
      const inner = below(pointer, name);
      if (name.startsWith('@') && !(name === '@context' && pointer === '')) problems.push(problem('keyword', inner, {property: name}));
      if (lostTerms.includes(name)) {
        const read = listOf(value).some((item) => typeof item !== 'string' || isIri(item));
        problems.push(problem(read ? 'lost-value-read' : 'lost-value', inner, {property: name}, read ? 'error' : 'warning'));
      } else if (kindOf(name) === 'dateTime') {
        for (const item of listOf(value)) if (typeof item === 'string' && /T/.test(item) && !isRealDate(item)) problems.push(problem('impossible-date', inner, {property: name, value: item}));
      } else if (kindOf(name) === 'text' && !isTextByLanguage(value)) problems.push(problem('text', inner, {property: name}));
    }
  });
  return problems;
}

function orderProblems({validFrom, validUntil, expirationDate}: JsonObject): FormatProblem[] {
  const end = validUntil ?? expirationDate;
  return typeof validFrom === 'string' && typeof end === 'string' && Date.parse(end) < Date.parse(validFrom)
    ? [problem('dates-order', validUntil === undefined ? '/expirationDate' : '/validUntil', {}, 'warning')] : [];
}

/**
 * Holds a document against the EDC application profile 1.1.0: our schema, and what neither a schema nor the official shapes can see.
 * Every document that the official shapes refuse is refused; the tests hold both verdicts side by side.
 */
export function checkEdc(document: unknown): FormatProblem[] {
  if (!isObject(document)) return [problem('not-an-object', '')];
  const twins = twinsOf(document);
  const structural = [...schemaProblems(document, twins), ...sameIdProblems(document, twins), ...nodeProblems(document), ...orderProblems(document)];
  const dropped = structural.some(({code}) => code === 'context') || document['@context'] === undefined ? [] : droppedTerms(document, contexts);
  return tidy([...structural, ...dropped]);
}
