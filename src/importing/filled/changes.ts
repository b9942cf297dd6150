import {asks, numbersAt, together, type PlaceId, type TogetherId} from '../../documents/papers/places';
import type {DocumentInput} from '../../documents/papers/model';
import {papers, paperLanguage, type PaperCode} from '../../documents/papers/words';
import {en} from '../../documents/papers/words/en';
import {templates} from '../../documents/templates';
import {type BorderNote, blankSpecification, freeId, namedLists, parseSpecification, review, type Specification} from '../../specification';
import {questionNumbers} from '../../specification/questions';
import {at as valueAt, namesIn, placed} from '../../values';
import {serialDate} from '../../values/office';
import type {UnreadCode} from '../words';
import {isAddress, partsOf, type Told} from './together';
import {box, linesOf, nodeAt, oneLine, plain, readValue, type ReadingOf} from './values';
import {writtenOn, type Answer, type Entries, type Loose, type Written} from './written';

/** A value of a form that differs from what a project says: the reader decides. */
export interface Change {
  /** The place in the specification (JSON pointer); it ends in `-` for a new entry of a list. */
  pointer: string;
  /** Of a new entry: its place in the list (from 0) once all new ones are taken. */
  entry?: number;
  /** `outcomes[].statement` */
  pattern: string;
  /** The number of the question, as the form and the screen show it. */
  number: string;
  /** Where it stands in the file. */
  where: string;
  before?: unknown;
  after: unknown;
  /** Language of a text. */
  lang?: string;
  /** It was put together from several columns. */
  guessed?: true;
}
/** Something that was written into a form and can't be taken over by itself. */
export interface Unread {number: string; /** The places that it may be about. */ patterns: readonly string[]; where: string; found: string; code: UnreadCode; data?: Readonly<Record<string, string>>; problem?: BorderNote}
/** What was written, as one text. */
const textIn = (value: unknown): string => (typeof value === 'object' && value !== null ? Object.values(value).map(textIn).join(', ') : String(value));

/** What a form says beside what a project says. */
export interface Comparison {changes: readonly Change[]; unread: readonly Unread[]; /** How many places say the same. */ same: number}

/** What a form holds, whatever it is compared with. */
export interface FilledForm {
  written: Written;
  /** The template that it is of, where it says so and that is known here. */
  template?: string;
  edition?: string;
  /** Language of the texts in it. */
  language: string;
  /** The identifier of the project that filled it before. */
  project?: string;
  /** It is a workbook, which counts days from 1900, or from 1904. */
  from1904?: boolean;
}

const foundAtMost = 200;
const statementAt = 'outcomes[].statement';
/** Every text of a document, whatever part of it. */
const textsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []);
/** What stands where nothing was written yet. */
const gaps = (Object.keys(en) as PaperCode[]).filter((code) => /(?:^|\.)gap(?:\.|$)/.test(code));

/** The list of an entry and the place inside of it: `need.evidence[].kind` is `kind` of `/need/evidence`. */
const inEntry = (pattern: string): {list: string; key: string} => {
  const [list = '', ...rest] = pattern.split('[].');
  return {list: `/${list.replaceAll('.', '/')}`, key: rest.join('[].')};
};
const pointerOf = (pattern: string, entry: number | string | undefined): string => {
  if (!pattern.includes('[]')) return `/${pattern.replaceAll('.', '/')}`;
  const {list, key} = inEntry(pattern);
  return `${list}/${entry ?? 0}/${key.replaceAll('.', '/')}`;
};

/** Everything one comparison works with. */
class Comparing {
  readonly changes: Change[] = [];
  readonly unread: Unread[] = [];
  same = 0;
  private reading: ReadingOf;
  private readonly expected: readonly Answer[];
  private readonly hints: readonly string[];
  private readonly absent = new Map<string, {list: string; told: Told[]; where: string}>();
  private readonly taskLabel: RegExp;
  /** All that stands on the form by itself, blank or filled from this project. */
  private readonly known: ReadonlySet<string>;

