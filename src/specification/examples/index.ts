import type {Specification} from '../types';

// Each example is its own file, so that a page loads only the one that is asked for.
const loaders = {
  'vocational-centre': () => import('./vocational-centre.json'),
  'company': () => import('./company.json'),
  'volunteering-network': () => import('./volunteering-network.json'),
  'online-course': () => import('./online-course.json'),
  'bad': () => import('./bad.json'),
} as const;

/** One length of the handbook's own workshop. What the lengths have in common stands once. */
const workshop = (length: 'taster' | 'half-day' | 'full-day') => async () => {
  const {common, ...lengths} = (await import('./workshop.json')).default;
  return {default: {...common, ...lengths[length]}};
};

// The workshop as taster (K2), half day (K3) and full day (K4): to issue samples to its participants, and no worked examples.
const workshops = {
  'workshop-taster': workshop('taster'),
  'workshop-half-day': workshop('half-day'),
  'workshop-full-day': workshop('full-day'),
} as const;

const all = {...loaders, ...workshops};

/** Name of a worked example; `bad` is full of faults, for practice. */
export type ExampleId = keyof typeof loaders;
/** Name of anything prepared that a link opens: an example, or a length of the workshop. */
export type PreparedId = keyof typeof all;

/** The worked examples, in the order in which they are shown. All organisations in them are invented. */
export const exampleIds: readonly ExampleId[] = ['vocational-centre', 'company', 'volunteering-network', 'online-course', 'bad'];
/** The lengths of the workshop. */
export const workshopIds = Object.keys(workshops) as readonly (keyof typeof workshops)[];

/** Whether a name is that of something prepared. */
export const isPreparedId = (name: string): name is PreparedId => Object.hasOwn(all, name);

/** A fresh copy of something prepared. Tests prove that the files fit the schema. */
export async function loadExample(id: PreparedId): Promise<Specification> {
  return structuredClone((await all[id]()).default) as Specification;
}
