import {hasTooManyContexts, mostContexts, pointerOf} from '../values';
import {isObject, listOf} from './json';
import type {FormatProblem, Json, JsonObject} from './types';

/** What a context says about a term. */
interface Term {
  id: string | null;
  type?: string;
  containers: readonly string[];
  context?: Json;
}
interface Active {
  terms: ReadonlyMap<string, Term>;
  /** Whether @vocab gives every term a meaning. */
  vocab: boolean;
  /** The context before a type brought its own, which holds for that object only. */
  before?: Active;
}
class UnknownContext extends Error {
  constructor(readonly address: string) {
    super(`context ${address} is not known`);
  }
}

/** Whether a text is an absolute IRI: only such a value survives as an identifier. */
export const isIri = (text: string): boolean => /^(?:[A-Za-z][A-Za-z0-9+.-]*|_):[^\s<>"{}|\\^`]*$/.test(text);

const termOf = (value: Json): Term => {
  if (typeof value === 'string') return {id: value, containers: []};
  if (!isObject(value)) return {id: null, containers: []};
  return {
    // What is no text here defines nothing.
    id: value['@id'] === undefined ? '' : typeof value['@id'] === 'string' ? value['@id'] : null,
    type: typeof value['@type'] === 'string' ? value['@type'] : undefined,
    containers: listOf(value['@container']).filter((container) => typeof container === 'string'),
    context: value['@context'],
  };
};

/** What one context says on top of others: worked out once for each address, and for each object that a known context brings. */
interface Applied {start: Active; apply(active: Active, local: Json | undefined): Active}

// Enough for all ways in which real documents name their contexts; whoever brings more makes the work start anew.
const mostApplied = 200;
const applied = new WeakMap<ReadonlyMap<string, JsonObject>, {kept: number; work: Applied}>();

function newApplied(contexts: ReadonlyMap<string, JsonObject>): {kept: number; work: Applied} {
  const byLocal = new WeakMap<Active, {addresses: Map<string, Active>; objects: WeakMap<JsonObject, Active>}>();
  const combined = (active: Active, local: JsonObject): Active => {
    const terms = new Map(active.terms);
    for (const [name, value] of Object.entries(local)) if (!name.startsWith('@') && value !== undefined) terms.set(name, termOf(value));
    return {terms, vocab: active.vocab || typeof local['@vocab'] === 'string', before: active.before};
  };
  const addressed = (active: Active, address: string): Active => {
    const known = contexts.get(address);
    if (known === undefined) throw new UnknownContext(address);
    return apply(active, known['@context']);
  };
  const apply = (active: Active, local: Json | undefined): Active => {
    if (local === undefined) return active;
    if (local === null) return {terms: new Map(), vocab: false};
    if (Array.isArray(local)) return (local as readonly Json[]).reduce<Active>(apply, active);
    if (typeof local !== 'string' && !isObject(local)) return active;
    const known = byLocal.get(active) ?? {addresses: new Map<string, Active>(), objects: new WeakMap<JsonObject, Active>()};
    byLocal.set(active, known);
    const before = typeof local === 'string' ? known.addresses.get(local) : known.objects.get(local);
    if (before !== undefined) return before;
    const made = typeof local === 'string' ? addressed(active, local) : combined(active, local);
    if (typeof local === 'string') known.addresses.set(local, made);
    else known.objects.set(local, made);
    result.kept += 1;
    return made;
  };
  const result = {kept: 0, work: {start: {terms: new Map<string, Term>(), vocab: false}, apply}};
  return result;
}

const appliedOf = (contexts: ReadonlyMap<string, JsonObject>): Applied => {
  const known = applied.get(contexts);
  const current = known && known.kept <= mostApplied ? known : newApplied(contexts);
  applied.set(contexts, current);
  return current.work;
};

/**
 * Finds what the contexts of a JSON-LD document do not define, and so what every JSON-LD tool drops without a word:
 * undefined properties and types, plain text where an identifier or a text by language is wanted.
 * A document with too many definitions is refused as a whole. `contexts` gives the contexts that are known by address. An unknown one is reported and nothing else, for it may define anything.
 * Protected terms are not looked at: the proofs process contexts in full.
 */
export function droppedTerms(document: JsonObject, contexts: ReadonlyMap<string, JsonObject>): FormatProblem[] {
  const problems: FormatProblem[] = [];
  // The way to the value in hand: a pointer is written only for a problem.
  const way: (string | number)[] = [];
  const report = (code: string, data: FormatProblem['data']): void => {
    problems.push({code, pointer: pointerOf(way), severity: 'error', data});
  };
  const below = (step: string | number, look: () => void): void => {
    way.push(step);
    look();
    way.pop();
  };

  const {start, apply} = appliedOf(contexts);
  const isDefined = (name: string, {terms, vocab}: Active): boolean => {
    const term = terms.get(name);
    if (term === undefined) return vocab || /^[^:]+:./.test(name);
    return term.id !== null && (term.id !== '' || vocab || name.includes(':'));
  };

  function value(item: Json, term: Term | undefined, active: Active): void {
    if (Array.isArray(item)) (item as readonly Json[]).forEach((one, index) => below(index, () => value(one, term, active)));
    else if (isObject(item)) node(item, active, term?.context);
    else if (typeof item === 'string' && term?.type === '@id' && !isIri(item)) report('bare-string', {value: item.slice(0, 60)});
  }

  function node(item: JsonObject, inherited: Active, ofProperty?: Json): void {
    const names = Object.keys(item);
    const only = names.length === 1 && (names[0] === '@id' || inherited.terms.get(names[0] ?? '')?.id === '@id');
    const isValue = '@value' in item;
    const base = inherited.before !== undefined && !only && !isValue ? inherited.before : inherited;
    const outer = apply(apply(base, ofProperty), item['@context']);
    const typeName = names.find((name) => name === '@type' || outer.terms.get(name)?.id === '@type');
    const types = typeName === undefined ? [] : listOf(item[typeName]).filter((type) => typeof type === 'string');
    let active = outer;
    for (const type of [...types].sort()) {
      const scoped = outer.terms.get(type)?.context;
      if (scoped !== undefined) active = {...apply(active, scoped), before: outer};
    }
    const property = (name: string): void => {
      const child = item[name] as Json;
      const term = active.terms.get(name);
      const keyword = name.startsWith('@') ? name : term?.id?.startsWith('@') ? term.id : undefined;
      if (keyword === '@type') {
        if (isValue) return;
        for (const type of types) if (!isDefined(type, outer)) report('type-undefined', {type});
      } else if (keyword === '@id') {
        if (typeof child === 'string' && !isIri(child)) report('relative-id', {value: child.slice(0, 60)});
      } else if (keyword !== undefined) return;
      else if (!isDefined(name, active)) report('term-undefined', {term: name});
      else if (term?.containers.includes('@language')) {
        if (!isObject(child)) report('text', {property: name});
      } else if (term?.type !== '@json') value(child, term, active);
    };
    for (const name of names) below(name, () => property(name));
  }

  if (hasTooManyContexts(document)) return [{code: 'context-too-many', pointer: '/@context', severity: 'error', data: {limit: mostContexts}}];
  try {
    node(document, start);
  } catch (error) {
    if (!(error instanceof UnknownContext)) throw error;
    return [{code: 'context-unknown', pointer: '/@context', severity: 'warning', data: {address: error.address}}];
  }
  return problems;
}
