import {pick} from '../../language';
import {supervisionTypes} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {languages} from '../../vocabularies/languages';
import type {ReadBook} from './book';
import {readActivities, readAssessments, readOrganisation, readSpecified, takeCode} from './elm';
import {field, first, idOf, isThere, items, type Place, step, word} from './places';
import {codeIn, most, textAt, webAddress} from './values';

const same = (one: Place, other: Place): boolean => JSON.stringify(one.value) === JSON.stringify(other.value);

/** A European Digital Credential (ELM 3, application profile 1.1.0), also in the form for upload: what it says of the micro-credential, not of the holder. */
export function readEdc(book: ReadBook, credential: Place): void {
  const display = step(credential, 'displayParameter');
  const spoken = items(field(display, 'language')).filter((place) => codeIn(languages, place));
  const primary = codeIn(languages, field(display, 'primaryLanguage'));
  const lang = primary ?? codeIn(languages, spoken[0] ?? first(display)) ?? 'en';
  const order = [...new Set([lang, ...spoken.map((place) => codeIn(languages, place) ?? lang)])].slice(0, most.languages);
  if (primary === undefined && spoken.length === 0) book.guess({value: undefined, pointer: `${credential.pointer}/displayParameter`}, '/languages', order, 'language');
  else order.forEach((code, index) => book.take(spoken.find((place) => codeIn(languages, place) === code) ?? field(display, 'primaryLanguage'), `/languages/${index}`, code));
  book.pass(field(display, 'primaryLanguage'));

  const claims = items(field(step(credential, 'credentialSubject'), 'hasClaim'));
  const claim = claims.find((each) => isThere(field(each, 'specifiedBy'))) ?? first(field(step(credential, 'credentialSubject'), 'hasClaim'));
  for (const other of claims) if (other.pointer !== claim.pointer) book.leave(other, 'other-achievement');
  const qualification = step(claim, 'specifiedBy');

  const title = [field(claim, 'title'), field(qualification, 'title'), field(display, 'title')].filter(isThere);
  book.take(title[0] ?? field(claim, 'title'), '/title', textAt(title[0] ?? field(claim, 'title'), lang));
  book.pass(...title.filter((place) => pick(textAt(place, lang), lang) === pick(textAt(title[0] ?? place, lang), lang)));
  const summary = [field(qualification, 'description'), field(claim, 'description')].filter(isThere);
  book.take(summary[0] ?? field(claim, 'description'), '/summary', textAt(summary[0] ?? field(claim, 'description'), lang));
  book.pass(...summary.filter((place) => same(place, summary[0] ?? place)));
  if (/^SAMPLE\b/.test(Object.values(textAt(field(display, 'description'), lang) ?? {})[0] ?? word(field(display, 'description')))) book.leave(field(display, 'description'), 'sample');

  const code = step(qualification, 'identifier', 'notation');
  book.take(code, '/code', word(code));
  const homepage = step(qualification, 'homepage', 'contentURL');
  book.take(homepage, '/publication/address', webAddress(homepage));
  readSpecified(book, qualification, lang);
  items(field(qualification, 'supplementaryDocument')).slice(0, most.links).forEach((page, index) => {
    const address = field(page, 'contentURL');
    book.take(address, `/furtherInformation/${index}/address`, webAddress(address));
    book.take(field(page, 'title'), `/furtherInformation/${index}/title`, textAt(field(page, 'title'), lang));
  });

  const bodies = items(field(step(claim, 'awardedBy'), 'awardingBody'));
  const issuer = field(credential, 'issuer');
  const body = bodies[0] ?? issuer;
  readOrganisation(book, body, lang);
  bodies.slice(1, 1 + most.links).forEach((partner, index) => {
    const name = textAt(field(partner, 'legalName'), lang);
    book.take(field(partner, 'legalName'), `/partners/${index}/legalName`, name && (name[lang] ?? Object.values(name)[0]));
    takeCode(book, step(partner, 'location', 'address', 'countryCode'), countries, `/partners/${index}/country`);
  });
  // The same bodies stand again as issuer and in each part; what differs there is told.
  const awarding = field(step(claim, 'awardedBy'), 'awardingBody');
  const passRepeated = (part: Place): void => { if (same(field(step(part, 'awardedBy'), 'awardingBody'), awarding)) book.pass(field(part, 'awardedBy')); };
  if (bodies.length > 0 && (same(issuer, body) || (idOf(issuer) !== '' && idOf(issuer) === idOf(body)))) book.pass(issuer);

  const activities = items(field(claim, 'influencedBy'));
  readActivities(book, activities, lang, (place) => step(place, 'specifiedBy'));
  const assessments = items(field(claim, 'provenBy'));
  readAssessments(book, assessments, lang, (place) => step(place, 'specifiedBy'));
  assessments.slice(0, most.assessments).forEach((place, index) => takeCode(book, field(place, 'idVerification'), supervisionTypes, `/assessments/${index}/supervision`));
  for (const part of [...activities, ...assessments]) {
    passRepeated(part);
    if (same(field(step(part, 'specifiedBy'), 'title'), field(part, 'title'))) book.pass(field(step(part, 'specifiedBy'), 'title'));
  }

  const entitlements = items(field(claim, 'entitlesTo')).slice(0, most.links);
  entitlements.forEach((place, index) => {
    const name = field(place, 'title');
    book.take(name, `/stacking/targets/${index}/title`, textAt(name, lang));
    const told = field(step(place, 'specifiedBy', 'additionalNote'), 'noteLiteral');
    const agreement = Object.values(textAt(told, lang) ?? {})[0];
    book.guess(told, `/stacking/targets/${index}/agreement`, agreement?.replace(/^[^:]{1,30}: /, '').replace(/\.$/, ''), 'from-note');
    if (same(field(step(place, 'specifiedBy'), 'title'), name)) book.pass(field(step(place, 'specifiedBy'), 'title'));
    passRepeated(place);
  });
  if (entitlements[0]) book.guess(entitlements[0].value === undefined ? entitlements[0] : field(entitlements[0], 'title'), '/stacking/claim', 'stackable', 'stackable');
}
