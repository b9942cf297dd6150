import {assessmentMatrix} from '../papers/assessmentMatrix';
import {assessorBrief} from '../papers/assessorBrief';
import type {DocumentInput, Paper} from '../papers/model';
import {needBrief} from '../papers/needBrief';
import {privacyNotice} from '../papers/privacyNotice';
import {qualityStatement} from '../papers/qualityStatement';
import {reviewLog} from '../papers/reviewLog';
import {stackMap} from '../papers/stackMap';
import {papers, type PaperCode} from '../papers/words';
import {describedPaper, isFilled} from './describe';
import {learnerSheet} from './list/learnerSheet';
import {rubric} from './list/rubric';
import type {Description, Template, TemplateCard} from './model';
import {templateWords, type DescribedId} from './words';

export type {Template, TemplateKind} from './model';

/** Templates described as data. */
const described: Readonly<Record<DescribedId, Description>> = {
  'learner-sheet': learnerSheet,
  rubric,
};

/** Documents of a project that serve as templates when they are blank. */
const drawn: Readonly<Record<string, TemplateCard & {make(input: DocumentInput): Paper}>> = {
  'need-brief': {number: 14, kind: 'form', steps: ['need'], roles: ['manager', 'designer'], clauses: ['S2.1', 'S2.2', 'S2.3'], make: needBrief},
  'assessment-matrix': {number: 16, kind: 'form', steps: ['assessment'], roles: ['designer'], clauses: ['S5.2', 'S5.4'], make: assessmentMatrix},
  'assessor-brief': {number: 18, kind: 'form', steps: ['assessment'], roles: ['trainer'], clauses: ['S5.6', 'S5.7'], make: assessorBrief},
  'quality-statement': {number: 19, kind: 'form', steps: ['quality'], roles: ['manager'], clauses: ['S6.1'], make: qualityStatement},
  stack: {number: 23, kind: 'form', steps: ['stacking'], roles: ['manager', 'designer'], clauses: ['S9.4'], make: stackMap},
  'privacy-notice': {number: 24, kind: 'form', steps: ['issuing'], roles: ['manager'], clauses: ['S10.1'], make: privacyNotice},
  'review-log': {number: 26, kind: 'form', steps: ['quality'], roles: ['manager'], clauses: ['S11.1'], make: reviewLog},
};

const describedTemplate = (id: DescribedId): Template => {
  const {sections: _sections, dense: _dense, ...card} = described[id];
  return {...card, id, fills: isFilled(described[id]), paper: (input) => describedPaper(described[id], templateWords(id, input.lang), input)};
};

/** All templates for people, by their number (content of the handbook; T1 to T36). */
export const templates: readonly Template[] = [
  ...(Object.keys(described) as DescribedId[]).map(describedTemplate),
  ...Object.entries(drawn).map(([id, {make, ...card}]): Template => ({...card, id, fills: true, paper: make})),
].sort((one, other) => one.number - other.number);

/** Name and purpose of a template in one language. */
export function templateCard(id: string, lang: string): {title: string; about: string} {
  if (id in described) {
    const {title = '', about = ''} = templateWords(id as DescribedId, lang);
    return {title, about};
  }
  return {title: papers.text(`title.${id}` as PaperCode, lang), about: papers.text(`about.${id}` as PaperCode, lang)};
}
