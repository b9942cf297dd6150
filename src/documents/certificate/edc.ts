import type {LanguageText} from '../../language';
import {accreditationTypes, assessmentTypes, creditFrameworks, eqfLevels, modes, supervisionTypes, type ConceptList} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import type {CertificateModel} from './model';
import {nodesById} from './nodes';
import {durationHours, firstText, hasType, list, loose, note, texts, word, type Loose} from './read';

/** Label of a concept: our plain words where we hold the list, with the document's other languages. */
function conceptText(value: unknown, known?: ConceptList): LanguageText {
  const own = known?.byUri(word(loose(value).id))?.label;
  return {...texts(loose(value).prefLabel), ...own};
}

const conceptTexts = (value: unknown, known?: ConceptList): LanguageText[] => list(value).map((each) => conceptText(each, known)).filter((text) => Object.keys(text).length > 0);

// ECTS and ECVET are known by their short names.
function systemOf(framework: unknown): LanguageText {
  const known = creditFrameworks.byUri(word(loose(framework).id));
  return known === undefined ? conceptText(framework) : {en: known.code.toUpperCase()};
}

/** Reads a European Digital Credential (ELM v3); whatever is absent or of another shape stays empty. */
export function readEdc(credential: Loose): Omit<CertificateModel, 'kind' | 'sample'> {
  const node = nodesById(credential);
  const subject = loose(credential.credentialSubject);
  const claims = list(subject.hasClaim).map(node);
  const achievement = claims.find((claim) => hasType(claim, 'LearningAchievement')) ?? claims[0] ?? {};
  const specification = node(achievement.specifiedBy);
  const awarding = node(achievement.awardedBy);
  const body = node(list(awarding.awardingBody)[0]);
  const issuer = node(credential.issuer);
  const nameOf = (organisation: Loose): LanguageText => firstText(texts(organisation.legalName), texts(organisation.prefLabel), texts(organisation.altLabel));
  const bodyName = firstText(nameOf(body), nameOf(issuer));
  const issuerName = nameOf(issuer);
  const location = [...list(body.location), ...list(issuer.location)].map(node)[0] ?? {};
  const address = node(list(location.address)[0]);
  const display = node(credential.displayParameter);

  const fullName = Object.values(texts(subject.fullName))[0];
  const parts = [subject.givenName, subject.familyName].flatMap((name) => Object.values(texts(name))[0] ?? []);
  const eqf = loose(specification.eqfLevel);
  const eqfNumber = Number(eqfLevels.byUri(word(eqf.id))?.code);
  const level = firstText(conceptText(specification.eqfLevel, eqfLevels), ...conceptTexts(specification.nqfLevel));

  return {
    title: firstText(texts(achievement.title), texts(specification.title), texts(display.title)),
    description: firstText(texts(achievement.description), texts(specification.description), texts(display.description)),
    holder: fullName ?? parts.join(' '),
    awardingBody: bodyName,
    ...(JSON.stringify(issuerName) === JSON.stringify(bodyName) || Object.keys(issuerName).length === 0 ? {} : {issuer: issuerName}),
    country: conceptText(address.countryCode, countries),
    region: Object.values(firstText(texts(location.geographicName), ...conceptTexts(location.spatialCode)))[0] ?? '',
    awardedOn: word(awarding.awardingDate) || word(credential.issued) || word(credential.issuanceDate) || word(credential.validFrom),
    validUntil: word(credential.validUntil) || word(credential.expirationDate),
    outcomes: list(specification.learningOutcome).map(node).map((outcome) => ({
      statement: texts(outcome.title), skills: [...conceptTexts(outcome.relatedESCOSkill), ...conceptTexts(outcome.relatedSkill)],
    })).filter(({statement}) => Object.keys(statement).length > 0),
    ...hoursOf(durationHours(specification.volumeOfLearning) ?? durationHours(node(list(achievement.influencedBy)[0]).workload)),
    credits: list(specification.creditPoint).map(node).map((credit) => ({value: word(credit.point), system: systemOf(credit.framework)})).filter(({value}) => value !== ''),
    ...(Object.keys(level).length === 0 ? {} : {level: {...(Number.isNaN(eqfNumber) ? {} : {eqf: eqfNumber}), indicative: false, label: level}}),
    assessments: list(achievement.provenBy).map(node).map((assessment) => {
      const how = node(assessment.specifiedBy);
      return {
        type: conceptTexts(how.dcType, assessmentTypes)[0] ?? {}, title: firstText(texts(assessment.title), texts(how.title)),
        supervision: conceptTexts(assessment.idVerification, supervisionTypes)[0] ?? {}, grade: note(node(assessment.grade)),
      };
    }),
    participation: conceptTexts(specification.mode, modes),
    quality: list(specification.accreditation).map(node).map((each) => firstText(texts(each.title), ...conceptTexts(each.dcType, accreditationTypes))).filter((text) => Object.keys(text).length > 0),
    stacking: list(achievement.entitlesTo).map(node).map((each) => firstText(texts(each.title), texts(node(each.specifiedBy).title))).filter((text) => Object.keys(text).length > 0),
    prerequisites: note(node(specification.entryRequirement)),
    links: [...list(specification.homepage), ...list(specification.supplementaryDocument)].map(node)
      .map((each) => ({title: texts(each.title), address: word(each.contentURL)})).filter(({address: target}) => target !== ''),
    identifier: word(credential.id),
  };
}

const hoursOf = (hours: number | undefined): {hours?: number} => (hours === undefined ? {} : {hours});
