import {loose, type Loose} from './read';

// A credential has some hundred objects; a hostile file may have millions.
const limit = 50_000;

/**
 * Looks up objects of a JSON-LD document: an object that only names an id stands for the one elsewhere in the document that says more.
 * The search is a loop, not a recursion, so that depth is no danger.
 */
export function nodesById(root: unknown): (value: unknown) => Loose {
  const fullest = new Map<string, Loose>();
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < limit; index += 1) {
    const value = queue[index];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) { for (const each of value as unknown[]) queue.push(each); continue; }
    const node = loose(value);
    if (typeof node.id === 'string' && Object.keys(node).length > Object.keys(fullest.get(node.id) ?? {}).length) fullest.set(node.id, node);
    for (const each of Object.values(node)) queue.push(each);
  }
  return (value) => {
    if (typeof value === 'string') return fullest.get(value) ?? {};
    const node = loose(value);
    // One key is the id itself, two are usually the id and the type.
    return typeof node.id === 'string' && Object.keys(node).length <= 2 ? fullest.get(node.id) ?? node : node;
  };
}

/** Whether a value is nested deeper than a reader that calls itself may go. A loop, level by level, so that it stands any depth. */
export function isDeep(root: unknown, levels = 200): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; depth <= levels; depth += 1) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) as unknown[] : []));
    if (level.length === 0) return false;
    if (level.length > limit) return true;
  }
  return true;
}
