import {activityTypes, assessmentTypes, eqfLevels, modes, type ConceptList} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import {isObject} from '../json';
import {courseModes} from '../offerings/schemaOrg/modes';
import type {ReadBook} from './book';
import {readText, subjectOf} from './notes';
import {field, first, idOf, isThere, items, type Place, step, typesOf, word} from './places';
import {hoursOf, localIds, most, numberOf, textAt, webAddress} from './values';

/** What a place says in words: text, or the name of what stands there. */
const said = (place: Place, lang: string): Record<string, string> | undefined => textAt(place, lang) ?? textAt(field(first(place), 'name'), lang);
const oneOf = (place: Place, lang: string): string => Object.values(said(place, lang) ?? {})[0] ?? '';
const byLabel = (list: ConceptList, text: string): string | undefined => list.concepts.find(({label}) => label.en?.toLowerCase() === text.toLowerCase())?.code;
const byMode = new Map(Object.entries(courseModes).map(([code, name]) => [name.toLowerCase(), code]));
/** Other words for modes, as courses on the web use them. */
const otherModes: Readonly<Record<string, string>> = {'on-site': 'presential', onsite: 'presential', 'in person': 'presential', 'face-to-face': 'presential', 'distance learning': 'online', 'e-learning': 'online', hybrid: 'hybrid'};
const modeOf = (text: string): string | undefined => byMode.get(text.toLowerCase()) ?? byLabel(modes, text) ?? otherModes[text.toLowerCase()];
const languageOf = (place: Place): string | undefined => {
  const text = (word(place) || word(field(place, 'alternateName')) || word(field(place, 'name'))).toLowerCase();
  const code = /^([a-z]{2})(?:-|$)/.exec(text)?.[1];
  return code && languages.byCode(code) ? code : undefined;
};
const kinds = [['vatID', 'vat'], ['taxID', 'tax']] as const;

function readProvider(book: ReadBook, provider: Place, lang: string): void {
  const legal = field(provider, 'legalName');
  if (isThere(legal)) {
    book.take(legal, '/awardingBody/legalName', textAt(legal, lang));
    if (JSON.stringify(legal.value) === JSON.stringify(field(provider, 'name').value)) book.pass(field(provider, 'name'));
  } else {
    const name = isObject(provider.value) ? field(provider, 'name') : provider;
    book.guess(name, '/awardingBody/legalName', textAt(name, lang), 'name-as-legal-name');
  }
  const url = field(provider, 'url', 'sameAs');
  book.take(url, '/awardingBody/website', webAddress(first(url)));
  const mail = field(provider, 'email');
  book.take(mail, '/awardingBody/email', word(mail).replace(/^mailto:/, ''));
  const address = step(provider, 'address');
  const country = field(address, 'addressCountry');
  const where = (word(country) || word(field(country, 'name'))).toUpperCase();
  if (countries.byCode(where)) book.take(country, '/awardingBody/country', where);
  else if (byLabel(countries, where)) book.guess(country, '/awardingBody/country', byLabel(countries, where), 'from-words');
  const region = field(address, 'addressRegion');
  book.take(region, '/awardingBody/region', word(region));
  for (const [name, kind] of kinds) {
    if (!isThere(field(provider, name)) || book.has('/awardingBody/registration')) continue;
    book.take(field(provider, name), '/awardingBody/registration', word(field(provider, name)));
    book.take(field(provider, name), '/awardingBody/registrationKind', kind);
  }
  const number = field(provider, 'identifier');
  if (isThere(number) && !book.has('/awardingBody/registration')) {
    book.take(number, '/awardingBody/registration', word(number));
    if (book.has('/awardingBody/registration')) book.guess(number, '/awardingBody/registrationKind', 'register', 'register-number');
  }
  const contact = step(provider, 'contactPoint');
  const reach = ['email', 'telephone', 'description'].map((name) => field(contact, name)).find(isThere);
  if (reach) book.take(reach, '/enrolment/contact', oneOf(reach, lang));
  book.pass(field(contact, 'contactType'));
}

