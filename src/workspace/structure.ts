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
