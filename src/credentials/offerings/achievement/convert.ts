import {pick} from '../../../language';
import type {Specification} from '../../../specification';
import {tidyDocument} from '../../edc/nodes';
import {lossBook} from '../../losses';
import {achievementOf, profileOf, reportOtherLanguages} from '../../achievement';
import {badgeContext, vc2Context} from '../../contexts';
import type {Conversion, JsonObject} from '../../types';
import {mainOf, partId} from '../parts';

/**
 * The Achievement of Open Badges 3.0 as a document of its own: what a badge would be awarded for. Whoever issues badges for the provider
 * builds on it. It has no picture: that is the provider's to choose.
 */
export function convertToAchievement(spec: Specification): Conversion {
  const main = mainOf(spec);
  const book = lossBook('achievement', spec, main);
  const subject = {spec, format: 'achievement', languages: 'main', main, book} as const;
  reportOtherLanguages(subject);
  const legalName = pick(spec.awardingBody?.legalName, main);
  const document: JsonObject = {
    '@context': [vc2Context, badgeContext],
    ...achievementOf(subject, false),
    name: pick(spec.title, main), description: pick(spec.summary, main) || pick(spec.title, main),
    creator: legalName ? {id: partId(spec, 'awarding-body'), ...profileOf(spec, legalName)} : undefined,
  };
  return {document: tidyDocument(document) as JsonObject, losses: book.all()};
}
