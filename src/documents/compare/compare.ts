import type {Specification} from '../../specification';

/** One place where two versions differ. */
export interface Change {
  /** The field, as words and layout name it: `outcomes[].statement`. */
  pattern: string;
  /** Where it stands, as a JSON pointer: in the later version, or in the earlier one when it was removed. */
  pointer: string;
  kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What stood there before: text, a number, yes or no, or a whole item of a list. */
  before?: unknown;
  after?: unknown;
  /** Language of a text that stands in several. */
  lang?: string;
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the tool makes by itself is no difference. */
const madeByTool: readonly string[] = ['$schema', 'id'];
/** Lists whose items keep their identity by a key. */
const keys: Readonly<Record<string, string>> = {outcomes: 'id', activities: 'id', assessments: 'id', 'assessments[].measures': 'outcome'};
/** Things that are one answer, although they have parts. */
const wholes: readonly string[] = ['outcomes[].skills[]', 'need.occupations[]'];

const isLanguageText = (value: Plain): boolean => Object.keys(value).length > 0 && Object.entries(value).every(([code, text]) => /^[a-z]{2}$/.test(code) && typeof text === 'string');

/** The document without what says nothing: blank text, empty lists and groups, null. What drafts leave behind is no difference. */
function stripped(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.map(stripped).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isPlain(value)) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    const kept = stripped(part);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** One form for equal content, whatever the order of keys. */
const canonical = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (isPlain(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part)) ?? '';
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** Pairs of places with equal content that stand in the same order in both lists, as many as there can be. */
function commonOrder(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({length: before.length + 1}, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const line = lengths[row];
      if (line) line[column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** Which items of two lists belong together: by their key, else equal ones in order, and between those one by one. */
function paired(before: readonly unknown[], after: readonly unknown[], key: string | undefined): {pairs: readonly (readonly [number | undefined, number | undefined])[]; moved: boolean} {
  const keysOf = (list: readonly unknown[]): readonly string[] | undefined => {
    const found = list.map((item) => (key !== undefined && isPlain(item) && typeof item[key] === 'string' ? item[key] : undefined));
    return found.every((each): each is string => each !== undefined) && new Set(found).size === found.length ? found : undefined;
  };
  const [own, other] = [keysOf(before), keysOf(after)];
  if (own !== undefined && other !== undefined) {
    const common = (list: readonly string[], rest: readonly string[]): readonly string[] => list.filter((each) => rest.includes(each));
    return {
      pairs: [
        ...own.map((each, index): readonly [number, number | undefined] => [index, other.includes(each) ? other.indexOf(each) : undefined]),
        ...other.flatMap((each, index): (readonly [undefined, number])[] => (own.includes(each) ? [] : [[undefined, index]])),
      ],
      moved: !same(common(own, other), common(other, own)),
    };
  }
  const anchors = [...commonOrder(before.map(canonical), after.map(canonical)), [before.length, after.length] as const];
  let [row, column] = [0, 0];
  const pairs: (readonly [number | undefined, number | undefined])[] = [];
  for (const [nextRow, nextColumn] of anchors) {
    for (; row < nextRow || column < nextColumn;) pairs.push([row < nextRow ? row++ : undefined, column < nextColumn ? column++ : undefined]);
    row = nextRow + 1;
    column = nextColumn + 1;
  }
  return {pairs, moved: false};
}

interface Place {pattern: string; pointer: string; oldPointer: string}
const child = ({pattern, pointer, oldPointer}: Place, key: string): Place => ({pattern: pattern === '' ? key : `${pattern}.${key}`, pointer: `${pointer}/${key}`, oldPointer: `${oldPointer}/${key}`});

function* differences(before: unknown, after: unknown, place: Place, lang?: string): Generator<Change> {
  const {pattern, pointer, oldPointer} = place;
  if (same(before, after)) return;
  const told = lang === undefined ? {} : {lang};
  const isLeaf = (value: unknown): boolean => value === undefined || (!isPlain(value) && !(Array.isArray(value) && value.some(isPlain))) || wholes.includes(pattern);
  const listed = [before, after].some((value) => Array.isArray(value) && value.some(isPlain));
  if (listed) {
    const [own, other]: readonly (readonly unknown[])[] = [Array.isArray(before) ? before : [], Array.isArray(after) ? after : []];
    const {pairs, moved} = paired(own ?? [], other ?? [], keys[pattern]);
    if (moved) yield {pattern, pointer, kind: 'moved'};
    for (const [row, column] of pairs) {
      const item: Place = {pattern: `${pattern}[]`, pointer: `${pointer}/${column ?? row ?? 0}`, oldPointer: `${oldPointer}/${row ?? column ?? 0}`};
      if (row === undefined) yield {pattern: item.pattern, pointer: item.pointer, kind: 'added', after: other?.[column ?? 0]};
      else if (column === undefined) yield {pattern: item.pattern, pointer: item.oldPointer, kind: 'removed', before: own?.[row]};
      else yield* differences(own?.[row], other?.[column], item);
    }
    return;
  }
  if (isLeaf(before) && isLeaf(after)) {
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    yield {pattern, pointer: kind === 'removed' ? oldPointer : pointer, kind, ...(before === undefined ? {} : {before}), ...(after === undefined ? {} : {after}), ...told};
    return;
  }
  const [one, other] = [isPlain(before) ? before : {}, isPlain(after) ? after : {}];
  const textual = [one, other].some(isLanguageText);
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (pattern === '' && madeByTool.includes(key)) continue;
    const next: Place = textual ? {pattern, pointer: `${pointer}/${key}`, oldPointer: `${oldPointer}/${key}`} : child(place, key);
    yield* differences(one[key], other[key], next, textual ? key : undefined);
  }
}

/**
 * Where a later version differs from an earlier one, field by field. Outcomes, activities and assessments are known by their ids, items
 * of other lists by their content and place. Blank fields and the order of keys do not count.
 */
export const compareSpecifications = (before: Specification, after: Specification): readonly Change[] => [...differences(stripped(before), stripped(after), {pattern: '', pointer: '', oldPointer: ''})];
