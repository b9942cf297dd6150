import {definitionOf, schemaFields, type SchemaField} from './fields';
import {steps} from './steps';

/** Groups that are one question with parts: their fields have letters, as those of the entries of a list. */
const inParts: readonly string[] = ['workload', 'level'];
/** Where the forms ask in another order than the schema: what starts so stands before that place. */
const earlier: readonly (readonly [start: string, before: string])[] = [['level.descriptors', 'level.eqf'], ['assessments[].measures', 'assessmentRules']];

const inOrder = (fields: readonly SchemaField[]): readonly SchemaField[] => earlier.reduce((list, [start, before]) => {
  const rest = list.filter(({pattern}) => !pattern.startsWith(start));
  const at = rest.findIndex(({pattern}) => pattern === before);
  return at === -1 ? list : rest.toSpliced(at, 0, ...list.filter(({pattern}) => pattern.startsWith(start)));
}, fields);

const isPart = (pattern: string): boolean => pattern.includes('[]') || inParts.some((group) => pattern.startsWith(`${group}.`));
// Groups, lists inside of an entry, and names inside the document are no questions.
const isAsked = ({pattern, kind, node}: SchemaField): boolean => definitionOf(node) !== 'localId' && (kind === 'leaf' || (kind === 'list' ? !isPart(pattern) : inParts.includes(pattern)));

function numbersOf(fields: readonly SchemaField[], step: number): [string, string][] {
  let [question, part] = [0, 0];
  return inOrder(fields).filter(isAsked).map(({pattern}) => {
    if (isPart(pattern)) return [pattern, `${step}.${question}${String.fromCharCode(97 + part++)}`];
    [question, part] = [question + 1, 0];
    return [pattern, `${step}.${question}`];
  });
}

/**
 * The number of every question by its place (`outcomes[].statement`): step, question, and a letter for a part of it (`2.1a`). Screens and paper take
 * theirs from here, so that a form that was filled in by hand can be typed in step by step.
 */
export const questionNumbers: ReadonlyMap<string, string> = new Map(steps.flatMap(({keys}, index) => numbersOf(schemaFields(keys), index + 1)));

/** Raised whenever a number moves to another question: a form says which edition it is of. */
export const questionsEdition = '1';
