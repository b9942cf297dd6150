import {workloadKinds} from '../../specification';
import {fieldWords} from '../../specification/fieldWords';
import {summaryModel} from '../../documents/summary/model';
import {blankSpecification} from '../../specification';
import {asks, type TogetherId} from '../../documents/papers/places';
import {choiceOf, choicesIn, dateOf, linesOf, nodeAt, oneLine, plain, readValue, takesAnyText, type ReadingOf} from './values';

/** One part of a text that tells of several places: where it goes, as text that is read there. */
export interface Told {pattern: string; text: string}
/** Takes a text apart; null where its parts can't be told from each other. */
type Reader = (text: string, reading: ReadingOf) => readonly Told[] | null;

/** A web address by itself. */
export const isAddress = (line: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(line);

/** Hours by kind, as "Own study: 4 hours" one after the other; the total alone says nothing of the kinds. */
function hoursIn(text: string, {formLang, specification}: ReadingOf): readonly Told[] | null {
  const model = summaryModel({...blankSpecification(specification.id), workload: Object.fromEntries(workloadKinds.map((kind) => [kind, 1]))}, formLang);
  const names = model.hours.parts.flatMap(({kind, label}) => [label, fieldWords.text(`workload.${kind}`, formLang)].map((name) => [plain(name), kind] as const));
  const found = text.split(/[\n·;()]/).flatMap((part): Told[] => {
    const [, name = '', hours = ''] = /^(.*?)\s*[:=]\s*(\d.*)$/.exec(part.trim()) ?? [];
    const kind = names.find(([own]) => own === plain(name))?.[1];
    return kind === undefined ? [] : [{pattern: `workload.${kind}`, text: hours}];
  });
  return found.length === 0 ? null : found;
}

const placeIn: Reader = (text, {formLang}) => {
  const parts = oneLine(text).split(',').map((part) => part.trim()).filter(Boolean);
  const country = parts.at(-1) ?? '';
  if (choiceOf('awardingBody.country', country, formLang) === undefined) return null;
  const region = parts.slice(0, -1).join(', ');
  return [{pattern: 'awardingBody.country', text: country}, ...(region === '' ? [] : [{pattern: 'awardingBody.region', text: region}])];
};

/** The first line for the one place, what follows for the other. */
const firstAndRest = (first: string, rest: string): Reader => (text) => {
  const [line = '', ...more] = linesOf(text);
  return [{pattern: first, text: line}, ...(more.length === 0 ? [] : [{pattern: rest, text: more.join('\n')}])];
};

/** Addresses for the one place, other lines for the other. */
const addressAnd = (address: string, other: string): Reader => (text) => {
  const lines = linesOf(text);
  const [addresses, rest] = [lines.filter(isAddress), lines.filter((line) => !isAddress(line))];
  return [...(rest.length === 0 ? [] : [{pattern: other, text: rest.join('\n')}]), ...addresses.slice(0, 1).map((line) => ({pattern: address, text: line}))];
};

/** How each text that tells several things is taken apart. What is not here is put together from so much that nobody could: it is typed in on the screen. */
const readers: Readonly<Partial<Record<TogetherId, Reader>>> = {
  '@place': placeIn,
  '@hours': hoursIn,
  '@dates-place': firstAndRest('enrolment.dates', 'participation.place'),
  '@supervision-identity': (text, reading) => {
    const [first = '', ...rest] = linesOf(text);
    const known = choiceOf('assessments[].supervision', first, reading.formLang) !== undefined;
    const identity = known ? rest : [first, ...rest];
    return [...(known ? [{pattern: 'assessments[].supervision', text: first}] : []), ...(identity.length === 0 ? [] : [{pattern: 'assessments[].identityCheck', text: identity.join('\n')}])];
  },
  '@source-date': (text, reading) => linesOf(text.replace(/[,;]\s+/g, '\n')).map((line) => ({pattern: dateOf(line, reading) === undefined ? 'need.evidence[].source' : 'need.evidence[].date', text: line})),
  '@body-website': addressAnd('quality.externalBodies[].website', 'quality.externalBodies[].name'),
  '@awarding-partners': (text, {specification}) => ((specification.partners ?? []).length > 0 || linesOf(text).length !== 1 ? null : [{pattern: 'awardingBody.legalName', text}]),
  '@validity': (text) => (/^\d{1,3}\D{0,12}$/.test(oneLine(text)) ? [{pattern: 'validity.months', text}] : null),
  '@level': (text, {formLang}) => {
    const line = oneLine(text);
    // Another framework counts other levels, and a claim is made only by whoever makes it plainly: "not official" is none.
    const figures = [...new Set([...line.matchAll(/\b([1-8])\b/g)].map(([figure]) => figure))];
    const [, named] = /\bEQF\D{0,10}([1-8])\b/i.exec(line) ?? [];
    const level = named ?? (figures.length === 1 && !/\bNQF\b/i.test(line) ? figures[0] : undefined);
    const claims = ['official', 'indicative', 'none'].filter((code) => choiceOf('level.claim', text, formLang) === code || new RegExp(`\\b${code}\\b`, 'i').test(line));
    const isDenied = /\b(?:no|not|non|não|nicht|kein\p{L}*|without|δεν|χωρίς)(?!\p{L})/iu.test(line);
    const claim = claims.length === 1 ? claims[0] : undefined;
    return level === undefined || isDenied || claims.length > 1 || linesOf(text).length > 1 ? null : [{pattern: 'level.eqf', text: level}, ...(claim === undefined ? [] : [{pattern: 'level.claim', text: claim}])];
  },
  '@participation': (text, {formLang}) => {
    const lines = linesOf(text.replaceAll(', ', '\n'));
    const modes = lines.filter((line) => choicesIn('participation.modes', line, formLang).rest === '');
    const setting = lines.find((line) => choiceOf('participation.setting', line, formLang) !== undefined);
    return modes.length === 0 || modes.length + (setting === undefined ? 0 : 1) !== lines.length ? null : [{pattern: 'participation.modes', text: modes.join('\n')}, ...(setting === undefined ? [] : [{pattern: 'participation.setting', text: setting}])];
  },
};

/** What a text is taken apart at, from the plainest. */
const separators = [/\n/, /[\n;]/, /[\n;,]/];

/** Each part goes to the one place that can hold it: a date, an address, an answer to choose from; what is left, to the one that takes any text. Null where there is a doubt. */
function byType(place: TogetherId, text: string, reading: ReadingOf): readonly Told[] | null {
  const patterns = asks(place).filter((pattern) => !pattern.includes('[]'));
  const free = patterns.filter(takesAnyText);
  const strict = patterns.filter((pattern) => !takesAnyText(pattern) && nodeAt(pattern) !== undefined);
  for (const separator of separators) {
    const told = text.split(separator).map((part) => part.trim()).filter(Boolean).map((part): Told | undefined => {
      const fitting = strict.filter((pattern) => readValue(pattern, part, reading).ok);
      const pattern = fitting.length === 1 ? fitting[0] : fitting.length === 0 && free.length === 1 ? free[0] : undefined;
      return pattern === undefined ? undefined : {pattern, text: part};
    });
    const found = told.filter((each) => each !== undefined);
    const isOnce = new Set(found.map(({pattern}) => pattern)).size === found.length;
    // A text that no place of its own can hold is left to whoever wrote it.
    if (found.length === told.length && isOnce && found.some(({pattern}) => strict.includes(pattern))) return found;
  }
  return null;
}

/** The parts of a text that tells of several places; null where they can't be told from each other. */
export const partsOf = (place: TogetherId, text: string, reading: ReadingOf): readonly Told[] | null => readers[place]?.(text, reading) ?? byType(place, text, reading);
