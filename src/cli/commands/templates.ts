import {required, UsageError} from '../args';
import {type Command} from '../command';
import {writeFiles} from '../io';
import {paperTemplates} from '../papers';
import {exerciseFiles, templateFiles} from '../templates';

/** `templates --out DIR`: blanks to fill in, the examples, the schemas, the templates for people in every format, and the faulty credentials for practice. */
export const templatesCommand: Command = {
  options: {out: {kind: 'value', value: 'DIR'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console, lang) {
    if (args.files.length > 0) throw new UsageError('usage.no-files', {name: args.files});
    const out = required(args, 'out');
    const papers = (await paperTemplates(lang, new Date())).flatMap((template) => template.files);
    const files = [...[...await templateFiles(), ...await exerciseFiles(new Date(), lang)].map(({name, text}) => ({name, content: text})), ...papers];
    await writeFiles(out, files);
    console.say('templates.made', {count: files.length, out});
    return 0;
  },
};