  constructor(private readonly specification: Specification, {language, from1904, template}: FilledForm) {
    const {languages = []} = specification;
    this.reading = {specification, lang: languages.includes(language) ? language : languages[0] ?? language, formLang: paperLanguage(language), ...(from1904 !== undefined && {serialDate: (serial: number) => serialDate(serial, from1904)})};
    const known = templates.filter(({id}) => template === undefined || id === template);
    const at = new Date();
    const papersOf = (from: Specification, blank: boolean): readonly ReturnType<typeof known[number]['paper']>[] => {
      const input: DocumentInput = {specification: from, review: review(from, {at}), lang: language, at, others: [], blank};
      return known.map((each) => each.paper(input));
    };
    const made = [...papersOf(specification, false), ...papersOf(blankSpecification(specification.id), true)];
    const [filled, blank] = [made.slice(0, known.length).map(writtenOn), made.slice(known.length).map(writtenOn)];
    this.expected = filled.flatMap(({answers}) => answers);
    // The longest first: one may begin like another.
    this.hints = [...new Set([...filled, ...blank].flatMap(({hints}) => hints).concat(gaps.map((code) => papers.text(code, language))))].toSorted((one, other) => other.length - one.length);
    const [before = ''] = papers.text('matrix.task', language, {number: 0, title: ''}).split('0');
    this.known = new Set([...textsIn(made), ...made.flatMap(({sections}) => sections.map(({clauses = []}) => clauses.join(', ')))].flatMap((text) => linesOf(this.own(text)).flatMap((line) => [line, ...line.split(' · ')]).map((line) => plain(line.replace(box, '')))));
    this.taskLabel = new RegExp(`^${before.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(\\d{1,2})\\s*:\\s*`, 'iu');
  }

  /** What somebody wrote: without the hint of the form and the lines to write on. */
  private own(text: string): string {
    return text.split('\n').map((line) => {
      const hint = this.hints.find((each) => line.trim() === each || line.trim().startsWith(`${each} `));
      return (hint === undefined ? line : line.trim().slice(hint.length)).replace(/_{3,}/g, ' ').trim();
    }).join('\n').trim();
  }

  /** Tells what stands where nothing is read, unless it is the form's own. */
  notRead({texts, where}: Loose): void {
    const found = texts.flatMap((text) => linesOf(this.own(text))).filter((line) => /[\p{L}\d]/u.test(line) && !line.split(' · ').every((part) => this.known.has(plain(part.replace(box, '')))));
    if (found.length > 0) this.unread.push({number: '', patterns: [], where, found: found.join(' · ').slice(0, foundAtMost), code: 'no-place'});
  }

  leave(place: PlaceId, where: string, found: string, code: UnreadCode, data?: Readonly<Record<string, string>>): void {
    this.unread.push({number: numbersAt(place), patterns: asks(place), where, found: found.slice(0, foundAtMost), code, ...(data && {data})});
  }

  /** Whether a value says what stands there already: a text in any of its languages. */
  private isSame(before: unknown, after: unknown, text: string): boolean {
    if (before === undefined) return false;
    if (typeof before === 'object' && before !== null && !Array.isArray(before)) return Object.values(before).some((each) => typeof each === 'string' && plain(each) === plain(text));
    if (Array.isArray(before) && Array.isArray(after)) return JSON.stringify([...before as unknown[]].sort()) === JSON.stringify([...after as unknown[]].sort());
    return typeof before === 'string' && typeof after === 'string' ? plain(before) === plain(after) : before === after;
  }

  /** Reads one text for one place, in the entry of a list where the place is in one. */
  private take(pattern: string, entry: number | undefined, text: string, where: string): void {
    const read = readValue(pattern, text, this.reading);
    if (!read.ok) return this.leave(pattern, where, text, read.code, read.data);
    const pointer = pointerOf(pattern, entry);
    const before = valueAt(this.specification, pointer);
    if (this.isSame(before, read.value, text)) {
      this.same += 1;
      return;
    }
    const isText = nodeAt(pattern)?.$ref === '#/$defs/languageText';
    const {lang} = this.reading;
    this.changes.push({
      pointer: isText ? `${pointer}/${lang}` : pointer, pattern, number: questionNumbers.get(pattern) ?? '', where,
      ...(before !== undefined && {before}), after: isText ? text : read.value, ...(isText && {lang}),
    });
  }