function readInstance(book: ReadBook, instance: Place, lang: string): void {
  items(field(instance, 'courseMode')).forEach((place) => {
    const mode = modeOf(oneOf(place, lang));
    if (mode === undefined) return;
    const chosen = [0, 1, 2, 3, 4, 5, 6].find((index) => !book.has(`/participation/modes/${index}`)) ?? 0;
    if (byMode.has(word(place).toLowerCase()) || byLabel(modes, word(place))) book.take(place, `/participation/modes/${chosen}`, mode);
    else book.guess(place, `/participation/modes/${chosen}`, mode, 'from-words');
  });
  const place = step(instance, 'location');
  const name = isObject(place.value) && !('@value' in place.value) ? field(place, 'name', 'address') : place;
  book.take(name, '/participation/place', said(name, lang));
  const dates = field(instance, 'description');
  if (isThere(dates)) book.take(dates, '/enrolment/dates', textAt(dates, lang));
  else {
    const [from, until] = [word(field(instance, 'startDate')), word(field(instance, 'endDate'))];
    if (from || until) book.guess(field(instance, from ? 'startDate' : 'endDate'), '/enrolment/dates', {[lang]: [from, until].filter(Boolean).join(' – ')}, 'put-together');
    if (from && until) book.pass(field(instance, 'endDate'));
  }
}

/** Hours in all: from the course, or from what its instance says of the load. */
function readHours(book: ReadBook, course: Place, instance: Place): void {
  const places = [field(course, 'timeRequired'), field(instance, 'courseWorkload'), field(instance, 'duration')].filter(isThere);
  const chief = places.find((place) => hoursOf(word(place)) !== undefined);
  if (book.has('/workload')) return book.pass(...places);
  const hours = chief && hoursOf(word(chief));
  if (chief) book.guess(chief, '/workload/announcedAs', `${hours} hours`, 'total-hours');
  else if (places[0] && word(places[0]) !== '') book.guess(places[0], '/workload/announcedAs', word(places[0]).slice(0, 60), 'total-hours');
  book.pass(...places.filter((place) => chief && place.value === chief.value));
}

function readOutcomes(book: ReadBook, course: Place, lang: string): void {
  const taught = items(field(course, 'teaches')).slice(0, most.outcomes);
  const ids = localIds(taught, 'o');
  taught.forEach((place, index) => {
    const statement = isObject(place.value) && !('@value' in place.value) ? field(place, 'name') : place;
    book.take(statement, `/outcomes/${index}/statement`, textAt(statement, lang));
    book.take(isObject(place.value) ? field(place, 'id') : {value: undefined, pointer: place.pointer}, `/outcomes/${index}/id`, ids[index]);
    if (isThere(field(place, 'description'))) book.leave(field(place, 'description'), 'note');
  });
  const withOutcomes = book.has('/outcomes/0');
  items(field(course, 'educationalAlignment')).slice(0, most.skills).forEach((place, index) => {
    const label = textAt(field(place, 'targetName'), lang);
    if (!label) return;
    const uri = webAddress(field(place, 'targetUrl'));
    const framework = word(field(place, 'educationalFramework'));
    const skill = {...(uri && {uri}), label, ...(framework && {framework})};
    if (withOutcomes) book.guess(place, `/outcomes/0/skills/${index}`, skill, 'skill-place');
    else if (index < most.outcomes) {
      book.guess(place, `/outcomes/${index}/statement`, label, 'skill-as-outcome');
      book.take({value: undefined, pointer: place.pointer}, `/outcomes/${index}/id`, `o${index + 1}`);
      book.take({value: undefined, pointer: place.pointer}, `/outcomes/${index}/skills/0`, skill);
    }
  });
}

