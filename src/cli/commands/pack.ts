import {issueSamples, packedFile, sampleChoices, zipStream} from '../../issuing';
import {lackText, makePack, type PackFile, type PackRequest, type PackResult} from '../../issuing/resultPack';
import {onlyFile, required, valueOf} from '../args';
import {type Command} from '../command';
import {readSpecification} from '../documents';
import {makeFolder, oneLine, writeFiles, writeStream} from '../io';
import {keyOf} from '../keys';
import {paint, pdfFont} from '../paint';
import {verifyPageOf} from './issue';

type Write = (file: PackFile) => Promise<void>;
type Request = Omit<PackRequest, 'sample' | 'choices' | 'font'>;

/** Makes the pack with sample keys of its own, one for each kind of proof. */
async function made(request: Request, write: Write): Promise<readonly PackResult[]> {
  const keys = new Map<string, ReturnType<typeof keyOf>>();
  return makePack({
    ...request, choices: sampleChoices(), font: pdfFont,
    sample: async (sample) => {
      const key = keys.get(sample.proof) ?? keyOf(undefined, sample.proof);
      keys.set(sample.proof, key);
      return issueSamples({...sample, key: await key, paint, font: pdfFont});
    },
  }, write);
}

/** The pack as one archive, which is never in memory as a whole. */
async function inArchive(request: Request, out: string, also: Write): Promise<readonly PackResult[]> {
  let results: readonly PackResult[] = [];
  await writeStream(out, async (write) => {
    const zip = zipStream(write);
    results = await made(request, async (file) => {
      await zip.add(packedFile(file.path, file.content));
      await also(file);
    });
    await zip.end();
  });
  return results;
}

async function inFolder(request: Request, out: string, also: Write): Promise<readonly PackResult[]> {
  await makeFolder(out);
  return made(request, async (file) => {
    await writeFiles(out, [{name: file.path, content: file.content}]);
    await also(file);
  });
}

/** `pack SPEC --out FOLDER|ZIP [--site URL] [--json]`: everything that a specification gives, in a folder or an archive. */
export const packCommand: Command = {
  options: {out: {kind: 'value', value: 'FOLDER|ZIP'}, site: {kind: 'value', value: 'URL'}, json: {kind: 'flag'}, lang: {kind: 'value', value: 'LANGUAGE'}},
  async run(args, console, lang) {
    const [file, out, verifyPage] = [onlyFile(args, 'SPEC'), required(args, 'out'), verifyPageOf(valueOf(args, 'site'))];
    const specification = await readSpecification(file, console, lang);
    let [count, index] = [0, ''];
    const make = /\.zip$/i.test(out) ? inArchive : inFolder;
    const results = await make({specification, lang, at: new Date(), ...(verifyPage !== undefined && {verifyPage})}, out, async ({path, content}) => {
      count += 1;
      if (path === 'index.json' && typeof content === 'string') index = content;
    });
    const missing = results.filter(({files}) => files.length === 0);
    for (const {entry, lacks} of missing) {
      console.say('pack.not-made', {title: entry.title(lang), reasons: lacks.map((lack) => oneLine(lackText(lack, lang))).join(' · ')});
    }
    console.say('pack.made', {count, out});
    if (args.flags.has('json')) console.out(index);
    return missing.length === 0 ? 0 : 1;
  },
};
