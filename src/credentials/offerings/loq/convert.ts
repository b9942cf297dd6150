import {type LanguageText, pick} from '../../../language';
import {isoDuration, type Specification, totalHours} from '../../../specification';
import {activityTypes, assessmentTypes, creditFrameworks, eqfLevels, learningSettings, modes, opportunityTypes, skillTypes} from '../../../vocabularies';
import {countries} from '../../../vocabularies/countries';
import {iscedF} from '../../../vocabularies/iscedF';
import {languages} from '../../../vocabularies/languages';
import {nqfLevels} from '../../../vocabularies/nqf';
import {awardsCredits, type NotePlace} from '../../crosswalk';
import {concept, concepts, conceptNode, languageMap, some, tidyDocument} from '../../edc/nodes';
import {escoSkills} from '../../edc/lists';
import {lossBook} from '../../losses';
import {dayMoment} from '../../sample';
import type {Conversion, Json, JsonObject} from '../../types';
import {words} from '../../words';
import {mainOf, notesOf, partId, reportUnknownCodes} from '../parts';
import {loqContext} from './context';

const node = (type: string, properties: JsonObject, id?: string): JsonObject => ({...(id === undefined ? {} : {id}), type, ...properties});
const noteNode = (text: LanguageText | undefined, id?: string): JsonObject | undefined => {
  const noteLiteral = languageMap(text);
  return noteLiteral && node('Note', {noteLiteral}, id);
};
const registrationTerm = {vat: 'vatIdentifier', tax: 'taxIdentifier', register: 'registration'} as const;
const isEsco = (uri: string | undefined): boolean => /^https?:\/\/data\.europa\.eu\/esco\/skill\//.test(uri ?? '');
// National levels by the name that the register of qualifications gives them.
const nationalLevel = (name: string | undefined): JsonObject | undefined => {
  const found = name?.trim() ? nqfLevels.concepts.find(({label}) => label.en?.toLowerCase() === name.trim().toLowerCase()) : undefined;
  return found && conceptNode(nqfLevels, found);
};

/**
 * The learning opportunity and what it leads to: ELM 3, LOQ application profile 1.1.0. With an official level it leads to a Qualification, which the
 * profile lets nothing be without an EQF and a national level; else to a LearningAchievementSpecification, and the level is told in a note.
 */
