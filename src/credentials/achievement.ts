import {pick, type LanguageText} from '../language';
import {type Award, isoDuration, type Specification, totalHours} from '../specification';
import {eqfLevels} from '../vocabularies';
import {iscedF} from '../vocabularies/iscedF';
import {some, tidyDocument} from './edc/nodes';
import {awardsCredits, crosswalk, fateOf, type NotePlace} from './crosswalk';
import {commonParts} from './common';
import {lossBook, type LossBook} from './losses';
import {notesAt, told} from './notes';
import {asSample, asSampleText, dayMoment, moment, sampleEnd} from './sample';
import type {Conversion, IssueContext, Json, JsonObject} from './types';
import {words} from './words';
import {isText, valuesOf} from './values';
import {badgeContext, vc2Context} from './contexts';

const narrativesAt = {badge: '/credentialSubject/achievement/criteria/narrative', achievement: '/criteria/narrative'} as const;
const registrationType = {vat: 'ext:vatNumber', tax: 'ext:taxNumber', register: 'ext:registerNumber'} as const;
const isWeb = (uri: string | undefined): uri is string => /^https?:\/\//.test(uri ?? '');

// User text inside Markdown must not become a list or heading of ours, nor markup.
const line = (text: string): string => text.replace(/\s+/g, ' ').replace(/</g, '&lt;').trim();

/** A document about an achievement, in the terms of Open Badges 3.0 on VC data model 2.0. */
export interface AchievementForm {
  /** Types beside VerifiableCredential. */
  types: readonly string[];
  /** Whether texts stand in the main language only, as Open Badges want plain strings, or in each of theirs (VC data model 2.0, 11.1). */
  languages: 'main' | 'all';
  id: string;
}

/** Writes texts as a form wants them; '' where there is none. A text in the main language alone is a plain string: inLanguage tells which one. */
const writer = (languages: AchievementForm['languages'], main: string) => (text: LanguageText | undefined): Json => {
  const entries = Object.entries(text ?? {}).filter(([, value]) => value.trim() !== '');
  if (languages === 'main' || entries.every(([language]) => language === main)) return pick(text, main);
  return entries.map(([language, value]) => ({'@value': value, '@language': language}));
};

const perLanguage = (text: LanguageText | undefined, change: (value: string) => string): LanguageText => Object.fromEntries(Object.entries(text ?? {}).map(([language, value]) => [language, change(value)]));

// Every language in which the document has anything to tell.
const languagesTold = (spec: Specification): readonly string[] => [...new Set([
  ...(spec.languages ?? []),
  ...crosswalk.flatMap(({field, badge}) => ('loss' in fateOf(badge, spec) ? [] : valuesOf(field, spec, undefined)))
    .flatMap(({value}) => (isText(value) ? Object.keys(value).filter((language) => value[language]?.trim() !== '') : [])),
])];

/** What an Achievement is made of: nothing of a learner, so that it is the same for all. */
export interface AchievementSubject {spec: Specification; format: 'badge' | 'achievement'; languages: AchievementForm['languages']; main: string; book: LossBook}

const resultIdOf = (spec: Specification, part: string): string => `${spec.id}#${part}`;

/** The awarding body as a Profile (Open Badges 3.0), without its identifier. */
export const profileOf = ({awardingBody: body = {}}: Specification, name: Json): JsonObject => ({
  type: ['Profile'], name, url: body.website, email: body.email,
  address: body.country || body.region ? {type: ['Address'], addressCountryCode: body.country, addressRegion: body.region} : undefined,
  otherIdentifier: body.registration ? [{type: 'IdentifierEntry', identifier: body.registration, identifierType: registrationType[body.registrationKind ?? 'register']}] : undefined,
});

/** Reports the languages that a form in the main language leaves out. */
export function reportOtherLanguages({spec, languages, main, book}: AchievementSubject): void {
  if (languages === 'main') for (const [index, language] of (spec.languages ?? []).entries()) if (index > 0) book.add({pointer: `/languages/${index}`, code: 'one-language', data: {language, kept: main}});
}

