import type {Award, Specification} from '../../specification';
import {contentKept, keptContent} from '../../workspace';
import type {Choice, Made} from './work';

/** The last sample of this tab, with what it was made of. */
export interface LastSample {choice: Choice; award: Award; made: Made; at: string; unchanged: boolean}

// Under the prefix of what this site keeps, so that "Clear all data" takes it along.
const name = 'microcvet.sample';

/** Keeps a sample until the tab is closed, so that whoever goes to check it and comes back finds it. One that is too large is not kept. */
export function keepSample(specification: Specification, {choice, award, made}: Pick<LastSample, 'choice' | 'award' | 'made'>): void {
  try {
    const {content, ...file} = made.file;
    sessionStorage.setItem(name, JSON.stringify({specification, choice, award, made: {...made, file}, content: keptContent(content), at: new Date().toISOString()}));
  } catch {
    dropSample();
  }
}

/** The last sample of this specification; null where there is none. */
export function lastSample(specification: Specification): LastSample | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? 'null') as (Omit<LastSample, 'unchanged'> & {specification: Specification; content: unknown}) | null;
    if (kept?.specification.id !== specification.id) return null;
    const {specification: of, content: packed, ...rest} = kept;
    const content = contentKept(packed);
    if (content === null) return null;
    return {...rest, made: {...rest.made, file: {...rest.made.file, content}}, unchanged: JSON.stringify(of) === JSON.stringify(specification)};
  } catch {
    return null;
  }
}

function dropSample(): void {
  try {
    sessionStorage.removeItem(name);
  } catch { /* A tab without storage keeps nothing. */ }
}
