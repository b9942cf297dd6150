import {words as formWords} from '../../builders/words';
import {writeCsv} from '../../values';
import {crosswalk, fateText, writtenPlace} from '../../credentials';
import {type ElementId, elements, elementWords} from '../../standards';
import {words} from './words';

/** One row of the crosswalk, in words. Without an element it stands beside Annex I. */
export interface CrosswalkRow {
  element: ElementId | '';
  /** The field as a path; fields of the award start with `award`. */
  field: string;
  /** What the field is, as the forms ask for it. */
  name: string;
  edc: string;
  badge: string;
}

// The element that fields starting so tell about; the first that fits counts.
const elementOfField: readonly (readonly [start: string, element: ElementId])[] = [
  ['award/learner/', 'M1'], ['/privacy/dataFields/', 'M1'], ['/title', 'M2'], ['/awardingBody/country', 'M3'], ['/awardingBody/region', 'M3'], ['/awardingBody/', 'M4'], ['/partners/', 'M4'], ['award/awardedOn', 'M5'],
  ['/outcomes/', 'M6'], ['award/results/', 'M6'], ['/workload/', 'M7'], ['/credits/', 'M7'], ['/level/', 'M8'], ['/assessments/*/supervision', 'O2'], ['/assessments/*/identityCheck', 'O2'], ['/assessments/', 'M9'],
  ['/assessmentRules/', 'M9'], ['/participation/', 'M10'], ['/quality/', 'M11'], ['/prerequisites', 'O1'], ['/grading/', 'O3'], ['award/grade', 'O3'], ['/stacking/', 'O4'], ['/furtherInformation/', 'O5'],
];

/** What no field holds and the conversion works out, with its place in each format as a pointer. */
export const computed = [
  {id: 'workload', element: 'M7', edc: '/credentialSubject/hasClaim/0/specifiedBy/volumeOfLearning', badge: '/credentialSubject/achievement/criteria/narrative'},
  {id: 'issued', element: 'M5', edc: '/issued', badge: '/validFrom'},
  {id: 'ends', element: '', edc: '/validUntil', badge: '/validUntil'},
] as const satisfies readonly {id: string; element: ElementId | ''; edc: string; badge: string}[];

const nameOf = (field: string, lang: string): string => {
  const own = `field:${field}`;
  if (words.has(own)) return words.text(own, lang);
  // Forms name a list by itself and not by its items.
  const asked = field.slice(1).replace(/\/\*$/, '').replaceAll('/*', '[]').replaceAll('/', '.');
  return formWords.has(asked) ? formWords.text(asked, lang) : '';
};

/** The crosswalk as rows for people, in the order of Annex I; what stands beside Annex I comes last. Made from the table that converts, and what the conversion works out. */
export function crosswalkRows(lang: string): CrosswalkRow[] {
  const workedOut = computed.map(({id, element, edc, badge}): CrosswalkRow => ({element, field: words.text(`computed.${id}.field`, lang), name: words.text(`computed.${id}.name`, lang), edc: writtenPlace(edc), badge: writtenPlace(badge)}));
  const converted = crosswalk.map(({field, edc, badge}): CrosswalkRow => ({
    element: elementOfField.find(([start]) => field.startsWith(start))?.[1] ?? '',
    field: field.replace(/^\//, '').replaceAll('/*', '[]').replaceAll('/', '.'),
    name: nameOf(field, lang),
    edc: fateText('edc', edc, lang),
    badge: fateText('badge', badge, lang),
  }));
  const rows = [...workedOut, ...converted];
  return [...elements.map(({id}) => id), '' as const].flatMap((id) => rows.filter(({element}) => element === id));
}

/** The same rows as a table for spreadsheet programs. */
export const crosswalkCsv = (rows: readonly CrosswalkRow[], lang: string): string => writeCsv([
  (['element', 'elementName', 'field', 'name', 'edc', 'badge'] as const).map((column) => words.text(`column.${column}`, lang)),
  ...rows.map(({element, field, name, edc, badge}) => [element, element === '' ? '' : elementWords(element, lang).name, field, name, edc, badge]),
]);
