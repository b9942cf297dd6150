/** Words for the sixteen elements of Annex I: how many are there, and how each stands. The same everywhere. */
export const elements = {
  'count': '{present} of {mandatory} mandatory elements are there; {used} of {optional} optional ones are used.',
  'count.later': 'With the award comes: {later}.',
  'state.present': 'There', 'state.missing': 'Missing', 'state.faulty': 'To mend', 'state.at-issue': 'Comes with the award', 'state.not-applicable': 'Does not apply', 'state.not-used': 'Not used',
} as const;
