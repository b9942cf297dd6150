import {escoHost, escoProblemText, readEscoPack, type EscoConcept, type EscoRead} from '../../vocabularies/esco';
import {addEsco} from './escoLists';

/** Languages of the packs in static/esco when the site was built (scripts/islands.mjs). */
declare const ESCO_PACKS: readonly string[] | undefined;

/** The language whose pack this site has: the wished one, else English. Undefined where it has none. */
export const escoPackFor = (lang: string): string | undefined => (typeof ESCO_PACKS === 'undefined' ? undefined : [lang, 'en'].find((code) => ESCO_PACKS?.includes(code)));

/** What came of loading: how many concepts of each kind were added, and what was wrong, in words. */
export interface EscoLoad {skills: number; occupations: number; problems: readonly string[]}

function taken({entries: read, problems}: EscoRead, uiLang: string): EscoLoad {
  addEsco(read);
  const occupations = read.filter(({kind}) => kind === 'occupation').length;
  return {occupations, skills: read.length - occupations, problems: problems.map((problem) => escoProblemText(problem, uiLang))};
}

/** Adds an official ESCO file (CSV) that the reader chose. Its language stands in its name: skills_it.csv. */
export async function loadEscoFile(file: File, uiLang: string): Promise<EscoLoad> {
  const lang = /_([a-z]{2})\.csv$/i.exec(file.name)?.[1]?.toLowerCase() ?? uiLang;
  // The reader of tables comes when there is one to read.
  const {parseEscoCsv} = await import('../../vocabularies/esco/csv');
  return taken(parseEscoCsv(await file.text(), lang), uiLang);
}

/** Adds the pack of this site; undefined where the site has none for the language. */
export async function loadEscoPack(baseUrl: string, lang: string, uiLang: string): Promise<EscoLoad | undefined> {
  const response = await fetch(`${baseUrl}esco/${lang}.json`);
  // Some hosts answer an unknown address with a page.
  if (!response.ok || !(response.headers.get('content-type') ?? '').includes('json')) return undefined;
  return taken(readEscoPack(await response.json()), uiLang);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Asks the online service of ESCO for concepts and adds them. Throws where it cannot be reached. */
export async function askEsco(text: string, lang: string, kind: 'skill' | 'occupation'): Promise<EscoConcept[]> {
  const query = new URLSearchParams({text, language: lang, type: kind, limit: '15'});
  const response = await fetch(`https://${escoHost}/esco/api/search?${query.toString()}`, {credentials: 'omit', referrerPolicy: 'no-referrer', headers: {accept: 'application/json'}});
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const answer: unknown = await response.json();
  const results = isRecord(answer) && isRecord(answer._embedded) && Array.isArray(answer._embedded.results) ? (answer._embedded.results as unknown[]) : [];
  const found = results.flatMap((result): EscoConcept[] =>
    (isRecord(result) && typeof result.uri === 'string' && /^https?:\/\/data\.europa\.eu\/esco\//.test(result.uri) && typeof result.title === 'string' ? [{uri: result.uri, label: {[lang]: result.title}, kind}] : []));
  addEsco(found);
  return found;
}
