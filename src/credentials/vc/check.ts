import {isObject} from '../json';
import {knownContexts} from '../contexts';
import {linkProblems} from '../openBadge/check';
import {problem, tidy} from '../problems';
import {droppedTerms} from '../terms';
import type {FormatProblem} from '../types';
import {vcProblems} from './rules';

/** Holds a document against the W3C Verifiable Credentials Data Model 2.0: its rules, links between results and their descriptions, and terms that would be dropped. */
export function checkVc(document: unknown): FormatProblem[] {
  if (!isObject(document)) return [problem('not-an-object', '')];
  const rules = vcProblems(document, 'vc-2');
  const dropped = rules.some(({pointer}) => pointer.startsWith('/@context')) ? [] : droppedTerms(document, knownContexts);
  return tidy([...rules, ...linkProblems(document), ...dropped]);
}
