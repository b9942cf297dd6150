const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `after`, with every part that equals its counterpart in `before` replaced by that counterpart; `before` itself when nothing differs.
 * So unchanged parts keep their identity (steps of the history share them, memoised views skip them), and an edit that
 * changes nothing is seen as none. Fields that hold undefined are left out: an emptied field is no field.
 * For JSON values whose depth is bounded (a parsed specification).
 */
export function keepEqualParts<T>(before: unknown, after: T): T {
  return settle(before, after) as T;
}

/** Whether two JSON values hold the same; the order of keys does not count. */
export const sameContent = (one: unknown, other: unknown): boolean => settle(one, other) === one;

/**
 * `value` with everything that changed from `before` to `after`; what differs in both is as in `after`. Lists whose items have an `id`
 * are taken item by item; other lists as a whole, because parts of different items must not mix.
 */
export function withChange<T>(value: T, before: unknown, after: unknown): T {
  return change(value, before, after) as T;
}

function change(value: unknown, before: unknown, after: unknown): unknown {
  if (sameContent(before, after)) return value;
  if (isPlain(value) && isPlain(before) && isPlain(after)) {
    const part = (from: Record<string, unknown>, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined);
    const keys = [...new Set([...Object.keys(value), ...Object.keys(after)])];
    return Object.fromEntries(keys.map((key) => [key, change(part(value, key), part(before, key), part(after, key))]).filter(([, changed]) => changed !== undefined));
  }
  const [own, old, now] = [value, before, after].map(byId);
  return own && old && now ? changeList(own, old, now) : after;
}

type ById = ReadonlyMap<string, unknown>;

/** The items of a list by their identifier; null when it is no list of items that each have one of their own. */
function byId(list: unknown): ById | null {
  if (!Array.isArray(list)) return null;
  const items = new Map(list.flatMap((item: unknown): [string, unknown][] => (isPlain(item) && typeof item.id === 'string' ? [[item.id, item]] : [])));
  return items.size === list.length ? items : null;
}

function changeList(value: ById, before: ById, after: ById): unknown[] {
  // The order is as in `after`; an item that only `value` has stays behind the one that it followed.
  const ids = [...after.keys()].filter((id) => value.has(id) || !before.has(id));
  let previous: string | undefined;
  for (const id of value.keys()) {
    if (!after.has(id) && before.has(id)) continue;
    if (!after.has(id)) ids.splice(previous === undefined ? 0 : ids.indexOf(previous) + 1, 0, id);
    previous = id;
  }
  return ids.map((id) => (!after.has(id) ? value.get(id) : value.has(id) && before.has(id) ? change(value.get(id), before.get(id), after.get(id)) : after.get(id)));
}

function settle(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(after)) {
    const old = Array.isArray(before) ? before : [];
    const items = after.map((item, index) => settle(old[index], item));
    return Array.isArray(before) && old.length === items.length && items.every((item, index) => Object.is(item, old[index])) ? before : items;
  }
  if (!isPlain(after)) return after;
  const old = isPlain(before) ? before : {};
  const entries = Object.entries(after).flatMap(([key, value]): [string, unknown][] => (value === undefined ? [] : [[key, settle(Object.hasOwn(old, key) ? old[key] : undefined, value)]]));
  const same = isPlain(before) && Object.keys(before).length === entries.length && entries.every(([key, value]) => Object.hasOwn(old, key) && Object.is(value, old[key]));
  return same ? before : Object.fromEntries(entries);
}
