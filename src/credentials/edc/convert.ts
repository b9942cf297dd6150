import {type LanguageText, pick} from '../../language';
import {type Award, isoDuration, type Specification, totalHours} from '../../specification';
import {
  activityTypes, assessmentTypes, type ConceptList, credentialProfiles, creditFrameworks, encodings, entitlementStatuses, entitlementTypes,
  eqfLevels, learningSettings, modes, opportunityTypes, skillTypes, supervisionTypes,
} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {fileTypes} from '../../vocabularies/fileTypes';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import {awardsCredits, type NotePlace} from '../crosswalk';
import {lossBook} from '../losses';
import {notesAt} from '../notes';
import {asSample, asSampleText, dayMoment, moment, sampleEnd} from '../sample';
import {valuesOf} from '../values';
import type {Conversion, IssueContext, Json, JsonObject} from '../types';
import {words} from '../words';
import {escoSkills} from './lists';
import {concept, concepts, languageMap, nodeMaker, some, tidyDocument} from './nodes';
import {edcContext, vc1Context} from './terms';

const profile = 'http://data.europa.eu/snb/model/ap/edc-generic-full';
const achievementAt = '/credentialSubject/hasClaim/0';
const sampleRegistration = 'SAMPLE-NO-REGISTRATION';
const registrationPrefix = {vat: 'VAT', tax: 'TIN', register: 'NTR'} as const;

// Codes that the schema of a specification leaves open; what is not in the list has no address to stand for it.
const openCodes: readonly (readonly [field: string, list: ConceptList])[] = [
  ['/awardingBody/country', countries], ['/partners/*/country', countries], ['/field', iscedF], ['/languages/*', languages], ['/learningLanguages/*', languages], ['/assessments/*/languages/*', languages],
];
const isEsco = (uri: string | undefined): uri is string => uri?.startsWith('http://data.europa.eu/esco/skill/') ?? false;

/**
 * The European Digital Credential of one award: ELM 3, EDC application profile 1.1.0, VC data model 1.1.
 * An indicative level, indicative credits and quality assurance that is no accreditation stand as notes: the document claims no more than the provider may.
 */
