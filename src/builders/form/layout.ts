import type {Specification} from '../../specification';
import {definitionOf, resolved, schemaFields, type SchemaField} from '../../specification/fields';

/** The controls a field can have. `hidden` keeps the value without showing it. */
export type ControlId =
  | 'text' | 'languageText' | 'number' | 'date' | 'select' | 'radios' | 'yesNo' | 'checkboxes' | 'country' | 'educationField' | 'languages' | 'skills' | 'hidden'
  | 'outcomeStatement' | 'outcomeTicks' | 'workload' | 'level';

/** What the form says about a field beyond the schema; its words are in the catalogue. */
export interface FieldLayout {
  /** Where the schema alone would choose another control. */
  control?: ControlId;
  /** The label says "(optional)": no MUST clause and no mandatory element needs it. */
  optional?: true;
  /** Lines a text starts with; 1 gives a single-line input. Texts have 3 unless told. */
  lines?: number;
  /** Words that a text should not exceed: shows a count. */
  words?: number;
  /** Unit shown after a number. */
  unit?: 'hours' | 'credits' | 'months' | 'days';
  inputType?: 'url' | 'email';
  /** Takes half of a card where there is room. */
  half?: true;
  /** What is drawn below a list. */
  after?: 'activityOverview' | 'matrix';
  /** Whether the question is asked; it is always shown once it has an answer. */
  when?: (specification: Specification) => boolean;
  /** Says all by its label: no help is offered. */
  trivial?: true;
}

const optional = true;
const half = true;
const trivial = true;
const unit = 'hours';
const extraData = (specification: Specification): boolean => (specification.privacy?.dataFields ?? []).some((field) => field !== 'name' && field !== 'learner-number');
const stacks = (specification: Specification): boolean => specification.stacking?.claim !== undefined && specification.stacking.claim !== 'stand-alone';

/** Layout by place. A place that is not named here is needed, and its control follows from the schema. */
export const layout: Readonly<Record<string, FieldLayout>> = {
  'languages': {optional},
  'need.evidence[].kind': {trivial}, 'need.evidence[].description': {lines: 2},
  'need.evidence[].source': {trivial, optional, inputType: 'url'},
  'need.evidence[].date': {trivial, optional},
  'need.consulted': {optional},
  'need.consulted[].role': {trivial}, 'need.consulted[].who': {trivial, optional}, 'need.consulted[].contribution': {optional, lines: 2},
  'need.existingOffers': {optional}, 'need.occupations': {optional}, 'need.decision': {optional},
  'targetGroup.inclusion': {optional},
  'outcomes[].id': {control: 'hidden'},
  'outcomes[].statement': {control: 'outcomeStatement', lines: 2, words: 25},
  'outcomes[].kind': {optional}, 'outcomes[].safetyRelated': {optional}, 'outcomes[].skills': {optional},
  'workload': {control: 'workload'}, 'workload.contact': {unit, trivial}, 'workload.guided': {unit, trivial}, 'workload.practice': {unit, trivial},
  'workload.selfStudy': {unit, trivial}, 'workload.assessment': {unit, trivial}, 'workload.announcedAs': {optional}, 'workload.basis': {optional},
  'workload.sizeReason': {optional, when: (specification) => Object.values(specification.workload ?? {}).reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0) > 900},
  'credits': {optional}, 'credits.system': {trivial},
  'credits.nationalSystem': {trivial, when: (specification) => specification.credits?.system === 'national'},
  'credits.value': {unit: 'credits'},
  'credits.awardedBy': {trivial, when: (specification) => specification.credits?.claim === 'awarded'},
  'level': {control: 'level'}, 'level.nqfName': {trivial}, 'level.nqfLevel': {trivial}, 'level.nqfEntry': {trivial, inputType: 'url'},
  'level.descriptors.knowledge': {trivial}, 'level.descriptors.skills': {trivial}, 'level.descriptors.responsibility': {trivial},
  'participation.volunteering': {optional}, 'participation.place': {optional, lines: 1},
  'activities': {after: 'activityOverview'},
  'activities[].id': {control: 'hidden'}, 'activities[].title': {lines: 1}, 'activities[].kind': {trivial, optional, half},
  'activities[].mode': {trivial, control: 'select', optional, half},
  'activities[].workloadKind': {control: 'select', half}, 'activities[].hours': {trivial, unit, half},
  'activities[].outcomes': {control: 'outcomeTicks'},
  'assessments': {after: 'matrix'},
  'assessments[].id': {control: 'hidden'}, 'assessments[].title': {trivial, lines: 1}, 'assessments[].description': {optional},
  'assessments[].measures': {control: 'hidden'},
  'assessments[].measures[].outcome': {control: 'hidden'},
  'assessments[].measures[].criterion': {lines: 2, trivial},
  'assessments[].identityCheck': {lines: 2, when: (specification) => (specification.assessments ?? []).some(({supervision}) => supervision?.endsWith('-with-id') ?? false)},
  'assessmentRules.risk': {optional}, 'assessmentRules.secondCheck': {optional}, 'assessmentRules.evidenceKept': {optional, lines: 2},
  'assessmentRules.adjustments': {optional}, 'assessmentRules.priorLearning': {optional},
  'assessmentRules.priorLearningRoute': {optional, when: (specification) => specification.assessmentRules?.priorLearning === 'accepted'},
  'grading': {optional},
  'quality.statement': {lines: 5},
  'quality.externalBodies[].name': {trivial},
  'quality.externalBodies[].website': {trivial, optional, inputType: 'url'},
  'quality.externalBodies[].kind': {trivial, optional},
  'quality.indicators': {optional}, 'quality.lastExternalReview': {optional}, 'quality.results': {optional, inputType: 'url'},
  'quality.lastReview': {trivial, optional},
  'title': {lines: 1, words: 10},
  'summary': {optional, lines: 2},
  'publication.address': {inputType: 'url'}, 'publication.date': {trivial}, 'publication.changes': {optional},
  'field': {control: 'educationField', optional},
  'prerequisites': {lines: 2},
  'enrolment.price': {lines: 2}, 'enrolment.dates': {lines: 2}, 'enrolment.contact': {optional}, 'enrolment.accessibility': {optional},
  'enrolment.guidance': {optional},
  'furtherInformation': {optional},
  'furtherInformation[].title': {trivial, lines: 1},
  'furtherInformation[].address': {trivial, inputType: 'url'},
  'stacking.targets': {when: stacks},
  'stacking.targets[].title': {lines: 1}, 'stacking.targets[].agreement': {optional},
  'stacking.decider': {lines: 2, when: stacks},
  'stacking.order': {optional, when: (specification) => specification.stacking?.claim === 'part-of-set'},
  'stacking.recognition': {optional},
  'stacking.recognition[].who': {trivial}, 'stacking.recognition[].forWhat': {trivial, lines: 1},
  'stacking.recognition[].evidence': {trivial, lines: 2},
  'validity': {optional}, 'validity.months': {unit: 'months'},
  'validity.reason': {lines: 2, when: (specification) => specification.validity?.months !== undefined},
  'validity.renewal': {lines: 2, when: (specification) => specification.validity?.months !== undefined},
  'awardingBody.legalName': {lines: 1}, 'awardingBody.country': {control: 'country'}, 'awardingBody.region': {trivial, optional},
  'awardingBody.registrationKind': {trivial, optional},
  'awardingBody.website': {trivial, optional, inputType: 'url'},
  'awardingBody.email': {trivial, optional, inputType: 'email'},
  'partners': {optional},
  'partners[].legalName': {trivial}, 'partners[].country': {trivial, control: 'country'}, 'partners[].responsibility': {lines: 2},
  'roles.designer': {trivial, optional}, 'roles.trainer': {trivial, optional}, 'roles.assessor': {trivial, optional},
  'roles.internalVerifier': {optional}, 'roles.issuer': {trivial, optional}, 'roles.dataContact': {optional},
  'issuing.checkAddress': {optional, inputType: 'url'},
  'issuing.seal': {optional, when: (specification) => specification.issuing?.check === 'seal' || (specification.issuing?.formats ?? []).includes('edc')},
  'issuing.deliveryDays': {optional, unit: 'days'}, 'issuing.message': {optional},
  'privacy.reason': {when: extraData},
};

