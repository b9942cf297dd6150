/** Words of walking through a decision tree. */
export const en = {
  'number': 'Question {number}',
  'left': 'At most {count} more after this one.', 'left.one': 'At most one more after this one.', 'left.none': 'The last question.',
  'continue': 'Continue', 'back': 'Back', 'again': 'Start again', 'leave': 'Close',
  'choose': 'Choose an answer to go on.', 'error': 'Error:',
  'path': 'Your answers so far', 'change': 'Change', 'changeWhat': 'Change your answer to: {question}',
  'result': 'Result', 'notes': 'For your case', 'next': 'What to do next', 'clauses': 'Clauses it touches',
  'write.title': 'Write it into your project', 'write.project': 'Project:', 'write.untitled': 'Untitled micro-credential',
  'write.none': 'With a project open, one button writes this result into it.', 'write.open': 'Open or start a project',
  'write.opening': 'Looking for your project …',
  'write.entry': 'For which assessment?', 'write.entry.new': 'A new assessment', 'write.entry.untitled': 'Assessment {number}',
  'write.what': 'This will change:', 'write.from': 'was: {before}', 'write.emptied': 'left empty',
  'write.same': 'Your project says so already.',
  'write.do': 'Write it into the project', 'write.done': 'Written into your project.', 'write.undo': 'Undo', 'write.undone': 'Taken back.', 'write.go': 'Complete the rest in the form: {step}',
  'write.label': 'Result of {tree}: {result}',
} as const;
