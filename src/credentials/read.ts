import type {LanguageText} from '../language';
import {blankSpecification, type Specification} from '../specification';
import {assessmentTypes, modes, supervisionTypes} from '../vocabularies';
import {countries} from '../vocabularies/countries';
import {languages} from '../vocabularies/languages';
import {isObject, listOf} from './json';
import type {Json, JsonObject} from './types';

/** What a credential says about its micro-credential, as a specification. */
export interface Reading {
  specification: Specification;
  /** Parts of the specification that were filled. */
  taken: readonly string[];
  /** Properties of the credential that have no place in a specification, as JSON pointers. */
  left: readonly string[];
}

const first = (value: Json | undefined): JsonObject => {
  const found = listOf(value)[0];
  return isObject(found) ? found : {};
};
const objects = (value: Json | undefined): readonly JsonObject[] => listOf(value).filter(isObject);
const word = (value: Json | undefined): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const unsampled = (text: string): string => text.replace(/^SAMPLE\s+/, '');
const textOf = (value: Json | undefined, lang: string): LanguageText | undefined => {
  if (typeof value === 'string') return value.trim() ? {[lang]: unsampled(value)} : undefined;
  // Text with its language, one or several (VC data model 2.0, 11.1).
  const valued = objects(value).filter((item) => word(item['@value']).trim() !== '');
  if (valued.length > 0) return Object.fromEntries(valued.map((item) => [word(item['@language']).slice(0, 2) || lang, unsampled(word(item['@value']))]));
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([code, part]): [string, string][] => (/^[a-z]{2}$/.test(code) && word(listOf(part)[0]) ? [[code, unsampled(word(listOf(part)[0]))]] : []));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};
const hoursOf = (duration: string): number | undefined => {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?)?$/.exec(duration);
  if (!parts) return undefined;
  const hours = Number(parts[1] ?? 0) * 24 + Number(parts[2] ?? 0) + Number(parts[3] ?? 0) / 60;
  return hours > 0 ? hours : undefined;
};
const present = (spec: Specification): readonly string[] => Object.entries(spec).filter(([key, value]) => key !== '$schema' && key !== 'id' && value !== undefined && JSON.stringify(value) !== '{}' && JSON.stringify(value) !== '[]').map(([key]) => key);

/** A European Digital Credential or an Open Badge 3.0 as a specification; null when the value is neither. The holder and the dates are not taken: they belong to the award. */
export function readCredential(document: unknown, id: string): Reading | null {
  if (!isObject(document)) return null;
  const credential = isObject(document.credential) ? document.credential : document;
  const subject = first(credential.credentialSubject);
  if (subject.hasClaim !== undefined) return readEdc(credential, subject, id);
  if (subject.achievement !== undefined) return readBadge(credential, subject, id);
  return null;
}

