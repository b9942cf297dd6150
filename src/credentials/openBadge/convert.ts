import {pick} from '../../language';
import type {Award, Specification} from '../../specification';
import {some, tidyDocument} from '../edc/nodes';
import {lossBook} from '../losses';
import {asSample, dayMoment, moment, sampleEnd} from '../sample';
import type {Conversion, IssueContext, Json, JsonObject} from '../types';
import {words} from '../words';
import {achievementOf, profileOf, reportOtherLanguages, resultId} from './achievement';
import {badgeContext, vc2Context} from './check';

/**
 * The Open Badge of one award: an AchievementCredential by Open Badges 3.0 on VC data model 2.0, in the main language of the specification.
 * What has no field of its own stands in the criteria, as Markdown.
 */
export function convertToOpenBadge(spec: Specification, award: Award, context: IssueContext): Conversion {
  const main = spec.languages?.[0] ?? 'en';
  const book = lossBook('badge', spec, award, main);
  const text = (value: Parameters<typeof pick>[0]): string => pick(value, main);
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, main, data);
  const subject = {spec, award, format: 'badge', book} as const;
  reportOtherLanguages(subject, main);
  const {learner} = award;

  const person = (identityType: string, identityHash: string | undefined): JsonObject | undefined => (identityHash ? {type: 'IdentityObject', hashed: false, identityHash, identityType} : undefined);
  const results: Json[] = [
    ...(award.results ?? []).map(({outcome, met}): JsonObject => ({type: ['Result'], resultDescription: resultId(spec, outcome), status: met ? 'Completed' : 'Failed'})),
    ...(award.grade ? [{type: ['Result'], resultDescription: resultId(spec, 'grade'), value: award.grade}] : []),
  ];
  const remarks = (award.results ?? []).map(({note}) => note).filter((note): note is string => Boolean(note?.trim()));

  const document: JsonObject = {
    '@context': [vc2Context, badgeContext],
    id: context.ids.openBadge,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: asSample(text(spec.title)),
    description: words.text('sample.description', main),
    issuer: {id: context.issuer.did, ...profileOf(spec, asSample(text(spec.awardingBody?.legalName)))},
    validFrom: moment(context.issuedAt),
    validUntil: sampleEnd(context.issuedAt, context.validDays),
    awardedDate: dayMoment(award.awardedOn),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: some([person('name', `${learner.givenName} ${learner.familyName}`), person('ext:learnerNumber', learner.number), person('emailAddress', learner.email)]),
      activityEndDate: dayMoment(award.assessedOn),
      narrative: remarks.length > 0 ? remarks.join('\n') : undefined,
      result: results.length > 0 ? results : undefined,
      achievement: {
        ...achievementOf(subject, main),
        name: asSample(text(spec.title)), description: text(spec.summary) || words.text('sample.description', main),
        image: {id: context.badgeImage, type: 'Image', caption: asSample(text(spec.title))},
      },
    },
    evidence: [
      ...(award.evidence ?? []).map(({title, address, description}): JsonObject => ({id: address, type: ['Evidence'], name: title, narrative: description})),
      {id: context.ids.edc, type: ['Evidence'], name: say('badge.twin')},
    ],
  };
  return {document: tidyDocument(document) as JsonObject, losses: book.all()};
}
