import type {LanguageText} from '../../language';
import type {Specification, StepId} from '../../specification';
import {pick} from '../../language';
import {steps} from '../../specification';
import type {ConceptList} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import {definitionOf, resolved, type SchemaField, schemaFields, type SchemaNode} from '../../specification/fields';
import {optionLabel} from '../fields/options';
import {labelOf, wordOf} from '../form/context';
import {layout} from '../form/layout';
import {valueAt} from '../form/pointers';

/** What stands as an answer: plain text, or a text by language. */
export type AnswerValue = string | LanguageText;
/** One question with its answer; `value` is '' where there is none. */
export interface Answer {pointer: string; label: string; value: AnswerValue}
/** Answers under one heading: those of a group, or of one item of a list. */
export interface AnswerGroup {title: string; answers: readonly Answer[]}

const listed: Readonly<Record<string, ConceptList<string>>> = {languageCode: languages, countryCode: countries};

const isLanguageText = (value: unknown): value is LanguageText => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((part) => typeof part === 'string');

/** The words of one answer. */
function answerOf(value: unknown, field: SchemaField, specification: Specification, uiLang: string): AnswerValue {
  if (value === undefined || value === null || value === '') return '';
  const node = field.node;
  const concept = (code: string, of: SchemaNode): string => {
    const list = field.pattern === 'field' ? iscedF : listed[definitionOf(of) ?? ''];
    const own = list?.byCode(code);
    return own ? pick(own.label, uiLang) : optionLabel(field.pattern, code, uiLang);
  };
  if (typeof value === 'boolean') return wordOf(value ? 'ui.yes' : 'ui.no', uiLang) || String(value);
  if (Array.isArray(value) && field.pattern.endsWith('[].outcomes')) return value.map((id) => outcomeName(specification, id, uiLang)).join('; ');
  if (Array.isArray(value)) {
    const items = node.items ?? {};
    return value.map((item) => (typeof item === 'string' ? concept(item, items) : typeof item === 'object' && item !== null && 'label' in item ? pick(item.label as LanguageText, uiLang) : '')).filter(Boolean).join('; ');
  }
  if (isLanguageText(value)) return Object.values(value).some((text) => text.trim() !== '') ? value : '';
  return typeof value === 'string' ? concept(value, node) : String(value);
}

const matching = (specification: Specification, pattern: string): string[] => pattern.split('.').reduce<string[]>((places, part) => places.flatMap((place) => {
  if (!part.endsWith('[]')) return [`${place}/${part}`];
  const list = valueAt(specification, `${place}/${part.slice(0, -2)}`);
  return Array.isArray(list) ? list.map((_, index) => `${place}/${part.slice(0, -2)}/${index}`) : [];
}), ['']);

/** An outcome that is meant by its identifier: its number, as readers know it. */
function outcomeName({outcomes = []}: Specification, id: unknown, uiLang: string): string {
  const index = outcomes.findIndex((outcome) => outcome.id === id);
  return index < 0 ? wordOf('ui.outcomeGone', uiLang) : `${wordOf('ui.outcome', uiLang)} ${index + 1}`;
}

const claims = (...wanted: readonly string[]) => ({level}: Specification): boolean => level?.claim !== undefined && wanted.includes(level.claim);
// The control for the level asks only what a claim needs; what the layout says of the other fields is in the layout.
const levelAsks: readonly {of: string; when: (specification: Specification) => boolean}[] = [
  {of: 'level.nqf', when: claims('official')}, {of: 'level.eqf', when: claims('official', 'indicative')}, {of: 'level.descriptors', when: claims('indicative')}, {of: 'level.reasoning', when: claims('official', 'indicative', 'none')},
];

/** Whether a question is asked in this specification: neither it nor a group around it is hidden by other answers. */
function isAsked(specification: Specification, pattern: string): boolean {
  const parts = pattern.split('.');
  const around = parts.map((_, index) => parts.slice(0, index + 1).join('.')).flatMap((place) => [place, place.replace(/\[\]$/, '')]);
  return around.every((place) => layout[place]?.when?.(specification) ?? true) && levelAsks.every(({of, when}) => !pattern.startsWith(of) || when(specification));
}

// Identifiers inside the document are no questions; criteria stand with their assessment.
const isQuestion = ({pattern, kind}: SchemaField): boolean => kind === 'leaf' && !pattern.endsWith('[].id') && !pattern.endsWith('[].outcome');

/** All questions of a step with their answers, group by group, in the order of the form. */
export function answersOf(specification: Specification, step: StepId, uiLang: string): readonly AnswerGroup[] {
  const fields = schemaFields(steps.find(({id}) => id === step)?.keys ?? []);
  const groups = new Map<string, {title: string; answers: Answer[]}>();
  for (const field of fields.filter(isQuestion)) {
    for (const pointer of matching(specification, field.pattern)) {
      const node = resolved(field.node);
      const value = answerOf(valueAt(specification, pointer), {...field, node: {...node, ...field.node}}, specification, uiLang);
      if (value === '' && !isAsked(specification, field.pattern)) continue;
      const criterion = /^(.*)\/measures\/\d+\/criterion$/.exec(pointer);
      const [groupPointer, pattern] = criterion ? [criterion[1] ?? '', 'assessments[].title'] : [pointer.slice(0, pointer.lastIndexOf('/')), field.pattern];
      const group = groups.get(groupPointer) ?? {title: titleOf(specification, pattern, groupPointer, uiLang), answers: []};
      groups.set(groupPointer, group);
      const label = criterion ? wordOf('ui.criterionOf', uiLang, {outcome: outcomeName(specification, valueAt(specification, pointer.replace(/criterion$/, 'outcome')), uiLang)}) : labelOf(field.pattern, uiLang);
      group.answers.push({pointer, label, value});
    }
  }
  return [...groups.values()];
}

function titleOf(specification: Specification, pattern: string, groupPointer: string, uiLang: string): string {
  const own = pattern.slice(0, Math.max(0, pattern.lastIndexOf('.')));
  if (!own) return '';
  if (!own.endsWith('[]')) return labelOf(own, uiLang);
  const list = own.slice(0, -2);
  const siblings = valueAt(specification, groupPointer.slice(0, groupPointer.lastIndexOf('/')));
  const number = Number(groupPointer.split('/').at(-1)) + 1;
  return wordOf(`${list}:item`, uiLang, {number, total: Array.isArray(siblings) ? siblings.length : 0}) || `${labelOf(list, uiLang)} ${number}`;
}