  private parts(place: PlaceId, text: string): readonly Told[] | null {
    return Object.hasOwn(together, place) ? partsOf(place as TogetherId, text, this.reading) : [{pattern: place, text}];
  }

  answer({place, entry, text: raw, where}: Answer): void {
    const text = this.own(raw);
    if (text === '') return;
    // What the form would say of the project as it is needs no look.
    const before = this.expected.filter((each) => each.place === place && each.entry === entry);
    if (before.some((each) => plain(this.own(each.text)) === plain(text))) {
      this.same += 1;
      return;
    }
    if (place === '@outcomes') return this.entries({columns: ['outcomes[].statement'], rows: linesOf(text).map((line) => ({texts: [line], where}))});
    if (place === '@further' && isAddress(text)) return this.add('/furtherInformation', [{pattern: 'furtherInformation[].address', text}], where);
    const parts = this.parts(place, text);
    if (parts === null) return this.leave(place, where, text, 'together');
    for (const part of parts) {
      const {list} = inEntry(part.pattern);
      if (entry !== undefined && valueAt(this.specification, `${list}/${entry}`) === undefined) this.later(list, entry, part, where);
      else this.take(part.pattern, entry, part.text, where);
    }
  }

  /** Answers about an entry that the project does not have. */
  private later(list: string, entry: number, part: Told, where: string): void {
    const key = `${list}/${entry}`;
    const draft = this.absent.get(key) ?? {list, told: [], where};
    draft.told.push(part);
    this.absent.set(key, draft);
  }

  /** Entries that the form has and the project has not. What else stands in the form may be about the new outcomes. */
  addAbsent(): void {
    for (const {list, told, where} of this.absent.values()) this.add(list, told, where);
    this.absent.clear();
    this.reading = {...this.reading, specification: withChanges(this.specification, this.changes.filter(({pointer}) => pointer === '/outcomes/-'))};
  }

