import type {ElementId} from '../../standards';
import type {Specification} from '../types';
import {isPresent, valueAt} from './helpers';
import type {ElementState, Finding} from './types';

interface ElementRow {
  element: ElementId;
  /** Places it consists of; the first is where it is filled in. */
  pointers: readonly string[];
  /** Whether something is there; default: anything at the first pointer. */
  isThere?(spec: Specification): boolean;
  /** A rule of its own says that it is missing, so that V01 need not. */
  hasOwnRule?: true;
}

/** Where the sixteen elements stand in a specification. */
const rows: readonly ElementRow[] = [
  {element: 'M1', pointers: ['/privacy/dataFields'], isThere: ({privacy}) => privacy?.dataFields?.includes('name') ?? false},
  {element: 'M2', pointers: ['/title']},
  {element: 'M3', pointers: ['/awardingBody/country', '/awardingBody/region'], hasOwnRule: true},
  {element: 'M4', pointers: ['/awardingBody/legalName'], hasOwnRule: true},
  {element: 'M5', pointers: []},
  {element: 'M6', pointers: ['/outcomes']},
  {element: 'M7', pointers: ['/workload'], isThere: ({workload: {contact, guided, practice, selfStudy, assessment} = {}}) => [contact, guided, practice, selfStudy, assessment].some((hours) => hours !== undefined && hours > 0), hasOwnRule: true},
  {element: 'M8', pointers: ['/level'], isThere: ({level}) => level?.claim !== undefined, hasOwnRule: true},
  {element: 'M9', pointers: ['/assessments'], hasOwnRule: true},
  {element: 'M10', pointers: ['/participation/modes', '/participation']},
  {element: 'M11', pointers: ['/quality/types', '/quality/statement', '/quality/externalBodies'], hasOwnRule: true},
  {element: 'O1', pointers: ['/prerequisites']},
  {element: 'O2', pointers: ['/assessments/0/supervision'], isThere: ({assessments = []}) => assessments.length > 0 && assessments.every(({supervision}) => supervision !== undefined)},
  {element: 'O3', pointers: ['/grading/scheme', '/grading']},
  {element: 'O4', pointers: ['/stacking/claim', '/stacking']},
  {element: 'O5', pointers: ['/furtherInformation']},
];

const isMandatory = ({element}: ElementRow): boolean => element.startsWith('M');

function isThere(row: ElementRow, spec: Specification): boolean {
  const [pointer] = row.pointers;
  return row.isThere?.(spec) ?? (pointer !== undefined && isPresent(valueAt(spec, pointer)));
}

/** Mandatory elements that are missing and that no rule of their own asks for. */
export const missingElements = (spec: Specification): {element: ElementId; pointer: string}[] =>
  rows.flatMap((row) => (isMandatory(row) && row.pointers[0] !== undefined && row.hasOwnRule === undefined && !isThere(row, spec) ? [{element: row.element, pointer: row.pointers[0]}] : []));

const isWithin = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`);

/** The sixteen elements with their states, in the order of Annex I. */
export function elementStates(spec: Specification, findings: readonly Finding[]): ElementState[] {
  const errors = findings.filter(({severity}) => severity === 'error');
  return rows.map((row): ElementState => {
    const [pointer = ''] = row.pointers;
    const base = {element: row.element, mandatory: isMandatory(row), pointer};
    if (pointer === '') return {...base, state: 'at-issue'};
    if (!isThere(row, spec)) return {...base, state: 'missing'};
    if (errors.some((finding) => row.pointers.some((place) => isWithin(finding.pointer, place)))) return {...base, state: 'faulty'};
    return {...base, state: row.element === 'M8' && spec.level?.claim === 'none' ? 'not-applicable' : 'present'};
  });
}
