// Turns ESCO files into static/esco/<lang>.json, which the skill picker loads when a reader asks for the whole list.
// DIR holds official files (skills_<lang>.csv and, if wished, occupations_<lang>.csv, from https://esco.ec.europa.eu/en/use-esco/download)
// or compact tables (skills.<lang>.tsv and skills.altlabels.<lang>.tsv).
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';

const {parseEscoCsv, escoProblemText, writeEscoPack} = await tsImport('../src/vocabularies/esco/index.ts', import.meta.url);

const [dir, out = fileURLToPath(new URL('../static/esco', import.meta.url))] = process.argv.slice(2);
if (dir === undefined || !existsSync(dir)) {
  console.error('Usage: npm run esco -- DIR [OUT]\nDIR holds skills_<lang>.csv from https://esco.ec.europa.eu/en/use-esco/download, or skills.<lang>.tsv.');
  process.exit(2);
}

const names = readdirSync(dir);
const read = (name) => readFileSync(join(dir, name), 'utf8');
const tsv = (name) => (names.includes(name) ? read(name).trimEnd().split('\n').slice(1).map((line) => line.split('\t')) : []);

/** Concepts and problems of one language, from whichever files there are. */
function concepts(lang) {
  const official = [`skills_${lang}.csv`, `occupations_${lang}.csv`].filter((name) => names.includes(name));
  if (official.length > 0) {
    return official.map((name) => parseEscoCsv(read(name), lang)).reduce((a, b) => ({entries: [...a.entries, ...b.entries], problems: [...a.problems, ...b.problems]}));
  }
  const alt = new Map(tsv(`skills.altlabels.${lang}.tsv`));
  const entries = tsv(`skills.${lang}.tsv`)
    // The English label of these was changed after the translation was made: it may name something else.
    .filter(([, , , , labelVersion = '']) => !labelVersion.endsWith('-relabelled'))
    .map(([uuid, label, skillType]) => ({
      uri: `http://data.europa.eu/esco/skill/${uuid}`, kind: skillType === 'knowledge' ? 'knowledge' : 'skill', label: {[lang]: label},
      ...(alt.has(uuid) ? {alt: alt.get(uuid).split('|')} : {}),
    }));
  return {entries, problems: []};
}

const languages = [...new Set(names.flatMap((name) => /^skills(?:_|\.)([a-z]{2})\.(?:csv|tsv)$/.exec(name)?.[1] ?? []))].sort();
if (languages.length === 0) {
  console.error(`No skills_<lang>.csv and no skills.<lang>.tsv in ${resolve(dir)}.`);
  process.exit(2);
}
mkdirSync(out, {recursive: true});
for (const lang of languages) {
  const {entries, problems} = concepts(lang);
  for (const problem of problems) console.error(`${lang}: ${escoProblemText(problem, 'en')}`);
  writeFileSync(join(out, `${lang}.json`), JSON.stringify(writeEscoPack(entries, lang, 'ESCO classification of the European Commission; selected fields, reformatted')));
  console.error(`${lang}: ${entries.length} concepts`);
}
// The picker asks for this first, so that it never asks for a language that is not there.
writeFileSync(join(out, 'index.json'), JSON.stringify({languages}));
