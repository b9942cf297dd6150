import type {Award, Specification} from '../../specification';
import type {Made, Product} from './work';

/** The last sample of this tab, with what it was made of. */
export interface LastSample {product: Product; award: Award; made: Made; at: string; unchanged: boolean}

// Under the prefix of what this site keeps, so that "Clear all data" takes it along.
const name = 'microcvet.sample';

/** Keeps a sample until the tab is closed, so that whoever goes to check it and comes back finds it. One that is too large is not kept. */
export function keepSample(specification: Specification, {product, award, made}: Pick<LastSample, 'product' | 'award' | 'made'>): void {
  try {
    sessionStorage.setItem(name, JSON.stringify({specification, product, award, made, at: new Date().toISOString()}));
  } catch {
    dropSample();
  }
}

/** The last sample of this specification; null where there is none. */
export function lastSample(specification: Specification): LastSample | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? 'null') as (Omit<LastSample, 'unchanged'> & {specification: Specification}) | null;
    if (kept?.specification.id !== specification.id) return null;
    return {...kept, unchanged: JSON.stringify(kept.specification) === JSON.stringify(specification)};
  } catch {
    return null;
  }
}

function dropSample(): void {
  try {
    sessionStorage.removeItem(name);
  } catch { /* A tab without storage keeps nothing. */ }
}
