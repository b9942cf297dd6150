import type {LanguageText} from '../../language';
import {assessmentTypes, supervisionTypes, type ConceptList} from '../../vocabularies';

/** What can be read from the criteria of a badge, which are Markdown for people. */
export interface Narrative {
  /** The items of its first list: what the holder had to show. */
  items: readonly string[];
  /** Notional workload in hours, where a line about workload gives it. */
  hours?: number;
  /** Items that begin with a bold name and name a type of assessment. */
  assessments: readonly {title: string; type: LanguageText; supervision: LanguageText}[];
}

const item = /^\s{0,3}(?:[-*+]|\d{1,3}[.)])\s+(.+)$/;

// Emphasis, code and links are marks for a reader of Markdown; here the words are wanted.
// The lengths are bounded, or a text of brackets alone would be searched to its end from each of them.
const bare = (text: string): string => text.replace(/\[([^\]]{0,300})\]\([^)]{0,2000}\)/g, '$1').replace(/(\*\*|__|`)/g, '').trim();

// The longest label that a text holds: "Guided self-assessment" is not "Self-assessment".
function named(list: ConceptList, text: string): LanguageText | undefined {
  const lower = text.toLowerCase();
  const held = list.concepts.flatMap(({label}) => Object.values(label).filter((word) => lower.includes(word.toLowerCase())).map((word) => ({word, label})));
  return held.sort((a, b) => b.word.length - a.word.length)[0]?.label;
}

// Real criteria have a few thousand letters; a page that shows a certificate reads them while its reader waits.
const longest = 50_000;

/** Reads the criteria of a badge: as far as people would. */
export function readNarrative(markdown: string): Narrative {
  const lines = markdown.slice(0, longest).split(/\r?\n/);
  const first = lines.findIndex((line) => item.test(line));
  const after = first === -1 ? [] : lines.slice(first);
  const end = after.findIndex((line) => line.trim() !== '' && !item.test(line) && !/^\s{2,}\S/.test(line));
  const items = after.slice(0, end === -1 ? after.length : end).flatMap((line) => bare(item.exec(line)?.[1] ?? '') || []);
  const workload = lines.map((line) => /workload\D{0,40}?(\d+(?:\.\d+)?)\s*(?:h\b|hours?\b)/i.exec(bare(line))?.[1]).find((hours) => hours !== undefined);
  const assessments = lines.flatMap((line) => {
    const [, title = '', rest = ''] = /^\s{0,3}[-*+]\s+\*\*(.+?)\*\*(.*)$/.exec(line) ?? [];
    const type = named(assessmentTypes, rest);
    return type === undefined ? [] : [{title: bare(title), type, supervision: named(supervisionTypes, rest) ?? {}}];
  });
  return {items, assessments, ...(workload === undefined ? {} : {hours: Number(workload)})};
}