  /** What a row says, place by place, and the number before it. */
  private rowOf(columns: Entries['columns'], texts: readonly string[]): {number?: number; told: readonly Told[]; unread: readonly PlaceId[]} {
    let number: number | undefined;
    const unread: PlaceId[] = [];
    const told = columns.flatMap((place, column): readonly Told[] => {
      let text = this.own(texts[column] ?? '');
      if (place === undefined || text === '') return [];
      const isTask = place === 'assessments[].title';
      if (column === 0) {
        const [label, index] = (isTask ? this.taskLabel : /^([1-9]\d?)[.)](?:\s+|$)/).exec(text) ?? [];
        if (label !== undefined) [number, text] = [Number(index), this.own(text.slice(label.length))];
      }
      // What the task shows stands below its title.
      if (isTask) text = text.split('\n')[0] ?? '';
      if (text === '') return [];
      const parts = this.parts(place, text);
      if (parts === null) unread.push(place);
      return parts ?? [];
    });
    return {...(number !== undefined && {number}), told, unread};
  }

  entries({columns, rows}: Entries): void {
    const place = columns.find((each) => each !== undefined);
    if (place === undefined) return;
    const {list} = inEntry(asks(place)[0] ?? '');
    const found = valueAt(this.specification, list);
    const items: readonly unknown[] = Array.isArray(found) ? found : [];
    const read = rows.map(({texts, where}) => ({...this.rowOf(columns, texts), where})).filter(({told, unread, number}) => told.length > 0 || unread.length > 0 || number !== undefined);
    const taken = new Set<number>();
    const isOf = (index: number, told: readonly Told[]): boolean => {
      const [first] = told;
      if (first === undefined || taken.has(index)) return false;
      const key = inEntry(first.pattern).key;
      const value = readValue(first.pattern, first.text, this.reading);
      return value.ok && this.isSame(valueAt(items[index], `/${key}`), value.value, first.text);
    };
    const entryOf = read.map(({number, told}): number | undefined => {
      if (number !== undefined) return number - 1;
      const index = items.findIndex((_, at) => isOf(at, told));
      if (index !== -1) taken.add(index);
      return index === -1 ? undefined : index;
    });
    for (const entry of entryOf) if (entry !== undefined) taken.add(entry);
    let next = 0;
    const free = (): number => {
      while (taken.has(next)) next += 1;
      taken.add(next);
      return next;
    };
    const seen = new Map<number, number>();
    read.forEach(({told, unread, where}, row) => {
      const entry = entryOf[row] ?? free();
      for (const each of unread) this.leave(each, where, told.map(({text}) => text).join(' · '), 'together');
      for (const part of told) {
        if (part.pattern === 'assessments[].measures[].criterion') this.criterion(entry, seen, part.text, where);
        else if (entry < items.length) this.take(part.pattern, entry, part.text, where);
        else this.later(list, entry, part, where);
      }
    });
  }

  /** A criterion belongs to an outcome, by the number of its row, and to the assessments that show it, in their order. */
  private criterion(outcome: number, seen: Map<number, number>, text: string, where: string): void {
    const nth = seen.get(outcome) ?? 0;
    seen.set(outcome, nth + 1);
    const id = this.reading.specification.outcomes?.[outcome]?.id;
    const {assessments = []} = this.specification;
    const places = assessments.flatMap(({measures = []}, assessment) => measures.flatMap((measure, index) => (measure.outcome === id && id !== undefined ? [{assessment, index, measure}] : [])));
    const place = places[nth];
    const {lang} = this.reading;
    const pattern = 'assessments[].measures[].criterion';
    if (place === undefined) {
      // With one assessment there is no doubt which one shows the outcome.
      if (id === undefined || assessments.length !== 1) return this.leave(pattern, where, text, 'no-entry');
      this.changes.push({pointer: '/assessments/0/measures/-', entry: assessments[0]?.measures?.length ?? 0, pattern: 'assessments[].measures[]', number: numbersAt(pattern), where, after: {outcome: id, criterion: {[lang]: text}}});
      return;
    }
    if (this.isSame(place.measure.criterion, text, text)) {
      this.same += 1;
      return;
    }
    this.changes.push({
      pointer: `/assessments/${place.assessment}/measures/${place.index}/criterion/${lang}`, pattern, number: numbersAt(pattern), where,
      ...(place.measure.criterion !== undefined && {before: place.measure.criterion}), after: text, lang,
    });
  }

  /** Outcomes whose statement is told in several columns: each row is a new one, unless it is there. */
  joined({columns, rows}: Entries): void {
    for (const {texts, where} of rows) {
      const {told} = this.rowOf(columns, texts);
      const parts = told.filter(({pattern}) => pattern === statementAt).map(({text}) => oneLine(text));
      const statement = parts.join(' ');
      if (statement === '') {
        this.notRead({texts, where});
        continue;
      }
      const there = [...(this.specification.outcomes ?? []), ...this.changes.filter(({pointer}) => pointer === '/outcomes/-').map(({after}) => after as {statement?: unknown})];
      if (there.some((each) => this.isSame(each.statement, statement, statement))) this.same += 1;
      else this.add('/outcomes', [{pattern: statementAt, text: statement}, ...told.filter(({pattern}) => pattern !== statementAt)], where, parts.length > 1);
    }
  }

  /** A row that no entry of the project has. */
  private add(list: string, told: readonly Told[], where: string, guessed = false): void {
    const item: Record<string, unknown> = {};
    for (const {pattern, text} of told) {
      const read = readValue(pattern, text, this.reading);
      if (read.ok) item[inEntry(pattern).key] = read.value;
      else this.leave(pattern, where, text, read.code, read.data);
    }
    if (Object.keys(item).length === 0) return;
    const pattern = list.slice(1).replaceAll('/', '.');
    const there = valueAt(this.specification, list);
    const before = this.changes.filter(({pointer}) => pointer === `${list}/-`).map(({after}) => after);
    const entries = [...(Array.isArray(there) ? there as readonly unknown[] : []), ...before] as readonly {id?: string}[];
    const letter = Object.hasOwn(namedLists, pattern) ? namedLists[pattern as keyof typeof namedLists] : undefined;
    const id = letter === undefined ? {} : {id: freeId(letter, new Set(entries.flatMap(({id: own}) => own ?? [])))};
    this.changes.push({pointer: `${list}/-`, entry: entries.length, pattern: `${pattern}[]`, number: numbersAt(pattern), where, after: {...id, ...item}, ...(guessed && {guessed})});
  }
}