/** The Achievement (Open Badges 3.0), without its name, description and picture; with a description of the grade where one was given. What has no field of its own stands in the criteria, as Markdown. */
export function achievementOf(subject: AchievementSubject, graded: boolean): JsonObject {
  const {spec, languages, main} = subject;
  const text = (value: LanguageText | undefined): string => pick(value, main);
  const texts = writer(languages, main);
  const narrative = (): Json => texts(Object.fromEntries([main, ...(languages === 'main' ? [] : languagesTold(spec).filter((language) => language !== main))]
    .map((language) => [language, narrativeOf(subject, language)])));
  const outcomes = spec.outcomes ?? [];
  const skills = outcomes.flatMap((outcome) => outcome.skills ?? []);
  const {credits, level} = spec;
  const alignment: Json[] = [
    ...skills.filter(({uri}) => isWeb(uri)).map(({uri, label, framework}): JsonObject => ({type: ['Alignment'], targetName: texts(label), targetUrl: uri, targetFramework: framework ?? (uri?.includes('/esco/') ? 'ESCO' : undefined), targetType: 'ext:Skill'})),
    ...(level?.claim === 'official' && level.eqf !== undefined ? [{type: ['Alignment'], targetName: `EQF level ${level.eqf}`, targetUrl: eqfLevels.byCode(String(level.eqf))?.uri, targetFramework: 'European Qualifications Framework', targetType: 'ext:QualificationLevel'}] : []),
  ];
  return {
    id: spec.id, type: ['Achievement'], achievementType: 'MicroCredential',
    criteria: {id: spec.publication?.address, narrative: narrative()},
    alignment: alignment.length > 0 ? alignment : undefined,
    tag: skills.some(({uri}) => !isWeb(uri)) ? skills.filter(({uri}) => !isWeb(uri)).flatMap(({label, framework, uri}) => texts(perLanguage(label, (word) => [word, framework, uri].filter(Boolean).join(' · ')))) : undefined,
    resultDescription: outcomes.length > 0 || graded ? [
      ...outcomes.map(({id, statement}): JsonObject => ({id: resultIdOf(spec, id), type: ['ResultDescription'], name: texts(statement) || id, resultType: 'Status'})),
      ...(graded ? [{id: resultIdOf(spec, 'grade'), type: ['ResultDescription'], name: words.text('note:grade', main), resultType: 'Result'}] : []),
    ] : undefined,
    creditsAvailable: awardsCredits(spec) ? credits?.value : undefined,
    fieldOfStudy: spec.field ? `${iscedF.byCode(spec.field) ? text(iscedF.byCode(spec.field)?.label) : ''} (ISCED-F ${spec.field})`.trim() : undefined,
    humanCode: spec.code, version: spec.version, inLanguage: main,
  };
}

/** What the credentials of a specification have in common, whoever learned. */
interface Common {name: Json; issuer: JsonObject; achievement: JsonObject; book: LossBook}

function commonOf(spec: Specification, main: string, languages: AchievementForm['languages'], graded: boolean): Common {
  const book = lossBook('badge', spec, languages === 'main' ? main : undefined);
  const texts = writer(languages, main);
  const sampled = (value: LanguageText | undefined): Json => texts(asSampleText(value)) || asSample('');
  const subject = {spec, format: 'badge', languages, main, book} as const;
  reportOtherLanguages(subject);
  const name = sampled(spec.title);
  return {
    name, book, issuer: profileOf(spec, sampled(spec.awardingBody?.legalName)),
    achievement: tidyDocument({...achievementOf(subject, graded), name, description: texts(spec.summary) || words.text('sample.description', main)}) as JsonObject,
  };
}

/**
 * The credential of one award in the terms of Open Badges 3.0. What has no field of its own stands in the criteria, as Markdown.
 */
