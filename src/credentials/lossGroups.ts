import type {Loss} from './types';

/** What readers want to know of a loss: did it become text, does it stay with them, is it in another language, or is there no place for it. */
export const lossGroups = ['notes', 'own', 'languages', 'none'] as const;
export type LossGroup = (typeof lossGroups)[number];

const groupOf: Readonly<Record<string, LossGroup>> = {
  'as-note': 'notes',
  'own-bookkeeping': 'own', 'design-record': 'own', 'before-enrolment': 'own', internal: 'own',
  'one-language': 'languages',
};

/** Losses by what they come to; groups without one are not there. */
export const grouped = (losses: readonly Loss[]): readonly {group: LossGroup; losses: readonly Loss[]}[] => lossGroups
  .map((group) => ({group, losses: losses.filter(({code}) => (groupOf[code] ?? 'none') === group)}))
  .filter(({losses: some}) => some.length > 0);