const localRefs = (place: Place): string[] => items(place).flatMap((each) => /[#:/]([a-z][a-z0-9-]{0,39})$/.exec(idOf(each))?.[1] ?? []);

function readParts(book: ReadBook, course: Place, lang: string): void {
  const sections = items(field(course, 'syllabusSections')).slice(0, most.activities);
  const activityIds = localIds(sections, 'act');
  sections.forEach((place, index) => {
    const to = `/activities/${index}`;
    book.take(field(place, 'name'), `${to}/title`, textAt(field(place, 'name'), lang));
    book.take(field(place, 'id'), `${to}/id`, activityIds[index]);
    book.take(field(place, 'learningResourceType'), `${to}/kind`, byLabel(activityTypes, word(field(place, 'learningResourceType'))));
    book.take(field(place, 'timeRequired'), `${to}/hours`, hoursOf(word(field(place, 'timeRequired'))));
    book.take(field(place, 'teaches'), `${to}/outcomes`, localRefs(field(place, 'teaches')));
  });
  const parts = items(field(course, 'hasPart'));
  const assessments = parts.filter((place) => isThere(field(place, 'assesses')) || byLabel(assessmentTypes, word(field(place, 'learningResourceType'))) !== undefined || typesOf(place).includes('LearningResource')).slice(0, most.assessments);
  const assessmentIds = localIds(assessments, 'ass');
  assessments.forEach((place, index) => {
    const to = `/assessments/${index}`;
    book.take(field(place, 'name'), `${to}/title`, textAt(field(place, 'name'), lang));
    book.take(field(place, 'id'), `${to}/id`, assessmentIds[index]);
    book.take(field(place, 'learningResourceType'), `${to}/type`, byLabel(assessmentTypes, word(field(place, 'learningResourceType'))));
    book.take(field(place, 'description'), `${to}/description`, textAt(field(place, 'description'), lang));
    book.take(field(place, 'inLanguage'), `${to}/languages`, items(field(place, 'inLanguage')).flatMap((each) => languageOf(each) ?? []));
    book.take(field(place, 'assesses'), `${to}/measures`, localRefs(field(place, 'assesses')).map((outcome) => ({outcome})));
    if (isThere(field(place, 'text'))) book.leave(field(place, 'text'), 'note');
  });
  for (const place of parts.filter((each) => !assessments.includes(each))) {
    const heading = oneOf(field(place, 'name'), lang);
    const text = textAt(field(place, 'text', 'description'), lang);
    if (text) readText(book, place, subjectOf(heading), text);
  }
}

/** A Course of schema.org, of ours or from any website. */
export function readCourse(book: ReadBook, course: Place, stated?: string): void {
  const spoken = items(field(course, 'inLanguage')).filter((place) => languageOf(place));
  const lang = stated ?? languageOf(spoken[0] ?? first(field(course, 'inLanguage'))) ?? 'en';
  book.guess({value: undefined, pointer: `${course.pointer}/@language`}, '/languages/0', lang, 'language');
  [...new Set(spoken.map((place) => languageOf(place)))].slice(0, most.languages).forEach((code, index) => book.take(spoken.find((place) => languageOf(place) === code) ?? first(field(course, 'inLanguage')), `/learningLanguages/${index}`, code));
  book.take(field(course, 'name'), '/title', textAt(field(course, 'name'), lang));
  const description = field(course, 'description');
  if (stated === undefined) book.guess(description, '/summary', textAt(description, lang), 'description-as-summary');
  else book.take(description, '/summary', textAt(description, lang));
  for (const [name, to] of [['courseCode', '/code'], ['version', '/version']] as const) book.take(field(course, name), to, word(field(course, name)));
  const status = field(course, 'creativeWorkStatus');
  if (['draft', 'published', 'retired'].includes(word(status).toLowerCase())) book.take(status, '/status', word(status).toLowerCase());
  book.take(field(course, 'url'), '/publication/address', webAddress(field(course, 'url')));
  book.take(field(course, 'dateModified'), '/publication/date', /^\d{4}-\d{2}-\d{2}/.exec(word(field(course, 'dateModified')))?.[0]);
  const about = items(field(course, 'about')).find((place) => iscedF.byCode(word(field(place, 'termCode'))));
  if (about) book.take(about, '/field', word(field(about, 'termCode')));
  book.take(field(course, 'coursePrerequisites'), '/prerequisites', said(field(course, 'coursePrerequisites'), lang));
  const audience = field(step(course, 'audience'), 'audienceType', 'name');
  book.take(audience, '/targetGroup/description', textAt(audience, lang));
  book.take(field(course, 'accessibilitySummary'), '/enrolment/accessibility', textAt(field(course, 'accessibilitySummary'), lang));

  const level = step(course, 'educationalLevel');
  const eqf = eqfLevels.byUri(word(field(level, 'url')))?.code;
  if (eqf !== undefined) {
    book.take(level, '/level/eqf', Number(eqf));
    book.guess(level, '/level/claim', 'official', 'level-official');
  }
  const credits = step(course, 'numberOfCredits');
  const value = numberOf(isObject(credits.value) ? field(credits, 'value') : credits);
  if (value !== undefined) {
    const unit = word(field(credits, 'unitText'));
    book.take(credits, '/credits/value', value);
    book.guess(credits, '/credits/claim', 'awarded', 'credits-awarded');
    if (unit === 'ECTS') book.take(credits, '/credits/system', 'ects');
    else if (unit !== '') { book.take(credits, '/credits/nationalSystem', unit); book.guess(credits, '/credits/system', 'national', 'credit-system'); }
  }
  readProvider(book, first(field(course, 'provider', 'publisher', 'author')), lang);
  const instance = step(course, 'hasCourseInstance');
  readInstance(book, instance, lang);
  readOutcomes(book, course, lang);
  readParts(book, course, lang);
  readHours(book, course, instance);

  const offer = isThere(field(course, 'offers')) ? step(course, 'offers') : step(instance, 'offers');
  const price = field(offer, 'description');
  if (isThere(price)) book.take(price, '/enrolment/price', textAt(price, lang));
  else if (isThere(field(offer, 'price'))) {
    book.guess(field(offer, 'price'), '/enrolment/price', {[lang]: `${word(field(offer, 'price'))} ${word(field(offer, 'priceCurrency'))}`.trim()}, 'put-together');
    book.pass(field(offer, 'priceCurrency'));
  }
  if (word(field(offer, 'url')) === word(field(course, 'url'))) book.pass(field(offer, 'url'));
  const credential = step(course, 'educationalCredentialAwarded');
  const months = /^P(\d+)M$/.exec(word(field(credential, 'validFor')))?.[1];
  book.take(field(credential, 'validFor'), '/validity/months', months === undefined ? undefined : Number(months));
  for (const name of ['name', 'description']) if (JSON.stringify(field(credential, name).value) === JSON.stringify(field(course, name).value)) book.pass(field(credential, name));
  if (JSON.stringify(field(credential, 'educationalLevel').value) === JSON.stringify(field(course, 'educationalLevel').value)) book.pass(field(credential, 'educationalLevel'));
  if (book.has('/outcomes')) book.pass(field(credential, 'competencyRequired'));
  if (/micro-?credential/i.test(word(field(credential, 'credentialCategory')))) book.pass(field(credential, 'credentialCategory'));
  items(field(course, 'subjectOf')).slice(0, most.links).forEach((place, index) => {
    book.take(field(place, 'url'), `/furtherInformation/${index}/address`, webAddress(field(place, 'url')));
    book.take(field(place, 'name'), `/furtherInformation/${index}/title`, textAt(field(place, 'name'), lang));
  });
  if (JSON.stringify(field(instance, 'inLanguage').value) === JSON.stringify(field(course, 'inLanguage').value)) book.pass(field(instance, 'inLanguage'));
}
