import {type Question, type Statement, type StatementKind} from './statements';
import {type Step} from './steps';
import {words} from './words';

export {questionsOf, statementsOf, type Question, type Statement, type StatementKind} from './statements';
export {mechanismOf, stepsOf, toldMechanisms, type Step, type StepValue} from './steps';
export {type StatementCode, type StepCode} from './words';

/** A statement in words. */
export const statementText = ({code, data}: Statement, lang: string): string => words.text(`say:${code}`, lang, data);
/** The heading of a kind of statements. */
export const kindText = (kind: StatementKind, lang: string): string => words.text(`kind:${kind}`, lang);
/** A question in words. */
export const questionText = ({code}: Question, lang: string): string => words.text(code, lang);
/** A step in words: what is done, and why. */
export const stepText = ({code}: Step, lang: string): {title: string; what: string} => ({title: words.text(`step:${code}`, lang), what: words.text(`step:${code}:what`, lang)});
/** The name of a value of a step. */
export const valueName = (name: string, lang: string): string => {
  const code = `value:${name}`;
  return words.has(code) ? words.text(code, lang) : name;
};