// Above this many answers a list to scroll takes less room than buttons, and nobody compares them all.
const mostRadios = 6;

/** The control of a field: what the layout says, else what the schema asks for. */
export function controlOf({pattern, node, kind}: SchemaField): ControlId | 'group' | 'list' {
  const told = layout[pattern]?.control;
  if (told) return told;
  if (kind !== 'leaf') return kind;
  const definition = definitionOf(node);
  if (definition === 'languageText') return 'languageText';
  if (definition === 'calendarDate') return 'date';
  if (node.type === 'array') {
    const item = definitionOf(node.items ?? {});
    if (item === 'skill') return 'skills';
    if (item === 'languageCode') return 'languages';
    return 'checkboxes';
  }
  if (node.enum) return node.enum.length > mostRadios ? 'select' : 'radios';
  if (node.type === 'boolean') return 'yesNo';
  return node.type === 'number' || node.type === 'integer' ? 'number' : 'text';
}

/** Every field by its place. */
export const fieldByPattern: ReadonlyMap<string, SchemaField> = new Map(schemaFields().map((field) => [field.pattern, field]));

/** The values that a field offers, in the order of the schema; of an array, those of its entries. */
export function choicesOf(pattern: string): readonly string[] {
  const node = fieldByPattern.get(pattern)?.node;
  return node?.enum ?? (node?.items ? resolved(node.items).enum : undefined) ?? [];
}

// Made by the tool; nobody is asked.
const documentKeys = new Set(['$schema', 'id']);
// Groups that need a word of their own; the others say all by their fields.
const explainedGroups = new Set(['workload', 'credits', 'level', 'level.descriptors', 'enrolment', 'roles']);

/** Whether "Why, and examples" is offered at a place. */
export function hasHelp(pattern: string): boolean {
  const field = fieldByPattern.get(pattern);
  if (!field || documentKeys.has(pattern) || layout[pattern]?.trivial || (field.kind === 'leaf' && controlOf(field) === 'hidden')) return false;
  return field.kind === 'group' ? explainedGroups.has(pattern) : true;
}
