import {activityTypes, assessmentTypes, eqfLevels, learningSettings, modes, skillTypes} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import type {ConceptList} from '../../vocabularies';
import type {ReadBook} from './book';
import {readNotes} from './notes';
import {field, first, idOf, isThere, items, type Place, step, word} from './places';
import {codeIn, hoursOf, localIds, most, numberOf, textAt, webAddress} from './values';

/** Takes a value of a controlled list; one that is not in ours is left and named. */
export function takeCode(book: ReadBook, place: Place, list: ConceptList, to: string, asCode: (code: string) => unknown = (code) => code): void {
  const code = codeIn(list, place);
  if (code !== undefined) book.take(place, to, asCode(code));
  else if (isThere(place)) book.leave(place, 'not-in-list', {value: idOf(first(place)).slice(0, 80)});
}
/** Takes values of a controlled list into a list of codes, each once. */
export function takeCodes(book: ReadBook, places: readonly Place[], list: ConceptList, to: string): void {
  const codes: string[] = [];
  for (const place of places) {
    const code = codeIn(list, place);
    if (code !== undefined && codes.includes(code)) book.pass(place);
    else takeCode(book, place, list, `${to}/${codes.length}`);
    if (code !== undefined && !codes.includes(code)) codes.push(code);
  }
}

/** Learning outcomes of ELM with their skills. */
export function readOutcomes(book: ReadBook, places: readonly Place[], lang: string): void {
  const kept = places.slice(0, most.outcomes);
  const ids = localIds(kept, 'o');
  kept.forEach((place, index) => {
    const to = `/outcomes/${index}`;
    book.take(field(place, 'title'), `${to}/statement`, textAt(field(place, 'title'), lang));
    if (!book.has(to)) return;
    book.take(field(place, 'id'), `${to}/id`, ids[index]);
    const kind = codeIn(skillTypes, field(place, 'dcType'));
    if (kind) book.take(field(place, 'dcType'), `${to}/kind`, kind);
    [...items(field(place, 'relatedESCOSkill')), ...items(field(place, 'relatedSkill'))].slice(0, most.skills).forEach((skill, at) => {
      const label = textAt(field(skill, 'prefLabel'), lang);
      const uri = webAddress({...skill, value: idOf(skill)});
      const framework = uri?.includes('data.europa.eu/esco/') ? 'ESCO' : undefined;
      if (label) book.take(skill, `${to}/skills/${at}`, {...(uri && {uri}), label, ...(framework && {framework})});
    });
  });
}

const prefixes: Readonly<Record<string, string>> = {VAT: 'vat', TIN: 'tax', NTR: 'register'};
const ownIdentifiers = [['vatIdentifier', 'vat'], ['taxIdentifier', 'tax'], ['registration', 'register']] as const;

/**
 * The number of a body in a register. An eIDAS identifier has its kind and country before the number (semantics identifier of ETSI EN 319 412-1);
 * else the identifier's own property tells the kind.
 */
function readRegistration(book: ReadBook, body: Place): void {
  const eidas = step(body, 'eIDASIdentifier', 'notation');
  const text = word(eidas);
  if (text.startsWith('SAMPLE-')) book.leave(eidas, 'sample');
  else if (text !== '') {
    const [, prefix = '', number] = /^(VAT|TIN|NTR)[A-Z]{0,2}-(.+)$/.exec(text) ?? [];
    if (number === undefined) book.guess(eidas, '/awardingBody/registration', text, 'register-number');
    else {
      book.take(eidas, '/awardingBody/registration', number);
      book.take(eidas, '/awardingBody/registrationKind', prefixes[prefix]);
    }
  }
  for (const [name, kind] of ownIdentifiers) {
    const notation = step(body, name, 'notation');
    if (!isThere(notation) || book.has('/awardingBody/registration')) continue;
    book.take(notation, '/awardingBody/registration', word(notation));
    book.take(notation, '/awardingBody/registrationKind', kind);
    // The country of the number is that of the body.
    book.pass(field(step(body, name), 'spatial'));
  }
}

/** The body that awards or offers, from a node of ELM. */
export function readOrganisation(book: ReadBook, body: Place, lang: string): void {
  book.take(field(body, 'legalName'), '/awardingBody/legalName', textAt(field(body, 'legalName'), lang));
  readRegistration(book, body);
  const location = step(body, 'location');
  const country = step(location, 'address', 'countryCode');
  takeCode(book, country, countries, '/awardingBody/country');
  const region = textAt(field(location, 'geographicName'), lang);
  book.take(field(location, 'geographicName'), '/awardingBody/region', region && (region[lang] ?? Object.values(region)[0]));
  book.take(step(body, 'homepage', 'contentURL'), '/awardingBody/website', webAddress(step(body, 'homepage', 'contentURL')));
  const mail = step(body, 'contactPoint', 'emailAddress');
  book.take(mail, '/awardingBody/email', idOf(mail).replace(/^mailto:/, ''));
}

