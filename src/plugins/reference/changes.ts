/** A version of the handbook and what changed in it. */
export interface Version {version: string; intro: string; changes: string[]}

/** Reads a change log: a heading `## 1.2.3` for each version, then paragraphs and a list. */
export function versionsOf(text: string): Version[] {
  return text.split(/^## /m).slice(1).map((part) => {
    const [version = '', ...lines] = part.split('\n');
    const [intro = '', ...changes] = lines.join('\n').split(/^- /m).map((block) => block.replace(/\s+/g, ' ').trim());
    return {version: version.trim(), intro, changes};
  });
}
