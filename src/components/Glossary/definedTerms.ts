import {type AreaId, termPath, terms, termWords} from '../../standards';

/** The glossary as schema.org data for search engines (DefinedTermSet). `site` is the address of the site with its base path, without a slash at the end. */
export const definedTerms = (site: string, name: string, lang: string): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  '@id': `${site}/reference/glossary/`,
  name,
  inLanguage: lang,
  hasDefinedTerm: terms.map(({id}) => {
    const {name: term, meaning} = termWords(id, lang);
    return {'@type': 'DefinedTerm', '@id': `${site}${termPath(id)}`, termCode: id, name: term, description: meaning};
  }),
});

/** Data as the text of a script element: nothing in it can end the element. */
export const scriptText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The terms of an area, in the order of the table. */
export const termsOf = (area: AreaId): typeof terms => terms.filter((term) => term.area === area);
