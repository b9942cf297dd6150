import type {Config} from '@docusaurus/types';
import explainedTerms from './src/plugins/explainedTerms';
import {version} from './package.json';
import type {Options, ThemeConfig} from '@docusaurus/preset-classic';

/** Where the site will stand. A host sets both when it builds: SITE_URL=https://… SITE_BASE=/path/ npm run build. */
const url = process.env.SITE_URL ?? 'https://handbook.example';
const baseUrl = process.env.SITE_BASE ?? '/';
/** Where a reader reports a problem, as the host chooses (an https or mailto address); without it the page About says how. */
const report = process.env.SITE_REPORT ?? '';

/** The language that is being built (ISO 639-1). */
const lang = (process.env.DOCUSAURUS_CURRENT_LOCALE ?? 'en').slice(0, 2);

const config: Config = {
  title: 'MiCrocVET Handbook',
  tagline: 'Certify short learning so that others can read and check it.',
  url,
  baseUrl,
  trailingSlash: true,
  favicon: 'img/mark.svg',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  future: {v4: true, faster: true},
  // One key for all languages: a reader who switches language keeps the colour mode, and the one inline script has one hash.
  storage: {namespace: 'mv'},
  baseUrlIssueBanner: false,
  customFields: {version, report},
  headTags: [
    {tagName: 'link', attributes: {rel: 'manifest', href: `${baseUrl}site.webmanifest`}},
    {tagName: 'link', attributes: {rel: 'alternate', type: 'application/rss+xml', title: 'MiCrocVET Handbook: changes', href: `${baseUrl}change-log.xml`}},
  ],
  i18n: {defaultLocale: 'en', locales: ['en']},
  presets: [['classic', {
    docs: {routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: true, remarkPlugins: [[explainedTerms, {lang}]]},
    blog: false,
    sitemap: {},
    theme: {customCss: ['./src/css/tokens.css', './src/css/site.css', './src/css/print.css']},
  } satisfies Options]],
  plugins: ['./src/plugins/lightBundle.ts', './src/plugins/reference.ts', './src/plugins/builtSite.ts'],
  themeConfig: {
    image: 'img/card.png',
    metadata: [{name: 'theme-color', content: '#0a5c63'}],
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'MiCrocVET Handbook',
      logo: {src: 'img/mark.svg', srcDark: 'img/mark-dark.svg', alt: '', width: 28, height: 28},
      items: [
        {to: '/start/ten-minute-map/', label: 'First steps', activeBaseRegex: '/start/'},
        {to: '/standards/all/', label: 'Standards', activeBaseRegex: '/standards/'},
        {to: '/procedures/', label: 'Procedures', activeBaseRegex: '/procedures/'},
        {to: '/design/', label: 'Design', position: 'left'},
        {to: '/verify/', label: 'Verify', position: 'left'},
        {to: '/reference/templates/', label: 'Templates', position: 'left'},
        {to: '/reference/glossary/', label: 'Glossary'},
      ],
    },
    footer: {
      links: [
        {title: 'Read', items: [
          {label: 'Ten-minute map', to: '/start/ten-minute-map/'},
          {label: 'Procedures', to: '/procedures/'},
          {label: 'All clauses', to: '/standards/all/'},
          {label: 'The 16 elements', to: '/elements/at-a-glance/'},
          // Made by the build from the other pages, so the router does not know it.
          {label: 'The whole handbook on one page', to: 'pathname:///book/', target: '_self'},
        ]},
        {title: 'Do', items: [
          {label: 'Design a micro-credential', to: '/design/'},
          {label: 'Verify a file', to: '/verify/'},
          {label: 'Templates and example files', to: '/reference/templates/'},
        ]},
        {title: 'Know', items: [
          {label: 'For learners', to: '/start/role-learner/'},
          {label: 'For employers', to: '/start/role-employer/'},
          {label: 'About and independence', to: '/start/about/'},
          {label: 'Your data stay here', to: '/start/privacy/'},
          {label: 'Limits', to: '/reference/limits/'},
        ]},
      ],
      copyright: 'An independent handbook, rebuilt from public sources. Not an official publication of the European Union or of the MiCrocVET partners. Guidance, not legal advice.',
    },
  } satisfies ThemeConfig,
};

export default config;
