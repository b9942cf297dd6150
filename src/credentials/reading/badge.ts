import {eqfLevels} from '../../vocabularies';
import {iscedF} from '../../vocabularies/iscedF';
import type {ReadBook} from './book';
import {readText, subjectOf} from './notes';
import {field, first, idOf, isThere, items, type Place, step, word} from './places';
import {localIds, most, numberOf, textAt, webAddress} from './values';

const registrationKinds: Readonly<Record<string, string>> = {'ext:vatNumber': 'vat', 'ext:taxNumber': 'tax', 'ext:registerNumber': 'register'};
const isEqf = (place: Place): boolean => eqfLevels.byUri(word(field(place, 'targetUrl'))) !== undefined;

/** The issuer or creator of a badge, from a Profile; an address alone is left. */
function readProfile(book: ReadBook, profile: Place, lang: string): void {
  const name = field(profile, 'name');
  book.guess(name, '/awardingBody/legalName', textAt(name, lang), 'name-as-legal-name');
  const url = field(profile, 'url');
  book.take(url, '/awardingBody/website', webAddress(url));
  const mail = field(profile, 'email');
  book.take(mail, '/awardingBody/email', word(mail).replace(/^mailto:/, ''));
  const country = field(step(profile, 'address'), 'addressCountryCode');
  book.take(country, '/awardingBody/country', word(country).toUpperCase());
  const region = field(step(profile, 'address'), 'addressRegion');
  book.take(region, '/awardingBody/region', word(region));
  const entry = items(field(profile, 'otherIdentifier')).find((each) => registrationKinds[word(field(each, 'identifierType'))] !== undefined);
  if (entry) {
    book.take(field(entry, 'identifier'), '/awardingBody/registration', word(field(entry, 'identifier')));
    book.take(field(entry, 'identifierType'), '/awardingBody/registrationKind', registrationKinds[word(field(entry, 'identifierType'))]);
  }
}

/** Skills of the alignments. A badge does not say which outcome a skill belongs to; where it has no outcomes, each skill stands as one. */
function readSkills(book: ReadBook, places: readonly Place[], lang: string): void {
  const withOutcomes = book.has('/outcomes/0');
  const counts = new Map<number, number>();
  places.forEach((place, index) => {
    const label = textAt(field(place, 'targetName'), lang);
    if (!label) return;
    const uri = webAddress(field(place, 'targetUrl'));
    const framework = word(field(place, 'targetFramework')) || (uri?.includes('data.europa.eu/esco/') ? 'ESCO' : '');
    const skill = {...(uri && {uri}), label, ...(framework && {framework})};
    if (withOutcomes) {
      const at = counts.get(0) ?? 0;
      counts.set(0, at + 1);
      if (at < most.skills) book.guess(place, `/outcomes/0/skills/${at}`, skill, 'skill-place');
    } else if (index < most.outcomes) {
      book.guess(place, `/outcomes/${index}/statement`, label, 'skill-as-outcome');
      book.take({value: undefined, pointer: place.pointer}, `/outcomes/${index}/id`, `o${index + 1}`);
      book.take({value: undefined, pointer: place.pointer}, `/outcomes/${index}/skills/0`, skill);
    }
  });
}

/** Skills without a web address stand among the tags of the badges made here, each with its framework; other tags are left. */
function readTags(book: ReadBook, places: readonly Place[], lang: string): void {
  if (!book.has('/outcomes/0')) return;
  for (const place of places) {
    const [label, framework, uri] = word(place).split(' · ');
    const at = Array.from({length: most.skills}, (_, index) => index).find((index) => !book.has(`/outcomes/0/skills/${index}`));
    if (label && framework && at !== undefined) book.guess(place, `/outcomes/0/skills/${at}`, {...(uri && {uri}), label: {[lang]: label}, framework}, 'skill-place');
  }
}

/** The criteria: the page, and the text. A text that was made here has sections with headings; any other tells what has to be done. */
function readCriteria(book: ReadBook, criteria: Place, lang: string): void {
  const page = typeof criteria.value === 'string' ? criteria : field(criteria, 'id');
  book.take(page, '/publication/address', webAddress(page));
  const narrative = field(criteria, 'narrative');
  const text = word(narrative);
  if (text === '') return;
  const sections = text.split(/^### /m).slice(1).map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return {subject: subjectOf(heading), text: lines.join(' ').replace(/&lt;/g, '<').replace(/\s+/g, ' ').trim()};
  });
  const known = sections.filter(({subject, text: said}) => subject !== undefined && said !== '');
  if (known.length === 0) return book.guess(narrative, '/assessmentRules/passRule', {[lang]: text.slice(0, 6000)}, 'criteria');
  for (const {subject, text: said} of known) readText(book, narrative, subject, {[lang]: said});
}