/** What a Qualification or a LearningAchievementSpecification tells, wherever it stands. */
export function readSpecified(book: ReadBook, node: Place, lang: string): void {
  takeCode(book, first(field(node, 'thematicArea', 'ISCEDFCode')), iscedF, '/field');
  takeCodes(book, items(field(node, 'language')).slice(0, most.languages), languages, '/learningLanguages');
  const entry = field(step(node, 'entryRequirement'), 'noteLiteral');
  book.take(entry, '/prerequisites', textAt(entry, lang));
  readOutcomes(book, items(field(node, 'learningOutcome')), lang);
  takeCodes(book, items(field(node, 'mode')), modes, '/participation/modes');
  takeCode(book, field(node, 'learningSetting'), learningSettings, '/participation/setting');
  const level = field(node, 'eqfLevel', 'EQFLevel');
  const eqf = codeIn(eqfLevels, level);
  if (eqf !== undefined) {
    book.take(level, '/level/eqf', Number(eqf));
    book.guess(level, '/level/claim', 'official', 'level-official');
    const named = field(step(node, 'nqfLevel', 'NQFLevel'), 'prefLabel');
    const name = textAt(named, lang);
    book.take(named, '/level/nqfLevel', name && (name[lang] ?? Object.values(name)[0]));
  }
  const credit = step(node, 'creditPoint');
  const value = numberOf(field(credit, 'point'));
  if (value !== undefined) {
    book.take(field(credit, 'point'), '/credits/value', value);
    book.guess(field(credit, 'point'), '/credits/claim', 'awarded', 'credits-awarded');
    const system = first(field(credit, 'framework'));
    if (idOf(system).endsWith('/6fcec5c5af')) book.take(system, '/credits/system', 'ects');
    else {
      const name = textAt(field(system, 'prefLabel'), lang);
      book.take(system, '/credits/nationalSystem', name && (name[lang] ?? Object.values(name)[0]));
      book.take(system, '/credits/system', isThere(system) ? 'national' : undefined);
    }
  }
  readNotes(book, items(field(node, 'additionalNote')), lang);
  const volume = field(node, 'volumeOfLearning');
  const hours = hoursOf(word(volume));
  // The hours in all follow from their kinds.
  if (book.has('/workload')) book.pass(volume);
  else book.guess(volume, '/workload/announcedAs', hours === undefined ? undefined : `${hours} hours`, 'total-hours');
}

/** Activities: in a credential the facts stand in two nodes, in a catalogue in one. */
export function readActivities(book: ReadBook, places: readonly Place[], lang: string, specifiedOf: (place: Place) => Place): void {
  const kept = places.slice(0, most.activities);
  const ids = localIds(kept, 'act');
  kept.forEach((place, index) => {
    const to = `/activities/${index}`;
    const specified = specifiedOf(place);
    book.take(field(place, 'title'), `${to}/title`, textAt(field(place, 'title'), lang));
    book.take(field(place, 'id'), `${to}/id`, ids[index]);
    const load = [field(place, 'workload', 'volumeOfLearning'), field(specified, 'volumeOfLearning')].find(isThere) ?? field(place, 'workload');
    book.take(load, `${to}/hours`, hoursOf(word(load)));
    takeCode(book, first(field(specified, 'dcType')), activityTypes, `${to}/kind`);
    takeCode(book, first(field(specified, 'mode')), modes, `${to}/mode`);
  });
}

/** Assessments, in the same two forms. */
export function readAssessments(book: ReadBook, places: readonly Place[], lang: string, specifiedOf: (place: Place) => Place): void {
  const kept = places.slice(0, most.assessments);
  const ids = localIds(kept, 'ass');
  kept.forEach((place, index) => {
    const to = `/assessments/${index}`;
    const specified = specifiedOf(place);
    book.take(field(place, 'title'), `${to}/title`, textAt(field(place, 'title'), lang));
    book.take(field(place, 'id'), `${to}/id`, ids[index]);
    takeCode(book, first(field(specified, 'dcType')), assessmentTypes, `${to}/type`);
    book.take(field(specified, 'description'), `${to}/description`, textAt(field(specified, 'description'), lang));
    takeCodes(book, items(field(specified, 'language')).slice(0, most.languages), languages, `${to}/languages`);
  });
}
