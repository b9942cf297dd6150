import {type CheckKind, type Clause, type ClauseId, clauses, isClauseId, type Role, type StepId} from '../../standards';

/** What the reader notes about a clause. */
export interface Tick {readonly met?: boolean; readonly note?: string}
/** What is noted, by clause; clauses without a tick and a note are left out. */
export type Ticks = Readonly<Partial<Record<ClauseId, Tick>>>;

/** The longest note (characters). */
export const longestNote = 2000;

const cleaned = ({met, note}: Tick): Tick | null => (met || note ? {...(met ? {met} : {}), ...(note ? {note} : {})} : null);

/** The ticks in a stored or foreign value: what belongs to no clause of ours is left out; null where it is no checklist at all. */
export function readTicks(value: unknown): Ticks | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).flatMap(([id, entry]: [string, unknown]) => {
    if (!isClauseId(id) || typeof entry !== 'object' || entry === null) return [];
    const {met, note} = entry as Record<string, unknown>;
    const tick = cleaned({met: met === true, note: typeof note === 'string' ? note.slice(0, longestNote) : ''});
    return tick ? [[id, tick]] : [];
  }));
}

/** The ticks with one clause changed. */
export function withTick(ticks: Ticks, id: ClauseId, change: Tick): Ticks {
  const {[id]: before, ...others} = ticks;
  const tick = cleaned({...before, ...change});
  return tick ? {...others, [id]: tick} : others;
}

/** The three words of the levels, as one filters by them. */
export const bindings = ['MUST', 'SHOULD', 'MAY'] as const;
export type Binding = (typeof bindings)[number];
/** MUST for MUST NOT, SHOULD for SHOULD NOT. */
export const bindingOf = ({level}: Pick<Clause, 'level'>): Binding => level.split(' ')[0] as Binding;

/** Which clauses are shown; '' for all. */
export interface Filter {readonly levels: readonly Binding[]; readonly role: Role | ''; readonly step: StepId | ''; readonly check: CheckKind | ''; readonly state: 'open' | 'ticked' | ''}
/** Nothing is filtered out. */
export const everything: Filter = {levels: bindings, role: '', step: '', check: '', state: ''};

/** The clauses that pass. */
export const filtered = (filter: Filter, ticks: Ticks): Clause<ClauseId>[] => clauses.filter((clause) => {
  const met = ticks[clause.id]?.met ?? false;
  return filter.levels.includes(bindingOf(clause)) && (filter.role === '' || clause.roles.includes(filter.role)) && (filter.step === '' || clause.step === filter.step)
    && (filter.check === '' || clause.checks.includes(filter.check)) && (filter.state === '' || met === (filter.state === 'ticked'));
});
