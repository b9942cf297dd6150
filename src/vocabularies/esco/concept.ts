import type {LanguageText} from '../../language';

/** A concept of ESCO, the European classification of skills and occupations. */
export interface EscoConcept {
  /** Official address, such as `http://data.europa.eu/esco/skill/…`. */
  uri: string;
  label: LanguageText;
  kind: 'skill' | 'knowledge' | 'occupation';
  /** Other names, in the language of the list that the concept comes from. */
  alt?: readonly string[];
}

const base = 'http://data.europa.eu/esco';

/** Official address of a skill (knowledge is addressed as a skill too) or an occupation. */
export const escoUri = (pillar: 'skill' | 'occupation', id: string): string => `${base}/${pillar}/${id}`;

/** The pillar and identifier of an official address; undefined for any other address. */
export function escoId(uri: string): {pillar: 'skill' | 'occupation'; id: string} | undefined {
  const match = /^https?:\/\/data\.europa\.eu\/esco\/(skill|occupation)\/([\w.-]{1,80})$/.exec(uri);
  if (match === null) return undefined;
  return {pillar: match[1] === 'occupation' ? 'occupation' : 'skill', id: match[2] ?? ''};
}