/** An Achievement of Open Badges 3.0 or a BadgeClass of Open Badges 2.0: what a badge is awarded for. */
function readAchievement(book: ReadBook, achievement: Place, profile: Place): void {
  const tag = /^[a-z]{2}\b/.exec(word(field(achievement, 'inLanguage', '@language')).toLowerCase())?.[0];
  const lang = tag ?? 'en';
  if (tag) book.take(field(achievement, 'inLanguage', '@language'), '/languages/0', tag);
  else book.guess({value: undefined, pointer: `${achievement.pointer}/inLanguage`}, '/languages/0', lang, 'language');
  const name = field(achievement, 'name');
  book.take(name, '/title', textAt(name, lang));
  const description = field(achievement, 'description');
  if (/^SAMPLE\b/.test(word(description))) book.leave(description, 'sample');
  else book.take(description, '/summary', textAt(description, lang));
  const code = field(achievement, 'humanCode');
  book.take(code, '/code', word(code));
  const version = field(achievement, 'version');
  book.take(version, '/version', word(version));
  const study = field(achievement, 'fieldOfStudy');
  book.take(study, '/field', [/\(ISCED-F (\d{2,4})\)$/.exec(word(study))?.[1]].find((found) => found !== undefined && iscedF.byCode(found)));
  const credits = field(achievement, 'creditsAvailable');
  const value = numberOf(credits);
  if (value !== undefined) {
    book.guess(credits, '/credits/value', value, 'credit-system');
    book.guess(credits, '/credits/claim', 'awarded', 'credits-awarded');
  }
  const results = items(field(achievement, 'resultDescription')).filter((each) => word(field(each, 'resultType')) === 'Status' && isThere(field(each, 'name'))).slice(0, most.outcomes);
  const ids = localIds(results, 'o');
  results.forEach((each, index) => {
    book.take(field(each, 'name'), `/outcomes/${index}/statement`, textAt(field(each, 'name'), lang));
    book.take(field(each, 'id'), `/outcomes/${index}/id`, ids[index]);
    book.pass(field(each, 'resultType'));
  });
  const alignments = items(field(achievement, 'alignment'));
  const level = alignments.find(isEqf);
  if (level) {
    const eqf = Number(eqfLevels.byUri(word(field(level, 'targetUrl')))?.code);
    book.take(level, '/level/eqf', eqf);
    book.guess(level, '/level/claim', 'official', 'level-official');
  }
  readSkills(book, alignments.filter((each) => each !== level), lang);
  readTags(book, items(field(achievement, 'tag', 'tags')), lang);
  readCriteria(book, first(field(achievement, 'criteria')), lang);
  readProfile(book, profile, lang);
  if (/^Micro-?Credential$/i.test(word(field(achievement, 'achievementType')))) book.pass(field(achievement, 'achievementType'));
}

/** An Open Badge 3.0 credential. */
export function readOpenBadge(book: ReadBook, credential: Place): void {
  const achievement = step(credential, 'credentialSubject', 'achievement');
  const creator = step(achievement, 'creator');
  const issuer = step(credential, 'issuer');
  readAchievement(book, achievement, isThere(field(creator, 'name')) ? creator : issuer);
  book.pass(field(issuer, 'id'));
}

/** An Achievement that stands by itself. */
export const readAchievementAlone = (book: ReadBook, achievement: Place): void => readAchievement(book, achievement, step(achievement, 'creator'));

/** A BadgeClass of Open Badges 2.0, or an assertion that carries one; what is only named by its address is not looked up. */
export function readBadgeClass(book: ReadBook, root: Place): void {
  const inner = step(root, 'badge');
  const badge = typeof inner.value === 'object' ? inner : root;
  const issuer = step(badge, 'issuer');
  readAchievement(book, badge, idOf(issuer) !== '' && typeof issuer.value === 'string' ? {value: undefined, pointer: issuer.pointer} : issuer);
}
