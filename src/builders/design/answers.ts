import type {LanguageText} from '../../language';
import type {Specification, StepId} from '../../specification';
import {pick} from '../../language';
import {steps} from '../../specification';
import {activityTypes, assessmentTypes, type ConceptList, modes} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import {definitionOf, resolved, type SchemaField, schemaFields, type SchemaNode} from '../form/stepSchema';
import {labelOf, wordOf} from '../form/context';
import {valueAt} from '../form/pointers';

/** What stands as an answer: plain text, or a text by language. */
export type AnswerValue = string | LanguageText;
/** One question with its answer; `value` is '' where there is none. */
export interface Answer {pointer: string; label: string; value: AnswerValue}
/** Answers under one heading: those of a group, or of one item of a list. */
export interface AnswerGroup {title: string; answers: readonly Answer[]}

const listed: Readonly<Record<string, ConceptList<string>>> = {mode: modes, activityType: activityTypes, assessmentType: assessmentTypes, languageCode: languages, countryCode: countries};

const isLanguageText = (value: unknown): value is LanguageText => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((part) => typeof part === 'string');

/** The words of one answer. */
function answerOf(value: unknown, field: SchemaField, uiLang: string): AnswerValue {
  if (value === undefined || value === null || value === '') return '';
  const node = field.node;
  const concept = (code: string, of: SchemaNode): string => {
    const list = field.pattern === 'field' ? iscedF : listed[definitionOf(of) ?? ''];
    const own = list?.byCode(code);
    return own ? pick(own.label, uiLang) : wordOf(`${field.pattern}=${code}`, uiLang) || code;
  };
  if (typeof value === 'boolean') return wordOf(value ? 'ui.yes' : 'ui.no', uiLang) || String(value);
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

// Identifiers inside the document are no questions; criteria stand with their assessment.
const isQuestion = ({pattern, kind}: SchemaField): boolean => kind === 'leaf' && !pattern.endsWith('[].id') && !pattern.endsWith('[].outcome');

/** All questions of a step with their answers, group by group, in the order of the form. */
export function answersOf(specification: Specification, step: StepId, uiLang: string): readonly AnswerGroup[] {
  const fields = schemaFields(steps.find(({id}) => id === step)?.keys ?? []);
  const groups = new Map<string, {title: string; answers: Answer[]}>();
  for (const field of fields.filter(isQuestion)) {
    for (const pointer of matching(specification, field.pattern)) {
      const groupPointer = pointer.slice(0, pointer.lastIndexOf('/'));
      const group = groups.get(groupPointer) ?? {title: titleOf(specification, field.pattern, groupPointer, uiLang), answers: []};
      groups.set(groupPointer, group);
      const node = resolved(field.node);
      group.answers.push({pointer, label: labelOf(field.pattern, uiLang), value: answerOf(valueAt(specification, pointer), {...field, node: {...node, ...field.node}}, uiLang)});
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
