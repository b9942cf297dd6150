import {questionNumbers, questionsEdition} from '../../specification/questions';

/** What a document tells in one that the forms ask in several questions, or in one with parts. */
export const together = {
  '@place': ['awardingBody.country', 'awardingBody.region'],
  '@outcomes': ['outcomes'],
  '@hours': ['workload'],
  '@level': ['level'],
  '@credits': ['credits.claim', 'credits.value'],
  '@participation': ['participation.modes', 'participation.setting', 'participation.place'],
  '@assessment': ['assessments'],
  '@supervision': ['assessments[].supervision'],
  '@supervision-identity': ['assessments[].supervision', 'assessments[].identityCheck'],
  '@grade': ['grading.scheme', 'grading.description'],
  '@quality': ['quality.types', 'quality.statement'],
  '@stacking': ['stacking.claim', 'stacking.targets'],
  '@validity': ['validity.months'],
  '@dates-place': ['enrolment.dates', 'participation.place'],
  '@source-date': ['need.evidence[].source', 'need.evidence[].date'],
  '@body-website': ['quality.externalBodies[].name', 'quality.externalBodies[].website'],
  '@awarding-partners': ['awardingBody.legalName', 'partners'],
  '@body-place': ['awardingBody.legalName', 'awardingBody.country', 'awardingBody.region', 'partners'],
  '@address-registration': ['awardingBody.country', 'awardingBody.region', 'awardingBody.registration'],
  '@people': ['roles.owner', 'roles.designer', 'roles.trainer', 'roles.assessor'],
  '@further': ['furtherInformation'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** One of them. */
export type TogetherId = keyof typeof together;

/** Where what is written at a place of a document belongs: a place of the specification by its pattern (`outcomes[].statement`), or several that are told in one. */
export type PlaceId = string;

/** The places of the specification that a place of a document tells of. */
export const asks = (place: PlaceId): readonly string[] => (Object.hasOwn(together, place) ? together[place as TogetherId] : [place]);

/** The numbers of the questions that a place answers, as screen and paper show them; '' for none. */
export const numbersAt = (place: PlaceId): string => asks(place).map((pattern) => questionNumbers.get(pattern) ?? '').filter(Boolean).join(', ');

// Names that Word and spreadsheets take and keep: letters, digits and low lines, at most forty.
const nameOf = (place: PlaceId): string => `mv_${place.replace('@', 'x_').replaceAll('[]', '__').replaceAll(/[.-]/g, '_')}`;
const known = new Map([...questionNumbers.keys(), ...Object.keys(together)].map((place): [string, PlaceId] => [nameOf(place).toLowerCase(), place]));

/** A place within a document: in the entry of a list (from 0) where it stands by itself. */
export interface Anchor {place: PlaceId; entry?: number}

/** Names for the anchors of one document: bookmarks of Word, defined names of a workbook. A place that stands twice has two. */
export function anchorNames(): (anchor: Anchor) => string {
  const counts = new Map<string, number>();
  return ({place, entry}) => {
    const name = `${nameOf(place)}${entry === undefined ? '' : `_n${entry + 1}`}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}_d${count}`;
  };
}

/** The anchor of a name; undefined for a name that is none of ours. */
export function anchorOf(name: string): Anchor | undefined {
  const [, own = '', entry] = /^(mv_\w+?)(?:_n(\d{1,3}))?(?:_d\d{1,3})?$/.exec(name) ?? [];
  const place = known.get(own.toLowerCase());
  return place === undefined ? undefined : {place, ...(entry !== undefined && {entry: Number(entry) - 1})};
}

/** The names of the properties in which a document says what it is. */
export const properties = {template: 'MiCrocVET template', edition: 'MiCrocVET edition', language: 'MiCrocVET language', project: 'MiCrocVET project'} as const;

/** What a template says of itself in the properties of its files. */
export interface Origin {template: string; /** Language of the project's texts in it. */ language: string; /** The project that filled it. */ project?: string}

/** The properties of a file, by name. */
export const propertiesOf = ({template, language, project}: Origin): readonly (readonly [name: string, value: string])[] => [
  [properties.template, template], [properties.edition, questionsEdition], [properties.language, language], ...(project === undefined ? [] : [[properties.project, project] as const]),
];
