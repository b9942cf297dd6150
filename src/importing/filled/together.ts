import {workloadKinds} from '../../specification';
import {fieldWords} from '../../specification/fieldWords';
import {summaryModel} from '../../documents/summary/model';
import {blankSpecification} from '../../specification';
import type {TogetherId} from '../../documents/papers/places';
import {choiceOf, choicesIn, dateOf, linesOf, oneLine, plain, type ReadingOf} from './values';

/** One part of a text that tells of several places: where it goes, as text that is read there. */
export interface Told {pattern: string; text: string}
/** Takes a text apart; null where its parts can't be told from each other. */
type Reader = (text: string, reading: ReadingOf) => readonly Told[] | null;

const isAddress = (line: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(line);

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
export const readers: Readonly<Partial<Record<TogetherId, Reader>>> = {
  '@place': placeIn,
  '@hours': hoursIn,
  '@dates-place': firstAndRest('enrolment.dates', 'participation.place'),
  '@supervision-identity': (text, reading) => {
    const [first = '', ...rest] = linesOf(text);
    const known = choiceOf('assessments[].supervision', first, reading.formLang) !== undefined;
    const identity = known ? rest : [first, ...rest];
    return [...(known ? [{pattern: 'assessments[].supervision', text: first}] : []), ...(identity.length === 0 ? [] : [{pattern: 'assessments[].identityCheck', text: identity.join('\n')}])];
  },
  '@source-date': (text, reading) => linesOf(text).map((line) => ({pattern: dateOf(line, reading) === undefined ? 'need.evidence[].source' : 'need.evidence[].date', text: line})),
  '@body-website': addressAnd('quality.externalBodies[].website', 'quality.externalBodies[].name'),
  '@awarding-partners': (text, {specification}) => ((specification.partners ?? []).length > 0 || linesOf(text).length !== 1 ? null : [{pattern: 'awardingBody.legalName', text}]),
  '@validity': (text) => (/^\d{1,3}\D{0,12}$/.test(oneLine(text)) ? [{pattern: 'validity.months', text}] : null),
  '@level': (text, {formLang}) => {
    const [, level] = /\b([1-8])\b/.exec(oneLine(text)) ?? [];
    const claim = ['official', 'indicative', 'none'].find((code) => choiceOf('level.claim', text, formLang) === code || new RegExp(`\\b${code}\\b`, 'i').test(text));
    return level === undefined || linesOf(text).length > 1 ? null : [{pattern: 'level.eqf', text: level}, ...(claim === undefined ? [] : [{pattern: 'level.claim', text: claim}])];
  },
  '@participation': (text, {formLang}) => {
    const lines = linesOf(text.replaceAll(', ', '\n'));
    const modes = lines.filter((line) => choicesIn('participation.modes', line, formLang).rest === '');
    const setting = lines.find((line) => choiceOf('participation.setting', line, formLang) !== undefined);
    return modes.length === 0 || modes.length + (setting === undefined ? 0 : 1) !== lines.length ? null : [{pattern: 'participation.modes', text: modes.join('\n')}, ...(setting === undefined ? [] : [{pattern: 'participation.setting', text: setting}])];
  },
};
