// Makes src/generated from schemas/: TypeScript types and compiled validators.
// Compiled, because a strict Content-Security-Policy forbids the eval that ajv needs at run time.
// `--if-stale` does nothing when no schema changed since the last run.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemaDir = join(root, 'schemas');
const outDir = join(root, 'src/generated');
const stampFile = join(outDir, 'stamp');
const names = readdirSync(schemaDir).filter((f) => f.endsWith('.schema.json')).map((f) => f.replace('.schema.json', '')).sort();

const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
for (const name of names) hash.update(name).update(readFileSync(join(schemaDir, `${name}.schema.json`)));
const stamp = hash.digest('hex');
if (process.argv.includes('--if-stale') && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) process.exit(0);

const [{default: Ajv2020}, {default: addFormats}, {default: standalone}, {build}, {compile}] = await Promise.all([
  import('ajv/dist/2020.js'), import('ajv-formats'), import('ajv/dist/standalone/index.js'), import('esbuild'), import('json-schema-to-typescript'),
]);

// Interfaces are wanted only for documents that the code builds field by field.
const typed = new Set(['specification', 'award']);

// What people read in a schema is dead weight in a browser: ajv carries the whole schema along in its code.
const notes = new Set(['description', 'examples', '$comment']);
const withoutNotes = (node, inProperties = false) => {
  if (Array.isArray(node)) return node.map((item) => withoutNotes(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).filter(([key]) => inProperties || !notes.has(key)).map(([key, value]) => [key, withoutNotes(value, key === 'properties' || key === '$defs')]));
};

// A $ref with a description beside it would give a second interface for the same definition.
const withoutRefSiblings = (node) => {
  if (Array.isArray(node)) return node.map(withoutRefSiblings);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node) return {$ref: node.$ref};
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutRefSiblings(value)]));
};

rmSync(outDir, {recursive: true, force: true});
mkdirSync(outDir, {recursive: true});
for (const name of names) {
  const schema = JSON.parse(readFileSync(join(schemaDir, `${name}.schema.json`), 'utf8'));
  const ajv = new Ajv2020.default({allErrors: true, strict: true, strictTypes: false, strictRequired: false, inlineRefs: false, messages: false, code: {source: true, esm: true, lines: false}});
  addFormats.default(ajv);
  for (const keyword of ['x-clauses', 'x-element', 'x-code']) ajv.addKeyword(keyword);
  const code = standalone.default(ajv, ajv.compile(withoutNotes(schema)));
  // esbuild folds ajv's CommonJS helpers in: the output then loads the same in Node, vitest and the browser.
  await build({
    stdin: {contents: code, resolveDir: root, loader: 'js'}, bundle: true, format: 'esm', minify: true,
    outfile: join(outDir, `${name}.validator.mjs`), logLevel: 'error',
  });
  writeFileSync(join(outDir, `${name}.validator.d.mts`), [
    "import type {ErrorObject} from 'ajv';",
    'declare const validate: {(data: unknown): boolean; errors?: ErrorObject[] | null};',
    'export default validate;', '',
  ].join('\n'));
  if (typed.has(name)) {
    const source = await compile({...withoutRefSiblings(schema), title: name === 'award' ? 'Award' : 'Specification'}, name, {bannerComment: '', additionalProperties: false, ignoreMinAndMaxItems: true, unreachableDefinitions: true, cwd: schemaDir});
    writeFileSync(join(outDir, `${name}.ts`), source);
    writeFileSync(join(outDir, `${name}.shape.json`), JSON.stringify(withoutNotes(schema)));
  }
}
writeFileSync(stampFile, stamp);
