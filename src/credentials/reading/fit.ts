import {blankSpecification, type BorderNote, parseSpecification, type Specification} from '../../specification';
import {namesIn} from '../../values';

/** A part that the schema does not accept, and why. */
export interface Misfit {at: string; problem: BorderNote}

const roundsAtMost = 60;
/** The longest text that any field takes. */
const longestText = 6000;

/** Texts that no field could take go first: one of them could make the whole too large to be looked at. */
function withoutEndlessTexts(node: object, pointer: string, misfits: Misfit[]): void {
  for (const [name, value] of Object.entries(node)) {
    const at = `${pointer}/${name}`;
    if (typeof value === 'object' && value !== null) {
      const before = misfits.length;
      withoutEndlessTexts(value as object, at, misfits);
      if (misfits.length > before && Object.keys(value as object).length === 0 && !Array.isArray(node)) Reflect.deleteProperty(node, name);
    }
    if (typeof value === 'string' && value.length > longestText && !Array.isArray(node)) {
      misfits.push({at, problem: {code: 'too-long', pointer: at, data: {limit: longestText}}});
      Reflect.deleteProperty(node, name);
    }
  }
}

/** Takes what stands at a pointer out of its holder; items of a list move up. */
function cut(draft: object, pointer: string): void {
  const parts = namesIn(pointer);
  const last = parts.pop();
  const holder = parts.reduce<unknown>((node, part) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined), draft);
  if (last === undefined || typeof holder !== 'object' || holder === null) return;
  // A hole in a list would be one more fault; an empty entry is none.
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

/**
 * A draft as a specification that the schema accepts. What does not fit is taken out, part by part, and told: a file from elsewhere can hold
 * a text that is too long, an address that is none, or a list without end.
 */
export function fitted(draft: object, id: string): {specification: Specification; misfits: readonly Misfit[]} {
  const copy = JSON.parse(JSON.stringify(draft)) as object;
  const misfits: Misfit[] = [];
  withoutEndlessTexts(copy, '', misfits);
  for (let round = 0; round < roundsAtMost; round++) {
    const parsed = parseSpecification(copy);
    if (parsed.ok) return {specification: parsed.value, misfits: [...misfits, ...parsed.notes.map((note) => ({at: note.pointer, problem: note}))]};
    if (parsed.problems.some(({pointer}) => pointer === '')) break;
    // From the end, so that the places of what comes before stay true.
    const found = [...parsed.problems].sort((one, other) => other.pointer.localeCompare(one.pointer, 'en', {numeric: true}));
    for (const problem of found) {
      if (problem.code === 'too-many') {
        const limit = Number(problem.data.limit);
        const list = problem.pointer.split('/').slice(1).reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], copy);
        if (Array.isArray(list) && Number.isInteger(limit)) {
          for (let index = limit; index < list.length; index++) misfits.push({at: `${problem.pointer}/${index}`, problem});
          list.length = limit;
          continue;
        }
      }
      misfits.push({at: problem.pointer, problem});
      cut(copy, problem.pointer);
    }
  }
  return {specification: blankSpecification(id), misfits: [{at: '', problem: {code: 'unknown-document', pointer: '', data: {}}}]};
}
