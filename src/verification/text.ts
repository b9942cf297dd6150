import {problemText} from '../credentials';
import {type MessageData} from '../language';
import {borderText, elementCountText} from '../specification';
import {elements, elementWords, type ElementId} from '../standards';
import {type Check, type Conclusion, type Detail} from './report';
import {words} from './words';

/** The words of a check. An empty `mend` means that there is nothing to do. */
export interface CheckText {message: string; reason: string; mend: string}

const part = (code: string, lang: string, data: Check['data']): string => (words.has(code) ? words.text(code, lang, data) : '');

/** Ids of elements among data, in the order of Annex I; their names. */
const idsIn = (ids: MessageData[string] | undefined): ElementId[] => (Array.isArray(ids) ? elements.filter(({id}) => ids.includes(id)).map(({id}) => id) : []);
const names = (ids: MessageData[string] | undefined, lang: string): string[] => idsIn(ids).map((id) => elementWords(id, lang).name);

/** The count of the elements, in the words that all pages use for it. */
const counted = ({present, mandatory, used, optional, later}: MessageData, lang: string): string => elementCountText({present: Number(present), mandatory: Number(mandatory), used: Number(used), optional: Number(optional), later: idsIn(later)}, lang);

/** What a certificate is for, in words; a purpose that is not known here by its identifier. */
const used = (data: MessageData, lang: string): MessageData => (
  Array.isArray(data.uses) ? {...data, uses: data.uses.length === 0 ? part('use:none', lang, {}) : data.uses.map((use) => part(`use:${use}`, lang, {}) || use)} : data
);

const containers = (data: MessageData, lang: string): MessageData => (typeof data.container === 'string' ? {...data, container: part(`in:${data.container}`, lang, {})} : data);

/** Data as people read it: elements and containers by name, the review's verdict and the level of a seal in words. */
const told = ({code, data}: Pick<Check, 'code' | 'data'>, lang: string): MessageData => {
  if (code === 'proof.seal-intact') return {...data, level: part(`seal-level:${String(data.level)}`, lang, data)};
  if (code.startsWith('signer.')) return used(data, lang);
  return !code.startsWith('elements.') ? containers(data, lang) : {
    ...data, count: counted(data, lang), missing: names(data.missing, lang), notUsed: names(data.notUsed, lang), verdict: part(`review:${String(data.verdict)}`, lang, {}),
  };
};

/** What a check found, why, and what to do, in a language. */
export function checkText(check: Pick<Check, 'code' | 'data'>, lang: string): CheckText {
  const {code} = check;
  const data = told(check, lang);
  // What is recognised by name only may have words of its own.
  const own = (kind: 'reason' | 'mend'): string => {
    const special = `format.${String(data.format)}:${kind}`;
    return part(code === 'format.named' && words.has(special) ? special : `${code}:${kind}`, lang, data);
  };
  return {message: words.text(code, lang, data), reason: own('reason'), mend: own('mend')};
}

const sources: Readonly<Record<Detail['source'], (detail: Detail, lang: string) => string>> = {
  format: problemText,
  border: borderText,
  verification: ({code, data}, lang) => part(`rule:${code}`, lang, data),
};

/** What is wrong at one place and how to mend it, in a language. */
export const detailText = (detail: Detail, lang: string): string => sources[detail.source](detail, lang);

/** What a report comes to, in a sentence: what was shown, and what was not. */
export const conclusionText = (conclusion: Conclusion, lang: string): string => words.text(`conclusion:${conclusion}`, lang);
