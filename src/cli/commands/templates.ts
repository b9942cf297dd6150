import {blankSpecification, exampleIds, loadExample, newId, sampleAward, type Award} from '../../specification';
import {required, UsageError} from '../args';
import {type Command} from '../command';
import {writeCsv} from '../csv';
import {asJson, writeFiles} from '../io';
import {rosterColumns} from '../roster';

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

/** `templates --out DIR`: blanks to fill in, and the examples. */
export const templatesCommand: Command = {
  options: {out: {kind: 'value', value: 'DIR'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console) {
    if (args.files.length > 0) throw new UsageError('usage.no-files', {name: args.files});
    const out = required(args, 'out');
    const examples = await Promise.all(exampleIds.map(async (id) => ({id, specification: await loadExample(id)})));
    const blank = blankSpecification(newId());
    const {learner, awardedOn}: Award = sampleAward(blank);
    // It names no specification, so that it goes with any.
    const award: Award = {$schema: 'urn:microcvet:schema:award:1', learner: {...learner, number: 'SAMPLE-0001'}, awardedOn};
    const files = [
      {name: 'blank.specification.json', text: asJson(blank)},
      {name: 'award.json', text: asJson(award)},
      {name: 'roster.csv', text: roster(1, awardedOn)},
      ...examples.map(({id, specification}) => ({name: `examples/${id}.specification.json`, text: asJson(specification)})),
      {name: 'examples/award.json', text: asJson(award)},
      {name: 'examples/roster.csv', text: roster(learners.length, awardedOn)},
    ];
    await writeFiles(out, files);
    console.say('templates.made', {count: files.length, out});
    return 0;
  },
};
