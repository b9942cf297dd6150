import {pick} from '../../language';
import {type Award, isoDuration, type Specification, totalHours} from '../../specification';
import {eqfLevels} from '../../vocabularies';
import {iscedF} from '../../vocabularies/iscedF';
import {some, tidyDocument} from '../edc/nodes';
import {awardsCredits} from '../crosswalk';
import {lossBook} from '../losses';
import {notesAt, told} from '../notes';
import {asSample, dayMoment, moment, sampleEnd} from '../sample';
import type {Conversion, IssueContext, Json, JsonObject} from '../types';
import {words} from '../words';
import {badgeContext, vc2Context} from './check';

const narrativeAt = '/credentialSubject/achievement/criteria/narrative';
const registrationType = {vat: 'ext:vatNumber', tax: 'ext:taxNumber', register: 'ext:registerNumber'} as const;
const isWeb = (uri: string | undefined): uri is string => /^https?:\/\//.test(uri ?? '');

// User text inside Markdown must not become a list or heading of ours, nor markup.
const line = (text: string): string => text.replace(/\s+/g, ' ').replace(/</g, '&lt;').trim();

/**
 * The Open Badge of one award: an AchievementCredential by Open Badges 3.0 on VC data model 2.0, in the main language of the specification.
 * What has no field of its own stands in the criteria, as Markdown.
 */
export function convertToOpenBadge(spec: Specification, award: Award, context: IssueContext): Conversion {
  const main = spec.languages?.[0] ?? 'en';
  const book = lossBook('badge', spec, award, main);
  const text = (value: Parameters<typeof pick>[0]): string => pick(value, main);
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, main, data);
  for (const [index, language] of (spec.languages ?? []).entries()) if (index > 0) book.add({pointer: `/languages/${index}`, code: 'one-language', data: {language, kept: main}});

  const outcomes = spec.outcomes ?? [];
  const resultId = (id: string): string => `${spec.id}#${id}`;
  const skills = outcomes.flatMap((outcome) => outcome.skills ?? []);
  const {credits, level} = spec;
  const body = spec.awardingBody ?? {};
  const {learner} = award;

  const alignment: Json[] = [
    ...skills.filter(({uri}) => isWeb(uri)).map(({uri, label, framework}): JsonObject => ({type: ['Alignment'], targetName: text(label), targetUrl: uri, targetFramework: framework ?? (uri?.includes('/esco/') ? 'ESCO' : undefined), targetType: 'ext:Skill'})),
    ...(level?.claim === 'official' && level.eqf !== undefined ? [{type: ['Alignment'], targetName: `EQF level ${level.eqf}`, targetUrl: eqfLevels.byCode(String(level.eqf))?.uri, targetFramework: 'European Qualifications Framework', targetType: 'ext:QualificationLevel'}] : []),
  ];

  const person = (identityType: string, identityHash: string | undefined): JsonObject | undefined => (identityHash ? {type: 'IdentityObject', hashed: false, identityHash, identityType} : undefined);
  const results: Json[] = [
    ...(award.results ?? []).map(({outcome, met}): JsonObject => ({type: ['Result'], resultDescription: resultId(outcome), status: met ? 'Completed' : 'Failed'})),
    ...(award.grade ? [{type: ['Result'], resultDescription: resultId('grade'), value: award.grade}] : []),
  ];
  const remarks = (award.results ?? []).map(({note}) => note).filter((note): note is string => Boolean(note?.trim()));

  const document: JsonObject = {
    '@context': [vc2Context, badgeContext],
    id: context.ids.openBadge,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: asSample(text(spec.title)),
    description: words.text('sample.description', main),
    issuer: {
      id: context.issuer.did, type: ['Profile'], name: asSample(text(body.legalName)), url: body.website, email: body.email,
      address: body.country || body.region ? {type: ['Address'], addressCountryCode: body.country, addressRegion: body.region} : undefined,
      otherIdentifier: body.registration ? [{type: 'IdentifierEntry', identifier: body.registration, identifierType: registrationType[body.registrationKind ?? 'register']}] : undefined,
    },
    validFrom: moment(context.issuedAt),
    validUntil: sampleEnd(context.issuedAt, context.validDays),
    awardedDate: dayMoment(award.awardedOn),
    // Open Badges 3.0, B.1.1: one status at most.
    credentialStatus: context.status?.[0],
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: some([person('name', `${learner.givenName} ${learner.familyName}`), person('ext:learnerNumber', learner.number), person('emailAddress', learner.email)]),
      activityEndDate: dayMoment(award.assessedOn),
      narrative: remarks.length > 0 ? remarks.join('\n') : undefined,
      result: results.length > 0 ? results : undefined,
      achievement: {
        id: spec.id, type: ['Achievement'], achievementType: 'MicroCredential',
        name: asSample(text(spec.title)), description: text(spec.summary) || words.text('sample.description', main),
        image: {id: context.badgeImage, type: 'Image', caption: asSample(text(spec.title))},
        criteria: {id: spec.publication?.address, narrative: narrativeOf(spec, award, main, book)},
        alignment: alignment.length > 0 ? alignment : undefined,
        tag: skills.some(({uri}) => !isWeb(uri)) ? skills.filter(({uri}) => !isWeb(uri)).map(({label, framework, uri}) => [text(label), framework, uri].filter(Boolean).join(' · ')) : undefined,
        resultDescription: outcomes.length > 0 || award.grade ? [
          ...outcomes.map(({id, statement}): JsonObject => ({id: resultId(id), type: ['ResultDescription'], name: text(statement) || id, resultType: 'Status'})),
          ...(award.grade ? [{id: resultId('grade'), type: ['ResultDescription'], name: say('note:grade'), resultType: 'Result'}] : []),
        ] : undefined,
        creditsAvailable: awardsCredits(spec) ? credits?.value : undefined,
        fieldOfStudy: spec.field ? `${iscedF.byCode(spec.field) ? text(iscedF.byCode(spec.field)?.label) : ''} (ISCED-F ${spec.field})`.trim() : undefined,
        humanCode: spec.code, version: spec.version, inLanguage: main,
      },
    },
    evidence: [
      ...(award.evidence ?? []).map(({title, address, description}): JsonObject => ({id: address, type: ['Evidence'], name: title, narrative: description})),
      {id: context.ids.edc, type: ['Evidence'], name: say('badge.twin')},
    ],
  };
  return {document: tidyDocument(document) as JsonObject, losses: book.all()};
}

