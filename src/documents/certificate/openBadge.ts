import {pick, type LanguageText} from '../../language';
import {eqfLevels} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import type {CertificateModel} from './model';
import {readNarrative} from './narrative';
import {nodesById} from './nodes';
import {firstText, list, loose, texts, word, type Loose} from './read';

const eqfBase = /^https?:\/\/data\.europa\.eu\/snb\/eqf\//;

/** Reads an Open Badge 3.0, or another credential with an achievement; whatever is absent or of another shape stays empty. */
export function readOpenBadge(credential: Loose): Omit<CertificateModel, 'kind' | 'sample'> {
  const node = nodesById(credential);
  const subject = loose(list(credential.credentialSubject)[0]);
  const achievement = node(list(subject.achievement)[0]);
  const lang = /^[a-z]{2}/.exec(word(achievement.inLanguage).toLowerCase())?.[0];
  // A plain string stands in the language of the achievement, if it names one.
  const text = (value: unknown): LanguageText => {
    const {und, ...rest} = texts(value);
    return und === undefined ? rest : {...rest, [lang ?? 'und']: und};
  };
  const issuer = node(credential.issuer);
  const creator = node(list(achievement.creator)[0]);
  const issuerName = text(issuer.name);
  const creatorName = text(creator.name);
  const body = Object.keys(creatorName).length > 0 ? creator : issuer;
  const address = loose(body.address ?? issuer.address);
  const code = word(address.addressCountryCode).toUpperCase();
  const alignments = list(achievement.alignment).map(node);
  const level = alignments.find(({targetUrl}) => eqfBase.test(word(targetUrl)));
  const eqf = Number(eqfLevels.byUri(word(level?.targetUrl).replace(/^https:/, 'http:'))?.code);
  const narratives = text(loose(achievement.criteria).narrative);
  const narrative = readNarrative(pick(narratives, lang ?? 'en'));
  // Other languages tell the same list; one that is shorter is not complete, and its items would stand at wrong places.
  const translated = Object.entries(narratives).map(([language, told]) => ({language, items: readNarrative(told).items})).filter(({items}) => items.length === narrative.items.length);
  const results = list(subject.result).map(node);
  // A result of type Status says whether one outcome was met; it is no assessment with a grade.
  const graded = list(achievement.resultDescription).map(node).filter(({resultType}) => resultType !== 'Status').map((each) => {
    const result = results.find(({resultDescription}) => resultDescription === each.id) ?? {};
    return {title: text(each.name), grade: firstText(text(result.value), text(result.status))};
  }).filter(({title}) => Object.keys(title).length > 0);

  return {
    title: firstText(text(achievement.name), text(credential.name)),
    description: firstText(text(achievement.description), text(credential.description)),
    holder: holderName(subject),
    awardingBody: firstText(creatorName, issuerName),
    ...(Object.keys(creatorName).length === 0 || JSON.stringify(creatorName) === JSON.stringify(issuerName) || Object.keys(issuerName).length === 0 ? {} : {issuer: issuerName}),
    country: countries.byCode(code)?.label ?? text(address.addressCountry),
    region: word(address.addressRegion),
    awardedOn: word(credential.awardedDate) || word(credential.validFrom) || word(credential.issuanceDate),
    validUntil: word(credential.validUntil) || word(credential.expirationDate),
    outcomes: narrative.items.map((_, index) => ({
      statement: Object.fromEntries(translated.map(({language, items}) => [language, items[index] ?? ''])), skills: [],
    })),
    ...(narrative.hours === undefined ? {} : {hours: narrative.hours}),
    credits: word(achievement.creditsAvailable) === '' ? [] : [{value: word(achievement.creditsAvailable), system: {}}],
    ...(level === undefined ? {} : {level: {
      ...(Number.isNaN(eqf) ? {} : {eqf}), indicative: /indicative/i.test(`${word(level.targetName)} ${word(level.targetDescription)}`), label: text(level.targetName),
    }}),
    assessments: narrative.assessments.length > 0
      ? narrative.assessments.map(({title, type, supervision}, index) => ({type, title: text(title), supervision, grade: index === 0 ? graded[0]?.grade ?? {} : {}}))
      : graded.map(({title, grade}) => ({type: {}, title, supervision: {}, grade})),
    participation: [],
    quality: list(achievement.endorsement).map((each) => text(loose(node(each).issuer).name)).filter((each) => Object.keys(each).length > 0),
    stacking: list(achievement.related).map((each) => text(node(each).name)).filter((each) => Object.keys(each).length > 0),
    prerequisites: {},
    links: [word(loose(achievement.criteria).id), word(issuer.url)].filter((each) => /^https?:/.test(each)).map((each) => ({title: {}, address: each})),
    identifier: word(credential.id),
  };
}

function holderName(subject: Loose): string {
  const named = list(subject.identifier).map(loose).find(({identityType, hashed}) => identityType === 'name' && hashed !== true);
  return word(named?.identityHash) || word(loose(subject.profile).name) || word(subject.name);
}
