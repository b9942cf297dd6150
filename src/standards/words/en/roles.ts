/** Who reads and does what. */
export default {
  'manager.name': 'provider manager', 'designer.name': 'designer', 'trainer.name': 'trainer or assessor', 'learner.name': 'learner', 'employer.name': 'employer or receiving body',
} as const;
