import type {LanguageText} from '../language';
import {supervisionTypes} from '../vocabularies';
import type {NoteId} from './crosswalk';
import {isObject, listOf} from './json';
import type {Json, JsonObject} from './types';
import {words} from './words';
import {en} from './words/en';

const prefix = 'note:';
const ids = Object.keys(en).filter((key): key is `note:${NoteId}` => key.startsWith(prefix));
const headings = new Map<string, NoteId>(words.languages.flatMap((lang) => ids.map((key): [string, NoteId] => [words.text(key, lang), key.slice(prefix.length) as NoteId])));

/**
 * What a document made here tells in words, by subject: the notes of an EDC (their identifiers name the subject) and the sections of
 * an Open Badge's criteria. Empty for documents that are made in another way.
 */
export function toldIn(credential: JsonObject): ReadonlyMap<NoteId, LanguageText> {
  const found = new Map<NoteId, LanguageText>();
  for (const note of notesIn(credential)) found.set(...note);
  const subject = listOf(credential.credentialSubject)[0];
  const achievement = isObject(subject) ? listOf(subject.achievement)[0] : undefined;
  if (!isObject(achievement)) return found;
  const criteria = listOf(achievement.criteria)[0];
  const lang = typeof achievement.inLanguage === 'string' ? achievement.inLanguage.slice(0, 2) : 'en';
  for (const [language, narrative] of isObject(criteria) ? narrativesIn(criteria.narrative, lang) : []) {
    const add = (id: NoteId, text: string): unknown => found.set(id, {...found.get(id), [language]: text});
    for (const section of narrative.split(/^### /m).slice(1)) {
      const [heading = '', ...lines] = section.split('\n');
      const id = headings.get(heading.trim());
      const text = lines.join(' ').replace(/\s+/g, ' ').trim();
      if (id && text) add(id, text);
    }
    if (supervisionTypes.concepts.some(({label}) => narrative.includes(label.en ?? ''))) add('assessment', narrative);
    const workload = words.text('badge.workload', language).split('{')[0] ?? '';
    if (workload && narrative.includes(workload)) add('workload', workload);
  }
  return found;
}

// Plain text stands in the language of the achievement; text with a language of its own is a JSON-LD value.
const narrativesIn = (value: Json | undefined, lang: string): [string, string][] => listOf(value).flatMap((item): [string, string][] => {
  if (typeof item === 'string') return [[lang, item]];
  return isObject(item) && typeof item['@value'] === 'string' ? [[typeof item['@language'] === 'string' ? item['@language'].slice(0, 2) : lang, item['@value']]] : [];
});

function notesIn(value: Json | undefined): [NoteId, LanguageText][] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(notesIn);
  if (!isObject(value)) return [];
  const id = /^urn:epass:note:([a-z-]+):\d+$/.exec(typeof value.id === 'string' ? value.id : '')?.[1] as NoteId | undefined;
  if (id === undefined) return Object.entries(value).filter(([name]) => name !== '@context' && name !== 'proof').flatMap(([, part]) => notesIn(part));
  const texts = isObject(value.noteLiteral) ? Object.entries(value.noteLiteral).map(([lang, text]) => [lang, String(listOf(text)[0] ?? '').replace(/^[^:]{1,60}: /, '')]) : [];
  return [[id, Object.fromEntries(texts) as LanguageText]];
}
