import {cpSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {writeBooks} from './builtSite/book';
import {drawCards} from './builtSite/cards';
import {writeHeaders, writeRedirects} from './builtSite/hosting';
import {writeLists} from './builtSite/lists';
import {lightScripts} from './builtSite/scripts';
import {writeManifest} from './builtSite/manifest';
import {writeEdition} from './builtSite/offline';
import {writeSearchIndex} from './builtSite/searchIndex';
import {type BuiltSite, readParts, readTools} from './builtSite/site';
import lightPages from './lightPages';
import {offeredFolder} from './reference';

/**
 * What is made of the pages after Docusaurus has written them, in this order: the search index, the book, the lists for machines,
 * the files for hosts; lightPages makes every page light and strict; the files to download; at last the list of all files for readers without a network. One plugin, because Docusaurus lets the plugins' postBuild steps run side by side.
 */
export default function builtSite(context: LoadContext): Plugin {
  const {baseUrl, siteConfig, siteDir, i18n} = context;
  const light = lightPages(context);
  let content: LoadedContent | undefined;
  return {
    name: 'built-site',
    getClientModules: light.getClientModules,
    async allContentLoaded({allContent}) {
      content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
    },
    async postBuild(props) {
      const {outDir} = props;
      if (!content) throw new Error('The pages of the handbook were not found');
      const site: BuiltSite = {
        outDir, baseUrl, url: siteConfig.url, language: i18n.currentLocale, isDefault: i18n.currentLocale === i18n.defaultLocale,
        title: siteConfig.title, version: String(siteConfig.customFields?.version), parts: readParts(content, outDir, baseUrl), tools: readTools(outDir),
      };
      writeSearchIndex(site);
      writeBooks(site);
      writeLists(site, siteConfig.tagline, readFileSync(path.join(siteDir, 'CHANGELOG.md'), 'utf8'));
      writeRedirects(site);
      await lightScripts(outDir);
      await drawCards(site, siteConfig.tagline);
      await writeManifest(site, siteConfig.tagline);
      await light.postBuild?.(props);
      cpSync(offeredFolder(context.generatedFilesDir), path.join(outDir, 'templates'), {recursive: true});
      writeHeaders(site);
      writeEdition(site, new Date());
    },
  };
}
