import {blankSpecification, exampleIds, loadExample, newId, sampleAward, type Award, type ExampleId} from '../specification';
import type {StepId} from '../standards';
import awardSchema from '../../schemas/award.schema.json';
import specificationSchema from '../../schemas/specification.schema.json';
import {coursesTemplate} from '../importing';
import {writeCsv} from '../values/csv';
import {paperHtml} from '../documents/papers/formats/html';
import {galleryFiles, gallerySheets} from '../issuing/faulty';
import {rosterColumns} from '../issuing';
import {asJson} from './io';
import {paint} from './paint';
import {words} from './words';

/** What a downloadable file is for; its words are in the catalogue under template.ID. */
export type TemplateUse = 'blank' | 'award' | 'roster' | 'courses' | ExampleId | 'example-award' | 'example-roster' | 'specification-schema' | 'award-schema';

/** A file that can be downloaded and reused. */
export interface TemplateFile {
  /** Path below the folder of the templates. */
  name: string;
  use: TemplateUse;
  /** Clauses that it serves. */
  clauses: readonly string[];
  /** The step of the guided design where it is used. */
  step?: StepId;
  text: string;
}

// Invented learners, with what makes reading a table hard: accents, a quote, two given names, no number.
const learners: readonly Readonly<Record<string, string>>[] = [
  {given_name: 'Sample', family_name: 'Learner', number: 'SAMPLE-0001', email: 'sample.learner@example.org'},
  {given_name: 'Παράδειγμα', family_name: 'Μαθητή', number: 'SAMPLE-0002', email: 'sample.two@example.org'},
  {given_name: 'Muestra María', family_name: 'Ejemplo', number: '', email: ''},
];

const roster = (rows: number, awardedOn: string): string => {
  const names = rosterColumns.map(({name}) => name);
  return writeCsv([names, ...learners.slice(0, rows).map((learner) => names.map((name) => (name === 'awarded_on' ? awardedOn : learner[name] ?? '')))]);
};

/** Every downloadable template: blanks to fill in, the examples, and the schemas. The command writes them, and the site offers them. */
export async function templateFiles(): Promise<TemplateFile[]> {
  const examples = await Promise.all(exampleIds.map(async (id) => ({id, specification: await loadExample(id)})));
  const blank = blankSpecification(newId());
  const {learner, awardedOn}: Award = sampleAward(blank);
  // It names no specification, so that it goes with any.
  const award: Award = {$schema: 'urn:microcvet:schema:award:1', learner: {...learner, number: 'SAMPLE-0001'}, awardedOn};
  return [
    {name: 'blank.specification.json', use: 'blank', clauses: ['S7.1', 'S7.2'], step: 'need', text: asJson(blank)},
    {name: 'award.json', use: 'award', clauses: ['S8.1', 'S8.2', 'S10.3'], step: 'issuing', text: asJson(award)},
    {name: 'roster.csv', use: 'roster', clauses: ['S8.2', 'S10.3'], step: 'issuing', text: roster(1, awardedOn)},
    {name: 'courses.csv', use: 'courses', clauses: ['S7.1', 'S7.2'], step: 'need', text: coursesTemplate()},
    ...examples.map(({id, specification}): TemplateFile => ({name: `examples/${id}.specification.json`, use: id, clauses: ['S7.1'], text: asJson(specification)})),
    {name: 'examples/award.json', use: 'example-award', clauses: ['S8.2'], step: 'issuing', text: asJson(award)},
    {name: 'examples/roster.csv', use: 'example-roster', clauses: ['S8.2'], step: 'issuing', text: roster(learners.length, awardedOn)},
    {name: 'schemas/specification.schema.json', use: 'specification-schema', clauses: ['S7.1'], text: asJson(specificationSchema)},
    {name: 'schemas/award.schema.json', use: 'award-schema', clauses: ['S8.2'], text: asJson(awardSchema)},
  ];
}

/** The gallery of faulty credentials for practice, with the good ones, the answers, and the sheets to print. They end after 30 days, so the site makes them on the spot and only the command writes them. */
export async function exerciseFiles(now: Date, lang = 'en'): Promise<{name: string; text: string}[]> {
  const {files, items} = await galleryFiles({now, paint});
  const answers = items.map(({fault: {id}, made: {file}}) => ({file: file.name, id}));
  const sheets = Object.entries(gallerySheets(items, {lang, at: now, outcome: (id) => words.text(`outcome.${id}`, lang).trim()})).map(([id, paper]) => ({name: `sheets/${id}.html`, text: paperHtml(paper)}));
  return [...files, {name: 'answers.json', text: asJson(answers)}, ...sheets].map(({name, text}) => ({name: `exercises/${name}`, text}));
}
