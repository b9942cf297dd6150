import {offerings} from '../../credentials';
import {documents, papers} from '../../documents';
import {reviewLog} from '../../documents/papers/reviewLog';
import {templateCard, templates} from '../../documents/templates';
import {toldReview} from '../../specification';
import type {SampleChoice} from '../choices';
import {lossPaper} from './losses';
import {jsonFile, offeringMaker, pageMaker, paperFiles, sampleMaker} from './makers';
import type {PackEntry} from './types';
import {packText, type PackCode} from './words';

const own = (id: string): Pick<PackEntry, 'id' | 'title' | 'about'> => ({id, title: (lang) => packText(`title.${id}` as PackCode, lang), about: (lang) => packText(`about.${id}` as PackCode, lang)});

const page = (id: 'card' | 'annex', told: Pick<PackEntry, 'readers' | 'clauses'>): PackEntry => ({
  id, folder: 'documents', ...told, title: (lang) => papers.text(`title.${id}`, lang), about: (lang) => papers.text(`about.${id}`, lang), make: pageMaker(documents[id].file, documents[id].html),
});

/** A template filled with the project: it tells itself for whom it is and which clauses it serves. */
function filled(id: string): PackEntry {
  const template = templates.find((each) => each.id === id);
  if (template === undefined) throw new TypeError(`There is no template ${id}.`);
  const {roles, clauses, paper} = template;
  return {
    id, folder: 'documents', readers: roles, clauses, title: (lang) => templateCard(id, lang).title, about: (lang) => templateCard(id, lang).about,
    make: async (context) => ({files: await paperFiles('documents', id, paper(context), context)}),
  };
}

/** Everything in a pack, in the order in which its reader meets it: a line here is all that a new thing needs. What was lost comes last, because it tells of the others. */
export const packEntries = (choices: readonly SampleChoice[]): readonly PackEntry[] => [
  {...own('specification'), folder: '', readers: ['manager', 'designer'], clauses: ['S7.1', 'S7.2'], make: async ({specification}) => ({files: [jsonFile('specification.json', specification)]})},
  page('card', {readers: ['learner', 'employer'], clauses: ['S7.5']}),
  page('annex', {readers: ['manager', 'designer'], clauses: ['S7.1', 'S7.2']}),
  ...['need-brief', 'assessment-matrix', 'assessor-brief', 'rubric', 'learner-sheet', 'quality-statement', 'privacy-notice', 'employer-card'].map((id) => filled(id)),
  ...offerings.map((offering): PackEntry => ({...own(offering.id), folder: 'catalogue', readers: ['manager'], clauses: ['S7.4'], make: offeringMaker(offering)})),
  ...choices.map((choice): PackEntry => ({...own(choice.format), folder: 'samples', readers: ['manager', 'designer', 'employer'], clauses: ['S8.3', 'S8.5'], make: sampleMaker(choice)})),
  {...own('review'), folder: 'review', readers: ['manager', 'designer'], clauses: ['S11.1'], make: async (context) => ({files: [...await paperFiles('review', 'review', reviewLog(context), context), jsonFile('review/review.json', toldReview(context.review, context.lang))]})},
  {...own('losses'), folder: 'review', readers: ['manager', 'designer'], clauses: ['S8.3'], make: lossPaper},
];
