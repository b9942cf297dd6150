// Bundles the interactive parts ("islands") apart from Docusaurus, into static/islands.
// A page that only needs a form then loads the form and not the site's router and theme; see docs/reference/decisions.
// `--watch` keeps building, for `npm start`.
import {DefinePlugin, rspack} from '@rspack/core';
import {existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'static/islands');
const watch = process.argv.includes('--watch');
const mode = watch ? 'development' : 'production';
rmSync(out, {recursive: true, force: true});
// Languages of the ESCO packs (npm run esco), so that no button offers what is not there.
const esco = join(root, 'static/esco');
const packs = existsSync(esco) ? readdirSync(esco).flatMap((name) => /^([a-z]{2})\.json$/.exec(name)?.[1] ?? []) : [];

const compiler = rspack({
  mode, context: root, target: ['web', 'es2022'], devtool: watch ? 'source-map' : false,
  entry: {boot: './src/islands/boot.ts'},
  // Its own name: the site's scripts keep their chunks under the package's name, and both can be on one page.
  output: {uniqueName: 'mv-islands', path: out, filename: '[name]-[contenthash:8].js', chunkFilename: '[contenthash:12].js', cssFilename: '[contenthash:12].css', cssChunkFilename: '[contenthash:12].css', publicPath: 'auto', clean: false},
  resolve: {
    extensions: ['.tsx', '.ts', '.mts', '.mjs', '.js', '.json'],
    alias: {
      // The islands are written for React; Preact runs them with a sixth of the weight. The site itself stays on React.
      'react/jsx-runtime$': 'preact/jsx-runtime', 'react/jsx-dev-runtime$': 'preact/jsx-runtime', 'react-dom/client$': 'preact/compat/client', 'react-dom$': 'preact/compat', 'react$': join(root, 'src/islands/stubs/react.ts'),
      // rsjf brings a Markdown engine and a full URI parser for things our forms do not do (a third of its weight).
      'markdown-to-jsx': join(root, 'src/islands/stubs/markdown.ts'),
      'markdown-to-jsx/react': join(root, 'src/islands/stubs/markdown.ts'),
      'fast-uri$': join(root, 'src/islands/stubs/fastUri.ts'),
    },
  },
  module: {
    rules: [
      {test: /\.[mc]?tsx?$/, loader: 'builtin:swc-loader', type: 'javascript/auto',
        options: {jsc: {parser: {syntax: 'typescript', tsx: true}, transform: {react: {runtime: 'automatic', development: watch}}, target: 'es2022'}}},
      {test: /\.module\.css$/, type: 'css/module'},
      {test: /(?<!\.module)\.css$/, type: 'css'},
    ],
    // The hash in hex: base64 of it keeps 14 bits of six letters, and two of 250 classes shared a name.
    generator: {'css/module': {localIdentName: watch ? '[name]-[local]' : 'mv-[hash:8]', exportsConvention: 'as-is', esModule: true}},
    parser: {'css/module': {namedExports: false}},
  },
  experiments: {css: true},
  // Few chunks: each file costs a request with its headers, and small ones pack badly.
  optimization: {splitChunks: {chunks: 'all', minSize: 140_000}, moduleIds: 'deterministic', chunkIds: 'deterministic'},
  plugins: [new DefinePlugin({ESCO_PACKS: JSON.stringify(packs)})],
  performance: false,
});

/** Files that each island needs before it can be used: for preload links, and for the weight budgets. */
function writeManifest(stats) {
  const {entrypoints, chunks, namedChunkGroups} = stats.toJson({all: false, entrypoints: true, chunks: true, chunkGroups: true, ids: true, assets: true});
  const filesOf = (group) => (group?.assets ?? []).map(({name}) => name).filter((name) => /\.(js|css)$/.test(name));
  const islands = {};
  for (const [name, group] of Object.entries(namedChunkGroups ?? {})) if (name.startsWith('island-')) islands[name.slice('island-'.length)] = filesOf(group);
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({boot: filesOf(entrypoints?.boot), islands, chunks: chunks?.length ?? 0}, null, 1));
}

const report = (error, stats) => {
  if (error) { console.error(error); process.exitCode = 1; return; }
  if (stats.hasErrors()) { console.error(stats.toString({all: false, errors: true})); process.exitCode = 1; return; }
  writeManifest(stats);
};
if (watch) compiler.watch({}, report);
else compiler.run((error, stats) => { report(error, stats); compiler.close(() => {}); });
