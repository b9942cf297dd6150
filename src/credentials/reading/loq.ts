import {languages} from '../../vocabularies/languages';
import type {ReadBook} from './book';
import {readActivities, readAssessments, readOrganisation, readSpecified} from './elm';
import {readNotes} from './notes';
import {field, first, isThere, items, type Place, step, typesOf, word} from './places';
import {codeIn, most, textAt, webAddress} from './values';

const statuses = ['draft', 'published', 'retired'];

const textNames = ['title', 'description', 'noteLiteral', 'legalName'];
/** The languages in which texts are written, most used first; the labels of lists say nothing of them. */
function writtenIn(place: Place): readonly string[] {
  const counts = new Map<string, number>();
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) value.forEach((item) => walk(item, name));
    else if (typeof value === 'object' && value !== null) {
      if (textNames.includes(name)) for (const code of Object.keys(textAt({value: value as Place['value'], pointer: ''}, '') ?? {})) counts.set(code, (counts.get(code) ?? 0) + 1);
      else for (const [key, child] of Object.entries(value)) if (key !== '@context') walk(child, key.slice(key.search(/[^:#/]*$/)));
    }
  };
  walk(place.value, '');
  return [...counts].filter(([code]) => code !== '').sort(([, a], [, b]) => b - a).map(([code]) => code);
}

/** A learning opportunity of ELM (LOQ application profile), or the Qualification alone. */
export function readLoq(book: ReadBook, root: Place): void {
  const opportunity = typesOf(root).includes('LearningOpportunity') ? root : {value: undefined, pointer: root.pointer};
  const node = isThere(opportunity) ? step(opportunity, 'learningAchievementSpecification') : root;
  const lead = isThere(opportunity) ? opportunity : node;
  const stated = field(opportunity, 'defaultLanguage');
  const written = writtenIn(root);
  const lang = codeIn(languages, stated) ?? written[0] ?? 'en';
  if (codeIn(languages, stated)) book.take(stated, '/languages/0', lang);
  else book.guess({value: undefined, pointer: `${root.pointer}/defaultLanguage`}, '/languages/0', lang, 'language');
  written.filter((code) => code !== lang).slice(0, most.languages - 1).forEach((code, index) => book.guess({value: undefined, pointer: `${lead.pointer}/title`}, `/languages/${index + 1}`, code, 'language'));

  const repeated = (name: string, to: string): void => {
    const places = [field(opportunity, name), field(node, name)].filter(isThere);
    const [chief] = places;
    if (!chief) return;
    book.take(chief, to, textAt(chief, lang));
    book.pass(...places.filter((place) => JSON.stringify(place.value) === JSON.stringify(chief.value)));
  };
  repeated('title', '/title');
  repeated('description', '/summary');
  const code = [step(opportunity, 'identifier', 'notation'), step(node, 'identifier', 'notation')].find(isThere);
  if (code) book.take(code, '/code', word(code));
  const status = field(opportunity, 'status');
  if (statuses.includes(word(status))) book.take(status, '/status', word(status));
  const homepage = [step(opportunity, 'homepage', 'contentURL'), step(opportunity, 'homepage', 'contentUrl'), step(node, 'homepage', 'contentURL')].find(isThere);
  if (homepage) book.take(homepage, '/publication/address', webAddress(homepage));
  const modified = field(opportunity, 'dateModified', 'modified');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(word(modified))?.[0];
  book.take(modified, '/publication/date', day);
  for (const [name, to] of [['scheduleInformation', '/enrolment/dates'], ['admissionProcedure', '/enrolment/entry']] as const) {
    const literal = field(step(opportunity, name), 'noteLiteral');
    book.take(literal, to, textAt(literal, lang));
  }
  const price = field(step(opportunity, 'priceDetail'), 'description', 'prefLabel');
  book.take(price, '/enrolment/price', textAt(price, lang));
  items(field(opportunity, 'supplementaryDocument')).slice(0, most.links).forEach((page, index) => {
    const address = field(page, 'contentURL', 'contentUrl');
    book.take(address, `/furtherInformation/${index}/address`, webAddress(address));
    book.take(field(page, 'title'), `/furtherInformation/${index}/title`, textAt(field(page, 'title'), lang));
  });
  readSpecified(book, node, lang);
  // The modes of the offer are those of what it leads to, where both are told.
  if (book.has('/participation/modes')) book.pass(field(opportunity, 'mode'));
  readNotes(book, items(field(opportunity, 'additionalNote')), lang);
  readActivities(book, items(field(node, 'influencedBy')), lang, (place) => place);
  readAssessments(book, items(field(node, 'provenBy')), lang, (place) => place);
  const body = first(isThere(field(opportunity, 'providedBy')) ? field(opportunity, 'providedBy') : field(node, 'publisher'));
  readOrganisation(book, body, lang);
}
