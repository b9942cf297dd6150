import type {MessageData} from '../../language';
import type {ElementId} from '../../standards';
import type {Specification} from '../types';
import type {Context} from './context';

/** error: a MUST is not met, so it is not a micro-credential yet. warning: advice worth following. info: an idea, without effect on the verdict. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule found. */
export interface Finding {
  /** Stable code of the rule, such as V11. */
  code: string;
  /** The clause that is not met, such as S3.3. */
  clause: string;
  severity: Severity;
  /** JSON pointer to the place to mend; it may point to a field that is not there yet. */
  pointer: string;
  /** Data for the words; `case` names the words where a rule has several. */
  data: MessageData;
}

/** One place where a rule is not met. */
export interface Hit {
  pointer: string;
  data?: MessageData;
  /** Where a rule serves several clauses: the one that this place fails; else the first of the rule. */
  clause?: string;
}

/** A rule of the review. */
export interface Rule {
  code: string;
  clauses: readonly string[];
  severity: Severity;
  check(spec: Specification, context: Context): Iterable<Hit>;
}

/** State of one element of Annex I. `at-issue`: comes with the award; `faulty`: there, but with an error. */
export interface ElementState {
  element: ElementId;
  mandatory: boolean;
  state: 'present' | 'missing' | 'faulty' | 'at-issue' | 'not-applicable';
  /** Where it is filled in; '' for what comes with the award. */
  pointer: string;
}

/** not-yet: there is an error. complete-with-advice: there is a warning. complete: neither. */
export type Verdict = 'complete' | 'complete-with-advice' | 'not-yet';

/** Result of a review. */
export interface Review {
  verdict: Verdict;
  /** In the order of the rules. */
  findings: Finding[];
  /** The sixteen elements, in the order of Annex I. */
  elements: ElementState[];
}
