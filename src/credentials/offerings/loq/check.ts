import schema from '../../../../schemas/loq.schema.json';
import {eqfLevels, learningSettings} from '../../../vocabularies';
import {countries} from '../../../vocabularies/countries';
import {iscedF} from '../../../vocabularies/iscedF';
import {languages} from '../../../vocabularies/languages';
import {nqfLevels} from '../../../vocabularies/nqf';
import {isRealDate} from '../../dates';
import {isMember} from '../../edc/lists';
import {isObject, listOf} from '../../json';
import {at, below, lastName} from '../../../values';
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

/** Lists that the profile wants, by property. */
const lists: Readonly<Record<string, string>> = {
  thematicArea: iscedF.scheme, language: languages.scheme, defaultLanguage: languages.scheme, learningSetting: learningSettings.scheme, eqfLevel: eqfLevels.scheme, countryCode: countries.scheme, nqfLevel: nqfLevels.scheme,
};

function valueProblems(document: JsonObject): FormatProblem[] {
  const problems: FormatProblem[] = [];
  const labels = new Map<string, string>();
  const concept = (value: Json, property: string, pointer: string): void => {
    const scheme = lists[property];
    if (!isObject(value) || scheme === undefined) return;
    const schemes = listOf(value.inScheme).map((each) => (isObject(each) ? each.id : each));
    const id = typeof value.id === 'string' ? value.id : '';
    if (property === 'nqfLevel' && !schemes.includes(scheme)) problems.push(problem('nqf-name', pointer, {property}));
    else if (!schemes.includes(scheme)) problems.push(problem('scheme', pointer, {property, scheme}));
    else if (isMember(scheme, id) === false) problems.push(problem('not-in-list', pointer, {property, value: id, scheme}));
  };
  // In a graph an object says what all objects of its id say: two labels in one language would be a fault.
  const twins = (value: JsonObject, pointer: string): void => {
    if (typeof value.id !== 'string' || !isObject(value.prefLabel)) return;
    for (const [lang, label] of Object.entries(value.prefLabel)) {
      const key = `${lang} ${value.id}`;
      const text = JSON.stringify(listOf(label));
      if (labels.has(key) && labels.get(key) !== text) problems.push(problem('same-id-differs', pointer, {id: value.id.slice(0, 80), property: 'prefLabel'}));
      labels.set(key, text);
    }
  };
  const walk = (value: Json | undefined, property: string, pointer: string): void => {
    if (Array.isArray(value)) return (value as readonly Json[]).forEach((item, index) => walk(item, property, below(pointer, index)));
    if (typeof value === 'string' && property === 'dateModified' && /T/.test(value) && !isRealDate(value)) problems.push(problem('impossible-date', pointer, {property, value}));
    if (!isObject(value)) return;
    concept(value, property, pointer);
    twins(value, pointer);
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
