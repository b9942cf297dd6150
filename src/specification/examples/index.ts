import type {Specification} from '../types';

// Each example is its own file, so that a page loads only the one that is asked for.
const loaders = {
  'vocational-centre': () => import('./vocational-centre.json'),
  'company': () => import('./company.json'),
  'volunteering-network': () => import('./volunteering-network.json'),
  'online-course': () => import('./online-course.json'),
  'bad': () => import('./bad.json'),
} as const;

/** Name of a worked example; `bad` is full of faults, for practice. */
export type ExampleId = keyof typeof loaders;

/** The worked examples, in the order in which they are shown. All organisations in them are invented. */
export const exampleIds: readonly ExampleId[] = ['vocational-centre', 'company', 'volunteering-network', 'online-course', 'bad'];

/** A fresh copy of an example. Tests prove that the files fit the schema. */
export async function loadExample(id: ExampleId): Promise<Specification> {
  return structuredClone((await loaders[id]()).default) as Specification;
}