export function convertToLoq(spec: Specification): Conversion {
  const main = mainOf(spec);
  const book = lossBook('loq', spec);
  reportUnknownCodes(spec, book);
  const notes = (places: readonly NotePlace[], at: string, part: string, within = ''): readonly Json[] | undefined => some(notesOf('loq', places, spec, book, within).map((note, index) => {
    note.stands(`${at}/additionalNote/${index}`);
    const text = Object.fromEntries([...new Set([main, ...note.languages])].flatMap((lang): [string, string][] => {
      const lines = note.lines(lang);
      return lines.length > 0 ? [[lang, `${note.heading(lang)}: ${lines.join(' ')}`]] : [];
    }));
    return noteNode(text, partId(spec, `${part}note-${note.id}`));
  }));
  const page = (contentURL: string | undefined, title?: LanguageText): JsonObject | undefined => (contentURL ? node('WebResource', {contentURL, title: languageMap(title)}) : undefined);

  const body = spec.awardingBody ?? {};
  const country = concept(countries, body.country);
  const organisation = node('Organisation', {
    legalName: languageMap(body.legalName),
    ...(body.registration ? {[registrationTerm[body.registrationKind ?? 'register']]: [node('LegalIdentifier', {notation: body.registration, spatial: country})]} : {}),
    homepage: some([page(body.website)]),
    location: [node('Location', {geographicName: body.region ? {[main]: [body.region]} : undefined, address: [node('Address', {countryCode: country})]})],
    contactPoint: body.email ? [node('ContactPoint', {emailAddress: [{id: `mailto:${body.email}`, type: 'Mailbox'}]})] : undefined,
  }, partId(spec, 'awarding-body'));

  const {credits, level} = spec;
  const official = level?.claim === 'official' && level.eqf !== undefined;
  const national = nationalLevel(level?.nqfLevel);
  if (official && level.nqfLevel && !national) book.add({pointer: '/level/nqfLevel', code: 'not-a-member', data: {value: level.nqfLevel}});
  const named = [level?.nqfName, level?.nqfLevel].filter((part) => part?.trim()).join(', ');
  const hours = totalHours(spec);

  // A graph knows a concept once: the first label of an address stands.
  const labels = new Map<string, LanguageText>();
  const outcomes = (spec.outcomes ?? []).map(({id, statement, kind, skills}, index) => {
    const skillNodes = (skills ?? []).map(({uri, label = {}}, at): JsonObject | undefined => {
      const known = uri === undefined ? label : labels.get(uri) ?? label;
      if (uri !== undefined) labels.set(uri, known);
      if (known !== label && JSON.stringify(known) !== JSON.stringify(label)) book.add({pointer: `/outcomes/${index}/skills/${at}/label`, code: 'same-concept', data: {uri: uri ?? ''}});
      const prefLabel = languageMap(known) ?? (uri ? languageMap({[main]: uri}) : undefined);
      return prefLabel && node('Concept', {prefLabel, inScheme: isEsco(uri) ? {id: escoSkills, type: 'ConceptScheme'} : undefined}, uri);
    });
    const frameworks = (skills ?? []).filter(({framework}) => framework).map(({label, framework}) => words.text('framework', main, {label: pick(label, main), framework: framework ?? ''}));
    return node('LearningOutcome', {
      title: languageMap(statement),
      dcType: kind === 'knowledge' || kind === 'skill' ? concept(skillTypes, kind) : undefined,
      // The lists of the profile name the ESCO scheme by an address that ESCO does not have; as a related skill it stands with its own.
      relatedSkill: some(skillNodes),
      additionalNote: some([...(notes(['outcome'], `${described}/learningOutcome/${index}`, `${id}-`, `/outcomes/${index}`) ?? []) as readonly JsonObject[], frameworks.length > 0 ? noteNode({[main]: frameworks.join(' ')}, partId(spec, `${id}-note-frameworks`)) : undefined]),
    }, partId(spec, id));
  });

  const specification = node(official ? 'Qualification' : 'LearningAchievementSpecification', {
    title: languageMap(spec.title),
    description: languageMap(spec.summary),
    thematicArea: concepts(iscedF, spec.field ? [spec.field] : []),
    language: concepts(languages, spec.learningLanguages),
    mode: concepts(modes, spec.participation?.modes),
    learningSetting: concept(learningSettings, spec.participation?.setting),
    volumeOfLearning: hours > 0 ? isoDuration(hours) : undefined,
    entryRequirement: noteNode(spec.prerequisites),
    eqfLevel: official ? concept(eqfLevels, String(level.eqf)) : undefined,
    nqfLevel: official && named ? [national ?? node('Concept', {prefLabel: {[main]: [named]}}, partId(spec, 'nqf-level'))] : undefined,
    creditPoint: credits && awardsCredits(spec) ? [node('CreditPoint', {
      point: String(credits.value),
      framework: credits.system === 'national' ? node('Concept', {prefLabel: {[main]: [credits.nationalSystem?.trim() || words.text('value:/credits/system:national', main)]}}, partId(spec, 'credit-system')) : concept(creditFrameworks, 'ects'),
    })] : undefined,
    learningOutcome: some(outcomes),
    influencedBy: some((spec.activities ?? []).map(({id, title, kind, mode, hours: load}) => node('LearningActivitySpecification', {
      title: languageMap(title) ?? languageMap(activityTypes.byCode(kind ?? '')?.label) ?? languageMap({[main]: id}),
      dcType: some([concept(activityTypes, kind)]), mode: some([concept(modes, mode)]), volumeOfLearning: load ? isoDuration(load) : undefined,
    }, partId(spec, id)))),
    provenBy: some((spec.assessments ?? []).map(({id, title, type, description, languages: spoken}, index) => node('LearningAssessmentSpecification', {
      title: languageMap(title) ?? languageMap({[main]: words.text('note:assessment', main)}),
      description: languageMap(description), dcType: concept(assessmentTypes, type), language: concepts(languages, spoken),
      additionalNote: notes(['assessment'], `${described}/provenBy/${index}`, `${id}-`, `/assessments/${index}`),
    }, partId(spec, id)))),
    additionalNote: notes(['specification'], described, ''),
  }, spec.id);

  const document: JsonObject = {
    '@context': loqContext,
    ...node('LearningOpportunity', {
      title: languageMap(spec.title),
      description: languageMap(spec.summary),
      identifier: spec.code ? [node('Identifier', {notation: spec.code})] : undefined,
      dcType: some([concept(opportunityTypes, 'short-programme')]),
      homepage: some([page(spec.publication?.address)]),
      status: spec.status,
      dateModified: dayMoment(spec.publication?.date),
      defaultLanguage: concept(languages, main),
      mode: concepts(modes, spec.participation?.modes),
      scheduleInformation: noteNode(spec.enrolment?.dates),
      admissionProcedure: noteNode(spec.enrolment?.entry),
      priceDetail: languageMap(spec.enrolment?.price) && [node('PriceDetail', {description: languageMap(spec.enrolment?.price)})],
      supplementaryDocument: some((spec.furtherInformation ?? []).map(({address, title}) => page(address, title))),
      providedBy: [organisation],
      learningAchievementSpecification: specification,
      additionalNote: notes(['offer'], '', 'offer-'),
    }, partId(spec, 'opportunity')),
  };
  return {document: tidyDocument(document) as JsonObject, losses: book.all()};
}

const described = '/learningAchievementSpecification';
