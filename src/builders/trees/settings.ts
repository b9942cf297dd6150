import {freeId, type Specification} from '../../specification';
import {type Setting} from '../../standards/trees';
import {answerText} from '../form/answerText';
import {withoutEmpty} from '../form/edit';
import {labelOf} from '../form/context';
import {pathOf, patternOf, valueAt} from '../form/pointers';

type Node = Readonly<Record<string, unknown>> | readonly unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A copy with another value at a path; `undefined` takes the place out. */
function withValue(node: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = withValue(isNode(node) ? (node as Record<string | number, unknown>)[key] : undefined, rest, value);
  if (typeof key === 'number') {
    const list = Array.isArray(node) ? [...node as unknown[]] : [];
    list[key] = inner;
    return list;
  }
  const {[key]: _, ...others} = isNode(node) && !Array.isArray(node) ? node as Record<string, unknown> : {};
  return inner === undefined ? others : {...others, [key]: inner};
}

/** The entry of the list of assessments that a result is about: an index, or a new entry at the end. */
export type Entry = number | 'new';

/** Whether the settings are about one entry of a list. */
export const needsEntry = (settings: readonly Setting[]): boolean => settings.some(({at}) => at.includes('/*/'));

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []);

function valueAfter(before: unknown, setting: Setting): unknown {
  if ('value' in setting) {
    const {value, scale = []} = setting;
    return scale.indexOf(String(before)) > scale.indexOf(String(value)) ? before : value;
  }
  if ('add' in setting) return [...new Set([...listOf(before), String(setting.add)])];
  if ('remove' in setting) return withoutEmpty(listOf(before).filter((entry) => entry !== setting.remove));
  return undefined;
}

/** The pointer with the chosen entry in the place of `*`. */
const pointerIn = (specification: Specification, at: string, entry: Entry): string =>
  at.replace('/*/', `/${entry === 'new' ? specification.assessments?.length ?? 0 : entry}/`);

/** The specification with what a result says. */
export function withSettings(specification: Specification, settings: readonly Setting[], entry: Entry = 'new'): Specification {
  const {assessments = []} = specification;
  const start: Specification = needsEntry(settings) && entry === 'new'
    ? {...specification, assessments: [...assessments, {id: freeId('t', new Set(assessments.map(({id}) => id)))}]} : specification;
  return settings.reduce<Specification>((document, setting) => {
    const pointer = pointerIn(specification, setting.at, entry);
    return withValue(document, pathOf(pointer), valueAfter(valueAt(document, pointer), setting)) as Specification;
  }, start);
}

/** One place that a result changes, in the words of the form; `after` is '' where the place is emptied. */
export interface Change {pointer: string; label: string; before: string; after: string}

const inWords = (pattern: string, value: unknown, lang: string): string => {
  if (value === undefined) return '';
  const parts = isNode(value) && !Array.isArray(value) ? Object.entries(value).map(([key, part]) => answerText(`${pattern}.${key}`, part, lang)) : [answerText(pattern, value, lang)];
  return parts.filter(Boolean).join(', ');
};

/** What would be other than it is. */
export function changesOf(specification: Specification, settings: readonly Setting[], entry: Entry, lang: string): Change[] {
  const next = withSettings(specification, settings, entry);
  const pointers = [...new Set(settings.map(({at}) => pointerIn(specification, at, entry)))];
  return pointers.flatMap((pointer) => {
    const [before, after] = [valueAt(specification, pointer), valueAt(next, pointer)];
    const pattern = patternOf(pointer);
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{pointer, label: labelOf(pattern, lang), before: inWords(pattern, before, lang), after: inWords(pattern, after, lang)}];
  });
}
