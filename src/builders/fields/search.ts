/** One entry of a list to search. */
export interface Entry {
  value: string;
  label: string;
  /** Shown behind the label, and searched too: a code, another name. */
  detail?: string;
}

/** Small letters without accents, so that "Malaga" finds "Málaga". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/**
 * The entries in which each typed word begins a word, best first: those that start with what was typed, then those whose label has it, then the rest,
 * each in the order of the list. Everything for an empty text.
 */
export function search(entries: readonly Entry[], text: string): Entry[] {
  const typed = folded(text.trim());
  if (typed === '') return [...entries];
  const parts = typed.split(/\s+/);
  const rank = ({label, detail = ''}: Entry): number => {
    const whole = folded(label);
    const starts = (within: string): boolean => parts.every((part) => within.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(part)));
    if (whole.startsWith(typed)) return 0;
    if (starts(whole)) return 1;
    return starts(`${whole} ${folded(detail)}`) ? 2 : 3;
  };
  return entries.map((entry) => ({entry, at: rank(entry)})).filter(({at}) => at < 3).sort((a, b) => a.at - b.at).map(({entry}) => entry);
}
