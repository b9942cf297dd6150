/** The parts into which the questions are sorted. */
export type QuestionPart = 'idea' | 'design' | 'issue' | 'count' | 'data';

/** A question that providers ask; its words are in questionWords. */
export interface Question<Id extends string = string> {
  /** Stable name and anchor on the page of questions. */
  id: Id;
  part: QuestionPart;
  /** Page with the long answer, below the base path of the site. */
  path: string;
}

/** The parts, in the order in which they are read. */
export const questionParts: readonly QuestionPart[] = ['idea', 'design', 'issue', 'count', 'data'];

const table = [
  {id: 'attendance', part: 'idea', path: '/understand/what-it-is/'},
  {id: 'badge', part: 'idea', path: '/understand/digital-credentials/'},
  {id: 'company', part: 'idea', path: '/cases/c2-company/'},
  {id: 'volunteers', part: 'idea', path: '/cases/c3-volunteering-network/'},
  {id: 'accredited', part: 'idea', path: '/procedures/p6-quality/'},
  {id: 'official', part: 'idea', path: '/start/about/'},

  {id: 'how-short', part: 'design', path: '/procedures/p3-workload/'},
  {id: 'how-many', part: 'design', path: '/procedures/p2-outcomes/'},
  {id: 'ects', part: 'design', path: '/understand/hours-and-credits/'},
  {id: 'level', part: 'design', path: '/understand/eqf/'},
  {id: 'assessor', part: 'design', path: '/procedures/p5-assessment/'},
  {id: 'online', part: 'design', path: '/cases/c4-online-course/'},
  {id: 'experience', part: 'design', path: '/procedures/p5b-earlier-learning/'},
  {id: 'review', part: 'design', path: '/procedures/p10-review/'},

  {id: 'format', part: 'issue', path: '/procedures/p8-issuing/'},
  {id: 'seal', part: 'issue', path: '/reference/law-and-data/'},
  {id: 'cost', part: 'issue', path: '/start/role-manager/'},
  {id: 'wallet', part: 'issue', path: '/learners/l2-use/'},
  {id: 'expiry', part: 'issue', path: '/elements/o5/'},
  {id: 'withdraw', part: 'issue', path: '/procedures/p8-issuing/'},

  {id: 'university', part: 'count', path: '/procedures/p9-recognition/'},
  {id: 'employer', part: 'count', path: '/employers/e1-read/'},

  {id: 'owner', part: 'data', path: '/learners/l3-rights/'},
  {id: 'which-data', part: 'data', path: '/elements/m1/'},
  {id: 'delete', part: 'data', path: '/reference/law-and-data/'},
] as const satisfies readonly Question[];

/** Stable name of a question. */
export type QuestionId = (typeof table)[number]['id'];

/** All questions, by part. */
export const questions: readonly Question<QuestionId>[] = table;
