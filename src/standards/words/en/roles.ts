/** Who reads and does what. */
export default {
  'manager': 'provider manager', 'designer': 'designer', 'trainer': 'trainer or assessor', 'learner': 'learner', 'employer': 'employer or receiving body',
} as const;
