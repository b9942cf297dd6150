import {isRealDate} from '../../dates';
import {isObject, listOf} from '../../json';
import {below} from '../../../values';
import {problem, tidy} from '../../problems';
import type {FormatProblem, Json, JsonObject} from '../../types';
import {classOf, dataTypes, expectedOf, isKindOf} from './facts';

/** What search engines ask of a course, besides being well-formed (Google, structured data for course lists: name, description, provider). */
const wanted = ['name', 'description', 'provider'] as const;

const fits = (value: Json, expected: readonly string[]): boolean => (isObject(value)
  // A bare reference stands for what is described elsewhere in the document.
  ? (Object.keys(value).length === 1 && typeof value['@id'] === 'string') || expected.some((type) => listOf(value['@type']).some((own) => typeof own === 'string' && isKindOf(own, type)))
  : expected.some((type) => dataTypes[type]?.(value) ?? false));

function nodeProblems(node: JsonObject, pointer: string, problems: FormatProblem[]): void {
  const types = listOf(node['@type']).filter((type): type is string => typeof type === 'string');
  if (Object.keys(node).length === 1 && typeof node['@id'] === 'string') return;
  const known = types.filter((type) => classOf(type) !== undefined);
  if (known.length === 0) {
    problems.push(problem('type-undefined', pointer, {type: types.join(', ') || '?'}, types.length > 0 ? 'warning' : 'error'));
    return;
  }
  for (const [name, value] of Object.entries(node)) {
    const at = below(pointer, name);
    if (name.startsWith('@') || value === undefined) continue;
    const expected = known.map((type) => expectedOf(type, name)).find((each) => each !== undefined);
    if (expected === undefined) {
      problems.push(problem('term-undefined', at, {term: name}));
      continue;
    }
    listOf(value).forEach((item, index) => {
      const place = Array.isArray(value) ? below(at, index) : at;
      if (!fits(item, expected)) problems.push(problem('class', place, {property: name, classes: [...expected]}));
      else if (typeof item === 'string' && expected.includes('Date') && !isRealDate(item)) problems.push(problem('impossible-date', place, {property: name, value: item.slice(0, 40)}));
      if (isObject(item)) nodeProblems(item, place, problems);
    });
  }
}

const isSchemaOrg = (context: Json): boolean => typeof context === 'string' && /^https?:\/\/schema\.org\/?$/.test(context);

/** Holds a document against what schema.org states of a course: its classes, their properties and what these expect, real dates, and what search engines ask for. */
export function checkCourse(document: unknown): FormatProblem[] {
  if (!isObject(document)) return [problem('not-an-object', '')];
  const problems: FormatProblem[] = [];
  if (!listOf(document['@context']).some(isSchemaOrg)) problems.push(problem('context', '/@context', {property: '@context'}));
  if (!listOf(document['@type']).includes('Course')) problems.push(problem('class', '', {property: '@type', classes: ['Course']}));
  for (const property of wanted) if (document[property] === undefined) problems.push(problem('required', '', {property, of: 'Course'}));
  nodeProblems(document, '', problems);
  return tidy(problems);
}
