/** Links to other sites that are no sources: what they are for, and the day of the last look. Never fetched by a test; look at them before a release. */
export const allowed: readonly {address: string; purpose: string; checked: string}[] = [
  {address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)', purpose: 'the Council Recommendation, from the first page', checked: '2026-11-25'},
  {address: 'https://schema.org', purpose: 'the vocabulary of the structured data; no reader sees it', checked: '2026-11-25'},
];