/** The criteria in Markdown: outcomes first, then hours, activities, assessments, and a section for each note. */
function narrativeOf(spec: Specification, award: Award, main: string, book: ReturnType<typeof lossBook>): string {
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, main, data);
  const hours = totalHours(spec);
  const section = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`### ${heading}`, '', ...lines, ''] : []);
  const noteLines = (place: 'outcome' | 'assessment' | 'specification' | 'award', within = ''): {heading: string; lines: string[]}[] => notesAt('badge', place, spec, award, main, within).map((note) => {
    const lines = note.lines(main).map(line);
    if (lines.length > 0) book.noted(note.pointers, narrativeAt);
    return {heading: note.heading(main), lines};
  });
  const inline = (found: readonly {lines: readonly string[]}[]): string => found.flatMap(({lines}) => lines).join(' ');
  const titled = (title: string, more: string): string => (more ? `- **${title}** ${more}` : `- **${title}**`);

  return [
    ...section(say('badge.outcomes'), (spec.outcomes ?? []).map(({statement}, index) => `${index + 1}. ${line(pick(statement, main))}`)),
    ...(hours > 0 ? [say('badge.workload', {hours, iso: isoDuration(hours)}), ''] : []),
    ...section(say('badge.activities'), (spec.activities ?? []).map(({title, kind, mode, hours: load}) => {
      const details = [kind && told('/activities/*/kind', kind, main), mode && told('/activities/*/mode', mode, main), load ? isoDuration(load) : ''].filter(Boolean).join(', ');
      return `- ${say('badge.activity', {title: line(pick(title, main)), details})}`;
    })),
    ...section(say('badge.assessments'), (spec.assessments ?? []).map(({title}, index) => titled(line(pick(title, main)) || say('note:assessment'), inline(noteLines('assessment', `/assessments/${index}`))))),
    ...section(say('note:outcome'), (spec.outcomes ?? []).flatMap((_, index) => {
      const said = inline(noteLines('outcome', `/outcomes/${index}`));
      return said ? [`${index + 1}. ${said}`] : [];
    })),
    ...[...noteLines('specification'), ...noteLines('award')].flatMap(({heading, lines}) => section(heading, lines)),
  ].join('\n').trim();
}
