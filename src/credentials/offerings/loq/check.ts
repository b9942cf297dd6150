import schema from '../../../../schemas/loq.schema.json';
import {eqfLevels, learningSettings} from '../../../vocabularies';
import {countries} from '../../../vocabularies/countries';
import {iscedF} from '../../../vocabularies/iscedF';
import {languages} from '../../../vocabularies/languages';
import {nqfLevels} from '../../../vocabularies/nqf';
import {isRealDate} from '../../dates';
import {isMember} from '../../edc/lists';
import {at, below, isObject, lastName, listOf} from '../../json';
import {problem, tidy} from '../../problems';
import {faultFinder} from '../../schema';
import {droppedTerms} from '../../terms';
import type {FormatProblem, Json, JsonObject} from '../../types';

const faultsOf = faultFinder(schema as unknown as JsonObject);

function schemaProblems(document: JsonObject): FormatProblem[] {
  return faultsOf(document).map(({code, pointer, definition, missing}) => {
    const holder = at(document, pointer);
    if (missing !== undefined) return problem('required', pointer, {property: missing, of: isObject(holder) && typeof holder.type === 'string' ? holder.type : definition});
    if (code !== 'class') return problem(code === 'required' ? 'other' : code, pointer, {property: lastName(pointer)});
    const place = pointer.replace(/\/type$/, '');
    return problem('class', place, {property: lastName(place), classes: [definition]});
  });
}

/** Lists that the profile wants, by property; where a value of another list is only advice, it says so. */
const lists: Readonly<Record<string, {scheme: string; severity: FormatProblem['severity']}>> = {
  thematicArea: {scheme: iscedF.scheme, severity: 'error'}, language: {scheme: languages.scheme, severity: 'error'}, defaultLanguage: {scheme: languages.scheme, severity: 'error'},
  learningSetting: {scheme: learningSettings.scheme, severity: 'error'}, eqfLevel: {scheme: eqfLevels.scheme, severity: 'error'}, countryCode: {scheme: countries.scheme, severity: 'error'},
  // Not every framework has its levels in the register yet.
  nqfLevel: {scheme: nqfLevels.scheme, severity: 'warning'},
};

function valueProblems(document: JsonObject): FormatProblem[] {
  const problems: FormatProblem[] = [];
  const concept = (value: Json, property: string, pointer: string): void => {
    const wanted = lists[property];
    if (!isObject(value) || wanted === undefined) return;
    const schemes = listOf(value.inScheme).map((scheme) => (isObject(scheme) ? scheme.id : scheme));
    if (!schemes.includes(wanted.scheme)) problems.push(problem('scheme', pointer, {property, scheme: wanted.scheme}, wanted.severity));
    else if (typeof value.id !== 'string' || isMember(wanted.scheme, value.id) === false) problems.push(problem('not-in-list', pointer, {property, value: typeof value.id === 'string' ? value.id : '', scheme: wanted.scheme}, wanted.severity));
  };
  const walk = (value: Json | undefined, property: string, pointer: string): void => {
    if (Array.isArray(value)) return (value as readonly Json[]).forEach((item, index) => walk(item, property, below(pointer, index)));
    if (typeof value === 'string' && property === 'dateModified' && /T/.test(value) && !isRealDate(value)) problems.push(problem('impossible-date', pointer, {property, value}));
    if (!isObject(value)) return;
    concept(value, property, pointer);
    for (const [name, child] of Object.entries(value)) if (name !== '@context') walk(child, name, below(pointer, name));
  };
  walk(document, '', '');
  return problems;
}

/** Holds a document against the LOQ application profile 1.1.0: our schema, membership in its lists, real dates, and terms that would be dropped. */
export function checkLoq(document: unknown): FormatProblem[] {
  if (!isObject(document)) return [problem('not-an-object', '')];
  if (document['@context'] === undefined) return [problem('context', '/@context', {property: '@context'})];
  return tidy([...schemaProblems(document), ...valueProblems(document), ...droppedTerms(document, new Map())]);
}
