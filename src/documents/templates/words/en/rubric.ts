export const rubric = {
  title: 'Assessment rubric',
  about: 'What counts as met and what does not, for each criterion, so that two assessors come to the same result.',
  task: 'The task', 'task.name': 'Task', 'task.supervision': 'Supervision and identity',
  criteria: 'Criteria', 'criteria.how': 'One row for each criterion. Write what an assessor can see or hear, not what a learner knows or feels.',
  'criteria.outcome': 'Outcome', 'criteria.met': 'Met when', 'criteria.not': 'Not met when', 'criteria.evidence': 'Where it is seen',
  rule: 'Result', 'rule.pass': 'Pass rule', 'rule.feedback': 'Feedback', 'rule.retry': 'Trying again',
  'check.seen': 'Each criterion can be seen or heard in this task.', 'check.one': 'Each criterion asks for one thing.',
  'check.same': 'Two people tried the rubric on one piece of work and agreed.', 'check.shown': 'Learners see the rubric before they begin.',
} as const;