export function convertToEdc(spec: Specification, award: Award, context: IssueContext): Conversion {
  const textLanguages = spec.languages?.length ? spec.languages : ['en'];
  const main = textLanguages[0] ?? 'en';
  const make = nodeMaker();
  const book = lossBook('edc', spec);
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, main, data);

  const noteNode = (text: LanguageText, id?: string): JsonObject | undefined => {
    const noteLiteral = languageMap(text);
    return noteLiteral && make('Note', {noteLiteral}, id);
  };
  let noteCount = 0;
  /** The notes of a place as nodes; their identifiers name the subject, so that a reader finds quality or level among them. */
  const notes = (place: NotePlace, at: string, within = ''): readonly Json[] | undefined => some(notesAt('edc', place, spec, award, main, within).map((note, index) => {
    const text = Object.fromEntries([...new Set([main, ...note.languages])].flatMap((lang): [string, string][] => {
      const lines = note.lines(lang);
      return lines.length > 0 ? [[lang, `${note.heading(lang)}: ${lines.join(' ')}`]] : [];
    }));
    const node = noteNode(text, `urn:epass:note:${note.id}:${++noteCount}`);
    if (node) book.noted(note.pointers, `${at}/additionalNote/${index}`);
    return node;
  }));
  const webPage = (contentURL: string | undefined, title?: LanguageText): JsonObject | undefined => (contentURL ? make('WebResource', {contentURL, title: languageMap(title)}) : undefined);

  for (const [field, list] of openCodes) {
    for (const {pointer, value} of valuesOf(field, spec, award)) if (list.byCode(String(value)) === undefined) book.add({pointer, code: 'not-a-member', data: {value: String(value)}});
  }

  const body = spec.awardingBody ?? {};
  const country = concept(countries, body.country);
  if (!body.registration) book.add({pointer: '/awardingBody/registration', code: 'sample-identifier', placedIn: '/issuer/eIDASIdentifier/notation'});
  const organisation: JsonObject = make('Organisation', {
    legalName: languageMap(asSampleText(body.legalName)),
    eIDASIdentifier: make('LegalIdentifier', {notation: body.registration ? `${registrationPrefix[body.registrationKind ?? 'register']}${body.country ?? ''}-${body.registration}` : sampleRegistration, spatial: country}),
    location: [make('Location', {geographicName: body.region ? {[main]: [body.region]} : undefined, address: [make('Address', {countryCode: country})]})],
    homepage: some([webPage(body.website)]),
    contactPoint: body.email ? [make('ContactPoint', {emailAddress: [{id: `mailto:${body.email}`, type: 'Mailbox'}]})] : undefined,
  });
  // A partner without a country can't be an organisation here; the note about partners names it all the same.
  const partners = (spec.partners ?? []).filter(({legalName, country: where}) => legalName?.trim() && concept(countries, where)).map(({legalName = '', country: where}) => make('Organisation', {
    legalName: languageMap({[main]: asSample(legalName)}), location: [make('Location', {address: [make('Address', {countryCode: concept(countries, where)})]})],
  }));
  const awarding = (awardingDate?: string): JsonObject => make('AwardingProcess', {awardingBody: [organisation, ...partners], awardingDate});

  // A graph knows a concept once: two labels in one language for it would be a fault. The first that is met stands.
  const labels = new Map<string, LanguageText>();
  const labelOf = (uri: string, label: LanguageText, pointer: string): LanguageText => {
    const known = labels.get(uri) ?? label;
    labels.set(uri, {...label, ...known});
    if (Object.keys(label).some((lang) => known[lang] !== undefined && known[lang] !== label[lang])) book.add({pointer: `${pointer}/label`, code: 'same-concept', data: {uri}});
    return {...label, ...known};
  };
  const outcomes = (spec.outcomes ?? []).map(({id, statement, kind, skills}, index) => {
    // An address is a name as well; a skill with neither says nothing.
    const named = (skills ?? []).map(({uri, label = {}, framework}, at) => ({uri, framework, label: uri ? labelOf(uri, languageMap(label) ? label : {[main]: uri}, `/outcomes/${index}/skills/${at}`) : label})).filter(({label}) => languageMap(label));
    const plainSkills = named.filter(({uri}) => !isEsco(uri));
    const frameworks = plainSkills.filter(({framework}) => framework).map(({label, framework}) => say('framework', {label: pick(label, main), framework: framework ?? ''}));
    return make('LearningOutcome', {
      title: languageMap(statement),
      dcType: kind === 'knowledge' || kind === 'skill' ? concept(skillTypes, kind) : undefined,
      relatedESCOSkill: some(named.filter(({uri}) => isEsco(uri)).map(({uri, label}) => ({id: uri, type: 'Concept', inScheme: {id: escoSkills, type: 'ConceptScheme'}, prefLabel: languageMap(label)}))),
      relatedSkill: some(plainSkills.map(({uri, label}) => ({...make('Concept', {prefLabel: languageMap(label)}), ...(uri ? {id: uri} : {})}))),
      additionalNote: some([...(notes('outcome', `${achievementAt}/specifiedBy/learningOutcome/${index}`, `/outcomes/${index}`) ?? []) as readonly JsonObject[], frameworks.length > 0 ? noteNode({[main]: frameworks.join(' ')}) : undefined]),
    }, id && `urn:epass:learningOutcome:${id}`);
  });

  const {credits, level} = spec;
  const hours = totalHours(spec);
  const qualification = make('Qualification', {
    title: languageMap(asSampleText(spec.title)),
    description: languageMap(spec.summary),
    dcType: some([concept(opportunityTypes, 'short-programme')]),
    identifier: spec.code ? [make('Identifier', {notation: spec.code})] : undefined,
    homepage: some([webPage(spec.publication?.address)]),
    thematicArea: concepts(iscedF, spec.field ? [spec.field] : []),
    language: concepts(languages, spec.learningLanguages),
    entryRequirement: noteNode(spec.prerequisites ?? {}),
    learningOutcome: some(outcomes),
    volumeOfLearning: hours > 0 ? isoDuration(hours) : undefined,
    creditPoint: credits && awardsCredits(spec) ? [make('CreditPoint', {
      point: String(credits.value),
      framework: credits.system === 'national' ? {...make('Concept', {prefLabel: {[main]: [credits.nationalSystem?.trim() || say('value:/credits/system:national')]}})} : concept(creditFrameworks, 'ects'),
    })] : undefined,
    eqfLevel: level?.claim === 'official' && level.eqf !== undefined ? concept(eqfLevels, String(level.eqf)) : undefined,
    mode: concepts(modes, spec.participation?.modes),
    learningSetting: concept(learningSettings, spec.participation?.setting),
    supplementaryDocument: some((spec.furtherInformation ?? []).map(({address, title}) => webPage(address, title))),
    additionalNote: notes('specification', `${achievementAt}/specifiedBy`),
  }, spec.id);

  const grade = award.grade?.trim() || say('grade.none');
  const assessments = (spec.assessments ?? []).map(({id, title, type, description, supervision, languages: spoken}, index) => make('LearningAssessment', {
    title: languageMap(title) ?? languageMap(concept(assessmentTypes, type) && assessmentTypes.byCode(type ?? '')?.label) ?? languageMap({[main]: say('note:assessment')}),
    awardedBy: awarding(),
    grade: make('Note', {noteLiteral: {[main]: [grade]}}),
    idVerification: concept(supervisionTypes, supervision),
    dateIssued: dayMoment(award.assessedOn),
    specifiedBy: make('LearningAssessmentSpecification', {
      title: languageMap(title) ?? languageMap({[main]: say('note:assessment')}), dcType: concept(assessmentTypes, type), description: languageMap(description), language: concepts(languages, spoken),
      additionalNote: notes('assessment', `${achievementAt}/provenBy/${index}/specifiedBy`, `/assessments/${index}`),
    }),
  }, id && `urn:epass:learningAssessment:${id}`));

  const activities = (spec.activities ?? []).map(({id, title, kind, mode, hours: load}, index) => {
    const name = languageMap(title) ?? languageMap(activityTypes.byCode(kind ?? '')?.label) ?? languageMap({[main]: id ?? String(index + 1)});
    return make('LearningActivity', {
      title: name,
      awardedBy: awarding(),
      workload: load ? isoDuration(load) : undefined,
      specifiedBy: make('LearningActivitySpecification', {title: name, dcType: some([concept(activityTypes, kind)]), mode: some([concept(modes, mode)])}),
    }, id && `urn:epass:learningActivity:${id}`);
  });

  const entitlements = (spec.stacking?.targets ?? []).filter(({agreement}) => agreement?.trim()).map(({title, agreement}) => {
    const name = languageMap(title) ?? languageMap({[main]: say('note:stacking')});
    return make('LearningEntitlement', {
      title: name, awardedBy: awarding(),
      specifiedBy: make('LearningEntitlementSpecification', {
        title: name, dcType: concept(entitlementTypes, 'learning-opportunity'), entitlementStatus: concept(entitlementStatuses, 'prospective'),
        additionalNote: some([noteNode({[main]: say('agreement', {value: agreement ?? ''})})]),
      }),
    });
  });

  const {learner} = award;
  const painted = textLanguages.filter((lang) => context.pictures[lang]);
  for (const [index, lang] of textLanguages.entries()) if (!context.pictures[lang]) book.add({pointer: `/languages/${index}`, code: 'no-picture'});
  const issuedAt = moment(context.issuedAt);

  const document: JsonObject = {
    '@context': [vc1Context, edcContext],
    id: context.ids.edc,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSchema: [{id: profile, type: 'ShaclValidator2017'}],
    credentialProfiles: [concept(credentialProfiles, 'generic') ?? null],
    identifier: [make('Identifier', {notation: context.ids.openBadge, schemeName: 'Open Badge 3.0'})],
    displayParameter: make('DisplayParameter', {
      title: languageMap(asSampleText(spec.title)),
      description: languageMap(Object.fromEntries(textLanguages.map((lang) => [lang, words.text('sample.description', lang)]))),
      primaryLanguage: concept(languages, main),
      language: concepts(languages, textLanguages),
      individualDisplay: some(painted.map((lang) => make('IndividualDisplay', {
        language: concept(languages, lang),
        displayDetail: [make('DisplayDetail', {page: 1, image: make('MediaObject', {
          content: context.pictures[lang]?.base64 ?? '', contentEncoding: concept(encodings, 'base64'), contentType: concept(fileTypes, context.pictures[lang]?.type === 'image/png' ? 'png' : 'jpeg'),
        })})],
      }))),
    }),
    issuer: organisation,
    issuanceDate: issuedAt, issued: issuedAt, validFrom: issuedAt,
    validUntil: sampleEnd(context.issuedAt, context.validDays), expirationDate: sampleEnd(context.issuedAt, context.validDays),
    credentialSubject: make('Person', {
      givenName: {[main]: [learner.givenName]}, familyName: {[main]: [learner.familyName]}, fullName: {[main]: [`${learner.givenName} ${learner.familyName}`]},
      dateOfBirth: dayMoment(learner.dateOfBirth),
      identifier: learner.number ? [make('Identifier', {notation: learner.number})] : undefined,
      contactPoint: learner.email ? [make('ContactPoint', {emailAddress: [{id: `mailto:${learner.email}`, type: 'Mailbox'}]})] : undefined,
      hasClaim: [make('LearningAchievement', {
        title: languageMap(asSampleText(spec.title)), description: languageMap(spec.summary),
        awardedBy: awarding(dayMoment(award.awardedOn)),
        specifiedBy: qualification,
        provenBy: some(assessments), influencedBy: some(activities), entitlesTo: some(entitlements),
        supplementaryDocument: some((award.evidence ?? []).map(({address, title}) => webPage(address, {[main]: title}))),
        additionalNote: notes('award', achievementAt),
      })],
    }),
  };
  return {document: tidyDocument(document) as JsonObject, losses: book.all(award)};
}

/** The form that the Europass issuer takes: without the issuer, which the seal names, and with an address for delivery. */
export function convertToEdcUpload(spec: Specification, award: Award, context: IssueContext): Conversion {
  const {document, losses} = convertToEdc(spec, award, context);
  const {issuer: _, ...credential} = document;
  const address = award.learner.email;
  return {
    document: {credential, deliveryDetails: {deliveryAddress: [address ?? 'sample.learner@learner.example']}},
    losses: [...losses.map((loss) => (loss.placedIn === undefined ? loss : {...loss, placedIn: `/credential${loss.placedIn}`})), ...(address ? [] : [{pointer: 'award/learner/email', code: 'sample-address', placedIn: '/deliveryDetails/deliveryAddress/0'}])],
  };
}