/** What a form says beside what a project says. Nothing is changed; a place that is empty in the form says nothing, and an entry that is not in it stays. */
export function compareFilled(form: FilledForm, specification: Specification): Comparison {
  const comparing = new Comparing(specification, form);
  const isOfOutcomes = ({columns}: Entries): boolean => columns.some((place) => place?.startsWith('outcomes[]')) && !columns.some((place) => place?.startsWith('assessments'));
  for (const answer of form.written.answers) comparing.answer(answer);
  const isJoined = ({columns}: Entries): boolean => columns.filter((place) => place === statementAt).length > 1;
  for (const table of form.written.tables.filter((each) => isOfOutcomes(each) && !isJoined(each))) comparing.entries(table);
  comparing.addAbsent();
  for (const table of form.written.tables.filter(isJoined)) comparing.joined(table);
  for (const table of form.written.tables.filter((each) => !isOfOutcomes(each))) comparing.entries(table);
  comparing.addAbsent();
  for (const each of form.written.loose) comparing.notRead(each);
  const once = new Map<string, Change>();
  for (const change of comparing.changes) {
    const after = JSON.stringify(change.after);
    const key = change.pointer.endsWith('/-') ? `${change.pointer} ${after}` : change.pointer;
    const known = once.get(key);
    if (known === undefined) once.set(key, change);
    else if (JSON.stringify(known.after) !== after) comparing.leave(change.pattern as PlaceId, change.where, textIn(change.after), 'twice');
  }
  const fitting = fits(specification, [...once.values()]);
  return {changes: fitting.changes, unread: [...comparing.unread, ...fitting.misfits], same: comparing.same};
}

/** Changes that the schema accepts, tried one by one; the others with what it says of them. */
function fits(specification: Specification, changes: readonly Change[]): {changes: readonly Change[]; misfits: readonly Unread[]} {
  const good: Change[] = [];
  const misfits: Unread[] = [];
  let so: Specification = specification;
  for (const change of changes) {
    const next = withChanges(so, [change]);
    const parsed = parseSpecification(next);
    if (parsed.ok) {
      good.push(change);
      so = next;
    } else misfits.push({number: change.number, patterns: [change.pattern], where: change.where, found: JSON.stringify(change.after).slice(0, foundAtMost), code: 'does-not-fit', ...(parsed.problems[0] && {problem: parsed.problems[0]})});
  }
  return {changes: good, misfits};
}

/** The specification with the groups and lists that a pointer goes through. */
function withHolders(specification: unknown, pointer: string): unknown {
  const names = namesIn(pointer);
  return names.slice(0, -1).reduce<{so: unknown; pointer: string}>(({so, pointer: above}, name, index) => {
    const here = `${above}/${name}`;
    return {so: valueAt(so, here) === undefined ? placed(so, here, names[index + 1] === '-' ? [] : {}) : so, pointer: here};
  }, {so: specification, pointer: ''}).so;
}

const referred = ({activities = [], assessments = []}: Specification): readonly string[] => [...activities.flatMap(({outcomes = []}) => outcomes), ...assessments.flatMap(({measures = []}) => measures.map(({outcome}) => outcome))];

/** A specification with the changes that a reader takes. What refers to a new outcome that was not taken goes. */
export function withChanges(specification: Specification, changes: readonly Change[]): Specification {
  const changed = changes.reduce<unknown>((so, {pointer, after}) => placed(withHolders(so, pointer), pointer, after), specification) as Specification;
  const outcomes = new Set([...(changed.outcomes ?? []).map(({id}) => id), ...referred(specification)]);
  const {activities, assessments} = changed;
  return {
    ...changed,
    ...(activities && {activities: activities.map((activity) => (activity.outcomes === undefined ? activity : {...activity, outcomes: activity.outcomes.filter((id) => outcomes.has(id))}))}),
    ...(assessments && {assessments: assessments.map((assessment) => (assessment.measures === undefined ? assessment : {...assessment, measures: assessment.measures.filter(({outcome}) => outcomes.has(outcome))}))}),
  };
}
