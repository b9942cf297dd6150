import {isObject, listOf} from '../json';
import {below} from '../../values';
import {knownContexts} from '../contexts';
import {linkProblems} from '../openBadge/check';
import {problem, tidy} from '../problems';
import {droppedTerms} from '../terms';
import type {FormatProblem, Json, JsonObject} from '../types';
import {vcProblems} from './rules';

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const parts: Readonly<Record<string, (value: Json | undefined) => boolean>> = {
  '@value': (value) => ['string', 'number', 'boolean'].includes(typeof value),
  '@language': (value) => typeof value === 'string' && languageTag.test(value),
  '@direction': (value) => value === 'ltr' || value === 'rtl',
  '@type': (value) => typeof value === 'string',
};

// JSON-LD 1.1, 9.3: one identifier, and types that are names; anything else stops every reader.
function nodeProblems({id, type}: JsonObject, pointer: string): FormatProblem[] {
  return [
    ...(id === undefined || typeof id === 'string' ? [] : [problem('vc-identifier', below(pointer, 'id'))]),
    ...(type === undefined || listOf(type).every((name) => typeof name === 'string') ? [] : [problem('types', below(pointer, 'type'))]),
  ];
}

// Text with its language (data model 2.0, 11.1): without its @value, or with anything beside it, every tool drops it.
function valueProblems(value: Json | undefined, pointer = ''): FormatProblem[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => valueProblems(item, below(pointer, index)));
  if (!isObject(value)) return [];
  const names = Object.keys(value).filter((name) => name !== '@context');
  if (!names.some((name) => name.startsWith('@'))) return [...nodeProblems(value, pointer), ...names.flatMap((name) => valueProblems(value[name], below(pointer, name)))];
  const {'@language': language, '@type': type} = value;
  const whole = value['@value'] !== undefined && names.every((name) => parts[name]?.(value[name]) === true) && !(language !== undefined && (type !== undefined || typeof value['@value'] !== 'string'));
  return whole ? [] : [problem('vc-value', pointer)];
}

/** Holds a document against the W3C Verifiable Credentials Data Model 2.0: its rules, links between results and their descriptions, and terms that would be dropped. */
export function checkVc(document: unknown): FormatProblem[] {
  if (!isObject(document)) return [problem('not-an-object', '')];
  const rules = vcProblems(document, 'vc-2');
  const dropped = rules.some(({pointer}) => pointer.startsWith('/@context')) ? [] : droppedTerms(document, knownContexts);
  return tidy([...rules, ...valueProblems(document), ...linkProblems(document), ...dropped]);
}
