import schema from '../../../schemas/open-badge.schema.json';
import {shown} from '../../language';
import {knownContexts, vc2Context} from '../contexts';
import {isRealDate} from '../dates';
import {isObject, listOf} from '../json';
import {at, lastName, pointerOf} from '../../values';
import {problem, tidy} from '../problems';
import {faultFinder, type SchemaFault} from '../schema';
import {droppedTerms} from '../terms';
import type {FormatProblem, Json, JsonObject} from '../types';

const faultsOf = faultFinder(schema as unknown as JsonObject);

function schemaProblems(document: JsonObject, faults: readonly SchemaFault[]): FormatProblem[] {
  return faults.map(({code, pointer, definition, missing}) => {
    if (missing !== undefined) return problem('required', pointer, {property: missing, of: definition});
    const place = code === 'class' ? pointer.replace(/\/type(\/\d+)?$/, '') : pointer;
    const data = {property: lastName(place), value: shown(at(document, pointer))};
    // The specification asks for a named holder; the official schema and many badges in use do without.
    return problem(code === 'required' ? 'other' : code, place, code === 'class' ? {...data, classes: [definition.replace('type_', '')]} : data, code === 'learner' ? 'warning' : 'error');
  });
}

function contextProblems({'@context': contextList}: JsonObject): FormatProblem[] {
  const [first, second] = listOf(contextList);
  const kept = first === vc2Context && typeof second === 'string' && /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/.test(second);
  return kept ? [] : [problem('context', '/@context', {property: '@context'})];
}

const dates = ['validFrom', 'validUntil', 'awardedDate', 'activityStartDate', 'activityEndDate', 'created', 'dateOfBirth'];

function dateProblems(document: JsonObject): FormatProblem[] {
  const problems: FormatProblem[] = [];
  // The way to the value in hand: a pointer is written only for a fault.
  const way: (string | number)[] = [];
  const walk = (value: Json | undefined, property: string): void => {
    if (typeof value === 'string') {
      if (dates.includes(property) && /^\d{4}-\d{2}-\d{2}/.test(value) && !isRealDate(value)) problems.push(problem('impossible-date', pointerOf(way), {property, value}));
    } else if (Array.isArray(value)) (value as readonly Json[]).forEach((item, index) => inside(item, index, property));
    else if (isObject(value)) for (const name of Object.keys(value)) inside(value[name], name, name);
  };
  const inside = (value: Json | undefined, step: string | number, property: string): void => {
    way.push(step);
    walk(value, property);
    way.pop();
  };
  walk(document, '');
  const {validFrom, validUntil} = document;
  if (typeof validFrom === 'string' && typeof validUntil === 'string' && Date.parse(validUntil) < Date.parse(validFrom)) problems.push(problem('dates-order', '/validUntil', {}, 'warning'));
  return problems;
}

/** Results that name a description, or a level in it, which the achievement does not have. */
export function linkProblems({credentialSubject}: JsonObject): FormatProblem[] {
  if (!isObject(credentialSubject) || !isObject(credentialSubject.achievement)) return [];
  const descriptions = listOf(credentialSubject.achievement.resultDescription).filter(isObject);
  const levels = descriptions.flatMap((description) => listOf(description.rubricCriterionLevel).filter(isObject));
  const several = Array.isArray(credentialSubject.result);
  return listOf(credentialSubject.result).flatMap((result, index) => {
    if (!isObject(result)) return [];
    const pointer = `/credentialSubject/result${several ? `/${index}` : ''}`;
    const missing = (name: string, targets: readonly JsonObject[]): FormatProblem[] => result[name] === undefined || targets.some(({id}) => id === result[name]) ? [] : [problem('result-link', `${pointer}/${name}`, {value: shown(result[name])})];
    return [...missing('resultDescription', descriptions), ...missing('achievedLevel', levels)];
  });
}

/** Holds a document against one definition of our schema of Open Badges 3.0; the contexts, dates and links are those of the format. */
export function checkBadgePart(document: unknown, find: (document: JsonObject) => readonly SchemaFault[]): FormatProblem[] {
  if (!isObject(document)) return [problem('not-an-object', '')];
  const ofContext = contextProblems(document);
  const dropped = ofContext.length > 0 ? [] : droppedTerms(document, knownContexts);
  return tidy([...ofContext, ...schemaProblems(document, find(document)), ...dateProblems(document), ...linkProblems(document), ...dropped]);
}

/** Holds a document against Open Badges 3.0 on VC data model 2.0: our schema, real dates, links between results and their descriptions, and terms that would be dropped. */
export const checkOpenBadge = (document: unknown): FormatProblem[] => checkBadgePart(document, faultsOf);