function readEdc(credential: JsonObject, subject: JsonObject, id: string): Reading {
  const claim = objects(subject.hasClaim).find(({specifiedBy}) => specifiedBy !== undefined) ?? first(subject.hasClaim);
  const qualification = first(claim.specifiedBy);
  const body = first(first(claim.awardedBy).awardingBody);
  const display = first(credential.displayParameter);
  const spoken = objects(display.language).flatMap((node) => languages.byUri(word(node.id))?.code ?? []);
  const lang = languages.byUri(word(first(display.primaryLanguage).id))?.code ?? spoken[0] ?? 'en';
  const address = first(first(body.location).address);
  const outcomes = objects(qualification.learningOutcome).map((node, index) => ({
    id: `o${index + 1}`, statement: textOf(node.title, lang),
    ...(objects(node.relatedESCOSkill).length > 0 ? {skills: objects(node.relatedESCOSkill).map((skill) => ({uri: word(skill.id), label: textOf(skill.prefLabel, lang) ?? {}, framework: 'ESCO'}))} : {}),
  }));
  const hours = hoursOf(word(qualification.volumeOfLearning));
  const eqf = Number(/\/eqf\/(\d)$/.exec(word(first(qualification.eqfLevel).id))?.[1]);
  const specification: Specification = {
    ...blankSpecification(id, [lang, ...spoken.filter((code) => code !== lang)]),
    title: textOf(claim.title, lang), summary: textOf(qualification.description ?? claim.description, lang),
    outcomes,
    ...(hours === undefined ? {} : {workload: {announcedAs: `${hours} hours`}}),
    ...(eqf >= 1 && eqf <= 8 ? {level: {claim: 'official' as const, eqf}} : {}),
    participation: {modes: objects(qualification.mode).flatMap((node) => modes.byUri(word(node.id))?.code ?? [])},
    assessments: objects(claim.provenBy).map((node, index) => {
      const specified = first(node.specifiedBy);
      return {id: `a${index + 1}`, title: textOf(node.title, lang), type: assessmentTypes.byUri(word(first(specified.dcType).id))?.code, description: textOf(specified.description, lang), supervision: supervisionTypes.byUri(word(first(node.idVerification).id))?.code};
    }),
    prerequisites: textOf(first(qualification.entryRequirement).noteLiteral, lang),
    awardingBody: {legalName: textOf(body.legalName, lang), country: countries.byUri(word(first(address.countryCode).id))?.code},
  };
  const known = new Set(['id', 'type', 'title', 'description', 'learningOutcome', 'volumeOfLearning', 'eqfLevel', 'mode', 'entryRequirement']);
  return reading(specification, Object.keys(qualification).filter((name) => !known.has(name)).map((name) => `/credentialSubject/hasClaim/0/specifiedBy/${name}`));
}

function readBadge(credential: JsonObject, subject: JsonObject, id: string): Reading {
  const achievement = first(subject.achievement);
  const lang = /^[a-z]{2}/.exec(word(achievement.inLanguage))?.[0] ?? 'en';
  const issuer = isObject(credential.issuer) ? credential.issuer : {};
  const skills = objects(achievement.alignment).filter(({targetUrl}) => word(targetUrl).includes('/esco/'));
  const outcomes = objects(achievement.resultDescription).filter(({resultType}) => resultType === 'Status').map((node, index) => ({
    id: `o${index + 1}`, statement: textOf(node.name, lang),
    ...(index === 0 && skills.length > 0 ? {skills: skills.map(({targetUrl, targetName}) => ({uri: word(targetUrl), label: textOf(targetName, lang) ?? {}, framework: 'ESCO'}))} : {}),
  }));
  const eqf = Number(/\/eqf\/(\d)$/.exec(objects(achievement.alignment).map(({targetUrl}) => word(targetUrl)).find((address) => address.includes('/snb/eqf/')) ?? '')?.[1]);
  const specification: Specification = {
    ...blankSpecification(id, [lang]),
    title: textOf(achievement.name, lang), summary: textOf(achievement.description, lang), outcomes,
    ...(eqf >= 1 && eqf <= 8 ? {level: {claim: 'official' as const, eqf}} : {}),
    code: word(achievement.humanCode) || undefined, version: word(achievement.version) || undefined,
    awardingBody: {legalName: textOf(issuer.name, lang), country: word(first(issuer.address).addressCountryCode) || undefined, website: word(issuer.url) || undefined, email: word(issuer.email) || undefined},
  };
  const known = new Set(['id', 'type', 'achievementType', 'name', 'description', 'resultDescription', 'alignment', 'humanCode', 'version', 'inLanguage']);
  return reading(specification, Object.keys(achievement).filter((name) => !known.has(name)).map((name) => `/credentialSubject/achievement/${name}`));
}

const reading = (draft: Specification, left: readonly string[]): Reading => {
  const specification = JSON.parse(JSON.stringify(draft)) as Specification;
  return {specification, taken: present(specification), left};
};
