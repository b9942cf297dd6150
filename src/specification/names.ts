/** Lists whose entries are named, with the first letter of the names. */
export const namedLists = {outcomes: 'o', activities: 'a', assessments: 't'} as const;

/** The first free name: o1, o2, … */
export function freeId(letter: string, used: ReadonlySet<string>): string {
  let number = 1;
  while (used.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
