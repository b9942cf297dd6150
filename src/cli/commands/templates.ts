import {required, UsageError} from '../args';
import {type Command} from '../command';
import {writeFiles} from '../io';
import {templateFiles} from '../templates';

/** `templates --out DIR`: blanks to fill in, the examples, and the schemas. */
export const templatesCommand: Command = {
  options: {out: {kind: 'value', value: 'DIR'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console) {
    if (args.files.length > 0) throw new UsageError('usage.no-files', {name: args.files});
    const out = required(args, 'out');
    const files = await templateFiles();
    await writeFiles(out, files.map(({name, text}) => ({name, content: text})));
    console.say('templates.made', {count: files.length, out});
    return 0;
  },
};
