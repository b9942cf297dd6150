/** What can be read from the criteria of a badge, which are Markdown for people. */
export interface Narrative {
  /** The items of its first list: what the holder had to show. */
  items: readonly string[];
  /** Notional workload in hours, where a line about workload gives it. */
  hours?: number;
}

const item = /^\s{0,3}(?:[-*+]|\d{1,3}[.)])\s+(.+)$/;

// Emphasis, code and links are marks for a reader of Markdown; here the words are wanted.
const bare = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|__|`)/g, '').trim();

/** Reads the criteria of a badge. */
export function readNarrative(markdown: string): Narrative {
  const lines = markdown.split(/\r?\n/);
  const first = lines.findIndex((line) => item.test(line));
  const after = first === -1 ? [] : lines.slice(first);
  const end = after.findIndex((line) => line.trim() !== '' && !item.test(line) && !/^\s{2,}\S/.test(line));
  const items = after.slice(0, end === -1 ? after.length : end).flatMap((line) => bare(item.exec(line)?.[1] ?? '') || []);
  const workload = lines.map((line) => /workload\D{0,40}?(\d+(?:\.\d+)?)\s*(?:h\b|hours?\b)/i.exec(bare(line))?.[1]).find((hours) => hours !== undefined);
  return {items, ...(workload === undefined ? {} : {hours: Number(workload)})};
}
