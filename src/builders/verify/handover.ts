import {keptIn} from '../../workspace';

/** A file by name, as text. */
export interface Handover {readonly name: string; readonly text: string}

const place = 'verify';
// The tab's own memory, under the prefix that "clear all data" clears. It ends with the tab.
const tab = keptIn(() => sessionStorage);

/** Leaves a file for the verify page of this tab. One too large for the memory has to be downloaded; the page then opens empty and asks for a file. */
export const handOver = ({name, text}: Handover): void => tab.set(place, JSON.stringify({name, text}));

/** Takes the file that was left for the verify page, once; null when there is none. */
export function takeHandover(): Handover | null {
  const kept = tab.get(place);
  tab.remove(place);
  try {
    const {name, text} = JSON.parse(kept ?? 'null') as Partial<Record<keyof Handover, unknown>>;
    return typeof name === 'string' && typeof text === 'string' ? {name, text} : null;
  } catch {
    return null;
  }
}
