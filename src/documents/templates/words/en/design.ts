export const design = {
  'outcome-sheet': {
    title: 'Outcome sheet', about: 'Write outcomes with the formula, check them, and choose a verb that can be seen.',
    write: 'Write', 'write.how': 'After it the holder can: verb, object, context. One verb each. Two to five outcomes are enough.', 'write.head': ['Verb', 'What is done', 'Where, with what, how well', 'Knowledge, skill or responsibility'],
    now: 'As they stand', 'now.head': ['Outcome', 'Kind', 'ESCO skill'],
    check: 'Check each', 'check.items': ['One verb that somebody can see or hear.', 'An object, and a context or condition.', 'A practitioner would use these words.', 'I know which task would show it.', 'It is what the holder can do, not what you teach.'],
    verbs: 'Verbs that can be seen', 'verbs.head': ['The holder …', 'Verbs'],
    'verbs.rows': [['recalls and names', 'list, identify, name, label, define, outline'], ['explains in own words', 'explain, describe, interpret, classify, summarise'], ['does it', 'carry out, prepare, select, record, operate, measure'], ['finds out', 'compare, check, diagnose, distinguish, examine'], ['judges and decides', 'verify, assess, justify, recommend, decide'], ['makes something new', 'plan, design, develop, adapt, produce']],
    'verbs.not': 'Not these: understand, know, learn, be aware of, appreciate, become familiar with. Nobody can see them.',
  },
  rubric: {
    title: 'Assessment rubric', about: 'What counts as met and what does not, for each criterion, so that two assessors come to the same result.',
    task: 'The task', 'task.name': 'Task', 'task.supervision': 'Supervision and identity',
    criteria: 'Criteria', 'criteria.how': 'One row for each criterion. Write what an assessor can see or hear, not what a learner knows or feels.', 'criteria.head': ['Outcome', 'Met when', 'Not met when', 'Where it is seen'],
    rule: 'Result', 'rule.pass': 'Pass rule', 'rule.feedback': 'Feedback', 'rule.retry': 'Trying again',
    check: ['Each criterion can be seen or heard in this task.', 'Each criterion asks for one thing.', 'Two people tried the rubric on one piece of work and agreed.', 'Learners see the rubric before they begin.'],
  },
  'session-plan': {
    title: 'Session plan', about: 'Activities with their hours and outcomes, planned backwards from the assessment.',
    aim: 'Where it leads', 'aim.title': 'Micro-credential', 'aim.outcomes': 'Outcomes', 'aim.learners': 'Learners',
    activities: 'Activities', 'activities.head': ['Activity', 'Hours', 'For outcome', 'Material and room'],
    access: 'Everybody can take part', 'access.items': ['The place and the times suit the group.', 'Material can be read on a telephone and on paper.', 'Learners were asked what they need.', 'Each outcome is practised before it is assessed.'], 'access.notes': 'Adjustments agreed',
  },
  portfolio: {
    title: 'Portfolio of evidence', about: 'For people who can do it already: evidence for each outcome, checked and decided.',
    who: 'Who and what', 'who.learner': 'Learner', 'who.credential': 'Micro-credential', 'who.guide': 'Guide, who does not judge', 'who.until': 'Evidence until',
    evidence: 'Evidence', 'evidence.how': 'One good piece for each outcome. Black out names of clients and colleagues.', 'evidence.head': ['Outcome', 'Evidence: a product, a log, a photograph, a statement', 'When and where', 'Who saw it'],
    questions: 'Four questions on each piece', 'questions.items': ['Is it about this outcome?', 'Is it this person’s own?', 'Is it recent enough?', 'Is it enough?'],
    witness: 'Statement of a witness', 'witness.text': 'Between ______ and ______ I saw the learner do this about ____ times. On one of these occasions: ________________________________. I did not do it for them.', 'witness.name': 'Name and function', 'witness.organisation': 'Organisation and telephone', 'witness.date': 'Date and signature',
    decision: 'Decision', 'decision.head': ['Outcome', 'Met, or not yet', 'Why, and what is missing'], 'decision.who': 'Assessor, date', 'decision.second': 'Second look, date',
  },
  'interview-guide': {
    title: 'Employer interview guide', about: 'Ten minutes on the telephone with an employer or coordinator, and what to write down.',
    whom: 'The call', 'whom.name': 'Organisation and function', 'whom.date': 'Date', 'whom.say': 'Say: “I do not sell anything. We think of a short course and want to know whether anybody needs it. May I ask six questions?”',
    ask: 'Ask', 'ask.head': ['Question', 'Answer, in their words'],
    'ask.rows': [['What can new people at your place not do yet?', ''], ['When did that last cost you time, money or safety?', ''], ['How do you teach it today?', ''], ['Who at your place does it well? What exactly do they do?', ''], ['What would a paper have to say so that you believe it?', ''], ['Would you look at our criteria, for a quarter of an hour?', '']],
    after: 'Right after the call', 'after.sentence': 'The need in one sentence', 'after.quote': 'Their best sentence, word for word', 'after.again': 'May we call again, and when',
  },
} as const;
