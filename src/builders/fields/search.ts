/** One entry of a list to search. */
export interface Entry {
  value: string;
  label: string;
  /** Shown behind the label, and searched too: a code, another name. */
  detail?: string;
}

/** Small letters without accents, so that "Malaga" finds "Málaga". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The one entry that is meant by a text that was typed in full: its label, or what stands behind it (a code, another name). */
export function exactEntry(entries: readonly Entry[], text: string): Entry | undefined {
  const typed = folded(text.trim());
  const byLabel = entries.find(({label}) => folded(label) === typed);
  if (byLabel) return byLabel;
  const byDetail = entries.filter(({detail}) => detail !== undefined && folded(detail) === typed);
  return byDetail.length === 1 ? byDetail[0] : undefined;
}

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
