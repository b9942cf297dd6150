import {annexListHtml} from './annexList';
import type {DocumentId} from './kinds';
import {assessmentMatrix} from './papers/assessmentMatrix';
import {assessorBrief} from './papers/assessorBrief';
import type {DocumentInput, Paper} from './papers/model';
import {needBrief} from './papers/needBrief';
import {privacyNotice} from './papers/privacyNotice';
import {qualityStatement} from './papers/qualityStatement';
import {paperHtml} from './papers/formats/html';
import {reviewLog} from './papers/reviewLog';
import {stackMap} from './papers/stackMap';
import {summaryCardHtml} from './summary/card';

/** One kind of document. */
export interface DocumentKind {
  /** Its name in files and as a target of `convert`. */
  file: string;
  /** How it uses what the reader lays beside the project: not at all, one version to compare with, or all of them. */
  others: 'none' | 'one' | 'many';
  /** The document as one HTML file that loads nothing. */
  html(input: DocumentInput): string;
  /** The same before it is written in a format; the card and the list of elements are drawn as pages only. */
  paper?(input: DocumentInput): Paper;
}

const asPaper = (make: (input: DocumentInput) => Paper): Pick<DocumentKind, 'html' | 'paper'> => ({html: (input) => paperHtml(make(input)), paper: make});

/** All documents that can be made of a project. */
export const documents: Readonly<Record<DocumentId, DocumentKind>> = {
  card: {file: 'summary-card', others: 'none', html: ({specification, review, lang}) => summaryCardHtml(specification, review, lang)},
  annex: {file: 'annex-i', others: 'none', html: ({specification, review, lang}) => annexListHtml(specification, review, lang)},
  'need-brief': {file: 'need-brief', others: 'none', ...asPaper(needBrief)},
  'assessment-matrix': {file: 'assessment-matrix', others: 'none', ...asPaper(assessmentMatrix)},
  'assessor-brief': {file: 'assessor-brief', others: 'none', ...asPaper(assessorBrief)},
  'quality-statement': {file: 'quality-statement', others: 'none', ...asPaper(qualityStatement)},
  'privacy-notice': {file: 'privacy-notice', others: 'none', ...asPaper(privacyNotice)},
  'review-log': {file: 'review-log', others: 'one', ...asPaper(reviewLog)},
  stack: {file: 'stack', others: 'many', ...asPaper(stackMap)},
};
