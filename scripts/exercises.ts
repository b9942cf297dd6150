// Writes the gallery of faulty credentials into a folder: npm run exercises -- DIR. They end after 30 days.
import {writeFiles} from '../src/cli/io';
import {exerciseFiles} from '../src/cli/templates';

const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error('Give the folder: npm run exercises -- DIR');
  process.exitCode = 2;
} else {
  void exerciseFiles(new Date()).then((files) => writeFiles(out, files.map(({name, text}) => ({name, content: text})))).then(undefined, (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  });
}