export function convertAchievement(spec: Specification, award: Award, context: IssueContext, {types, languages, id}: AchievementForm): Conversion {
  const main = spec.languages?.[0] ?? 'en';
  const graded = Boolean(award.grade);
  const {name, issuer, achievement, book} = (context.common ?? commonParts()).of(spec, `achievement ${languages} ${graded}`, () => commonOf(spec, main, languages, graded));
  const {learner} = award;

  const person = (identityType: string, identityHash: string | undefined): JsonObject | undefined => (identityHash ? {type: 'IdentityObject', hashed: false, identityHash, identityType} : undefined);
  const results: Json[] = [
    ...(award.results ?? []).map(({outcome, met}): JsonObject => ({type: ['Result'], resultDescription: resultIdOf(spec, outcome), status: met ? 'Completed' : 'Failed'})),
    ...(award.grade ? [{type: ['Result'], resultDescription: resultIdOf(spec, 'grade'), value: award.grade}] : []),
  ];
  const remarks = (award.results ?? []).map(({note}) => note).filter((note): note is string => Boolean(note?.trim()));

  const head = tidyDocument({
    '@context': [vc2Context, badgeContext],
    id,
    type: ['VerifiableCredential', ...types],
    name,
    description: words.text('sample.description', main),
    issuer: {id: context.issuer.did, ...issuer},
    validFrom: moment(context.issuedAt),
    validUntil: sampleEnd(context.issuedAt, context.validDays),
    awardedDate: dayMoment(award.awardedOn),
    // Open Badges 3.0, B.1.1: one status at most. A W3C credential has room for all.
    credentialStatus: types.length > 0 ? context.status?.[0] : context.status && [...context.status],
  }) as JsonObject;
  const subject = tidyDocument({
    type: ['AchievementSubject'],
    identifier: some([person('name', `${learner.givenName} ${learner.familyName}`), person('ext:learnerNumber', learner.number), person('emailAddress', learner.email), context.disclosable ? person('ext:dateOfBirth', learner.dateOfBirth) : undefined]),
    activityEndDate: dayMoment(award.assessedOn),
    narrative: remarks.length > 0 ? remarks.join('\n') : undefined,
    result: results.length > 0 ? results : undefined,
  }) as JsonObject;
  const evidence = tidyDocument([
    ...(award.evidence ?? []).map(({title, address, description}): JsonObject => ({id: address, type: ['Evidence'], name: title, narrative: description})),
    {id: context.ids.edc, type: ['Evidence'], name: words.text('badge.twin', main)},
  ]);
  const image = {id: context.badgeImage, type: 'Image', caption: asSample(pick(spec.title, main))};
  const carried = context.disclosable ? ['award/learner/dateOfBirth'] : [];
  return {
    document: {...head, credentialSubject: {...subject, achievement: {...achievement, image}}, evidence},
    losses: book.all(award).filter(({pointer}) => !carried.includes(pointer)),
  };
}

/** The criteria in Markdown, in one language: outcomes first, then hours, activities, assessments, and a section for each note. '' where nothing is told in this language. */
function narrativeOf({spec, format, main, book}: AchievementSubject, lang: string): string {
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, lang, data);
  // In the main language another one stands in for what is missing; elsewhere only what is written in it counts.
  const own = (text: LanguageText | undefined): string => line(lang === main ? pick(text, lang) : text?.[lang] ?? '');
  const there = <Item>(items: readonly Item[] | undefined, tell: (item: Item, index: number) => string): string[] => (items ?? []).map(tell).filter((told) => told !== '');
  const hours = totalHours(spec);
  const section = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`### ${heading}`, '', ...lines, ''] : []);
  const noteLines = (place: NotePlace, within = ''): {heading: string; lines: string[]}[] => notesAt(format, place, spec, undefined, main, within).map((note) => {
    const lines = note.lines(lang).map(line);
    if (lines.length > 0) book.noted(note.pointers, narrativesAt[format]);
    return {heading: note.heading(lang), lines};
  });
  const inline = (found: readonly {lines: readonly string[]}[]): string => found.flatMap(({lines}) => lines).join(' ');
  const titled = (title: string, more: string): string => (more ? `- **${title}** ${more}` : `- **${title}**`);

  const outcomes = section(say('badge.outcomes'), there(spec.outcomes, ({statement}, index) => (own(statement) || lang === main ? `${index + 1}. ${own(statement)}` : '')));
  const rest = [
    ...section(say('badge.activities'), there(spec.activities, ({title, kind, mode, hours: load}) => {
      const details = [kind && told('/activities/*/kind', kind, lang), mode && told('/activities/*/mode', mode, lang), load ? isoDuration(load) : ''].filter(Boolean).join(', ');
      return own(title) || lang === main ? `- ${say('badge.activity', {title: own(title), details})}` : '';
    })),
    ...section(say('badge.assessments'), there(spec.assessments, ({title}, index) => {
      const more = inline(noteLines('assessment', `/assessments/${index}`));
      return own(title) || more || lang === main ? titled(own(title) || say('note:assessment'), more) : '';
    })),
    ...section(say('note:outcome'), there(spec.outcomes, (_, index) => {
      const said = inline(noteLines('outcome', `/outcomes/${index}`));
      return said ? `${index + 1}. ${said}` : '';
    })),
    ...(['specification', 'offer', 'award'] as const).flatMap((place) => noteLines(place)).flatMap(({heading, lines}) => section(heading, lines)),
  ];
  const workload = hours > 0 && (lang === main || outcomes.length + rest.length > 0) ? [say('badge.workload', {hours, iso: isoDuration(hours)}), ''] : [];
  return [...outcomes, ...workload, ...rest].join('\n').trim();
}
