import {blankSpecification} from '../../specification';
import {assessmentMatrix} from '../papers/assessmentMatrix';
import {assessorBrief} from '../papers/assessorBrief';
import type {DocumentInput, Paper} from '../papers/model';
import {needBrief} from '../papers/needBrief';
import {privacyNotice} from '../papers/privacyNotice';
import {qualityStatement} from '../papers/qualityStatement';
import {reviewLog} from '../papers/reviewLog';
import {papers, type PaperCode} from '../papers/words';
import {answerable} from './answerable';
import {describedPaper, hasTable, isFilled} from './describe';
import {descriptions, type DescribedId} from './list';
import {clauseChecklist, descriptionForm, elementsPoster, printPack} from './made';
import type {Description, Template, TemplateCard} from './model';
import {templateWords} from './words';

export type {Template, TemplateKind} from './model';

/** Documents of a project that serve as templates when they are blank. */
const drawn: Readonly<Record<string, TemplateCard & {/** It is the same for every project. */ same?: true; make(input: DocumentInput): Paper}>> = {
  'print-pack': {number: 2, kind: 'sheet', steps: [], roles: ['manager', 'trainer'], clauses: [], same: true, make: (input) => printPack(input, otherTemplates('print-pack', input.lang))},
  'need-brief': {number: 14, kind: 'form', steps: ['need'], roles: ['manager', 'designer'], clauses: ['S2.1', 'S2.2', 'S2.3'], make: needBrief},
  'assessment-matrix': {number: 16, kind: 'form', steps: ['assessment'], roles: ['designer'], clauses: ['S5.2', 'S5.4'], make: assessmentMatrix},
  'assessor-brief': {number: 18, kind: 'form', steps: ['assessment'], roles: ['trainer'], clauses: ['S5.6', 'S5.7'], make: assessorBrief},
  'quality-statement': {number: 19, kind: 'form', steps: ['quality'], roles: ['manager'], clauses: ['S6.1'], make: qualityStatement},
  'privacy-notice': {number: 24, kind: 'form', steps: ['issuing'], roles: ['manager'], clauses: ['S10.1'], make: privacyNotice},
  'description-form': {number: 20, kind: 'form', steps: ['description'], roles: ['designer'], clauses: ['S7.1', 'S7.2'], make: descriptionForm},
  'clause-checklist': {number: 27, kind: 'form', steps: [], roles: ['manager', 'designer'], clauses: [], same: true, make: clauseChecklist},
  'elements-poster': {number: 28, kind: 'poster', steps: ['description'], roles: ['manager', 'designer', 'trainer', 'employer'], clauses: ['S7.1'], same: true, make: elementsPoster},
  'review-log': {number: 26, kind: 'form', steps: ['quality'], roles: ['manager'], clauses: ['S11.1'], make: reviewLog},
};

/** A template carries its number on each page. */
const numbered = (number: number, paper: Paper): Paper => ({...paper, edition: [`T${number}`, ...(paper.edition === undefined ? [] : [paper.edition])].join(' · ')});

// A form for no project says nothing of the one that happens to be open.
const blankOr = (input: DocumentInput): DocumentInput => (input.blank === true ? {...input, specification: blankSpecification(input.specification.id)} : input);

const describedTemplate = (id: DescribedId): Template => {
  const description: Description = descriptions[id];
  const {number, kind, steps, roles, clauses} = description;
  return {number, kind, steps, roles, clauses, id, fills: isFilled(description), tabular: hasTable(description), paper: (input) => answerable(id, numbered(number, describedPaper(description, templateWords(id, input.lang), blankOr(input))), input)};
};

/** All templates for people, by their number (content of the handbook; T1 to T36). */
export const templates: readonly Template[] = [
  ...(Object.keys(descriptions) as DescribedId[]).map(describedTemplate),
  ...Object.entries(drawn).map(([id, {make, same, ...card}]): Template => ({...card, id, fills: same !== true, tabular: id !== 'assessor-brief', paper: (input) => answerable(id, numbered(card.number, make(blankOr(input))), input)})),
].sort((one, other) => one.number - other.number);

/** Name and purpose of a template in one language. */
export function templateCard(id: string, lang: string): {title: string; about: string} {
  if (id in descriptions) {
    const {title = '', about = ''} = templateWords(id as DescribedId, lang);
    return {title, about};
  }
  return {title: papers.text(`title.${id}` as PaperCode, lang), about: papers.text(`about.${id}` as PaperCode, lang)};
}

/** What the print pack lists. */
function otherTemplates(id: string, lang: string): readonly {number: number; title: string; about: string}[] {
  return templates.filter((each) => each.id !== id).map((each) => ({number: each.number, ...templateCard(each.id, lang)}));
}
