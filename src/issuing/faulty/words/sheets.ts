/** Words of the printed gallery, and of the kinds of faults. */
export const en = {
  'kind.technical': 'faults of the file', 'kind.substance': 'faults of the content', 'kind.deceit': 'made to deceive',
  'gallery': 'Credentials with one fault', 'sample': 'SAMPLE: all names are invented, and nothing here is a real credential', 'foot': 'Made with the MiCrocVET Handbook on {date}. The samples end after at most 30 days.',
  'exercises': 'Exercises', 'exercises.how': 'Each credential has one fault. Read it as an employer would, and write down what you would check or ask. Some faults cannot be seen on paper.', 'exercise': 'Exercise {number}', 'question': 'What would you check?',
  'title': 'Title', 'body': 'Awarding body', 'holder': 'Holder', 'dates': 'Dates', 'outcomes': 'Outcomes', 'file': 'The file begins with', 'beside': 'Comes with the file',
  'reports': 'What the check says', 'reports.how': 'Hand these out after the first round: which lines tell you something, and which do not?', 'number': 'No.', 'result': 'Result', 'says': 'Lines of the report', 'check': '{outcome}: {message}',
  'answers': 'Answers', 'answers.how': 'For the trainer.', 'answer': 'Fault and answer', 'kind': 'Kind, and who finds it', 'found.check': 'The check finds it.', 'found.person': 'No check sees it: a person has to.',
} as const;
