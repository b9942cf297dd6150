import {elementWords, type ElementId} from '../../standards';
import {findingText} from '.';
import type {ElementState, Finding, Review, Verdict} from './types';

/** A review with its words, for programs and for the record. */
export interface ToldReview {
  verdict: Verdict;
  findings: readonly (Finding & {message: string; mend: string})[];
  elements: readonly (ElementState & {element: ElementId; name: string})[];
}

/** A review with the words of one language beside its codes. */
export const toldReview = ({verdict, findings, elements}: Review, lang: string): ToldReview => ({
  verdict,
  findings: findings.map((finding) => {
    const {what, mend} = findingText(finding, lang);
    return {code: finding.code, clause: finding.clause, severity: finding.severity, pointer: finding.pointer, message: what, mend, data: finding.data};
  }),
  elements: elements.map(({element, mandatory, state, pointer}) => ({element, name: elementWords(element, lang).name, mandatory, state, pointer})),
});
