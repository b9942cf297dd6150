/** Words of the page with all answers; they come with it. */
export const en = {
  'verdict.complete': 'Complete: every element that you can state before the award is there, and every automatic check is met.',
  'verdict.complete-with-advice': 'Complete, with advice: all that is needed is there; some things could be better.',
  'verdict.not-yet': 'Not yet complete: some things are still needed.',
  'verdict.note.complete': 'This says that the description is complete against Annex I and the clauses of this handbook. It is no official recognition.',
  'verdict.note.not-yet': 'What is still needed, by Annex I and the clauses of this handbook, is listed below. You can make samples, print and share all the same.',
  'check.lead': 'Read through all answers. “Change” takes you to the place.', 'check.answers': 'Your answers', 'check.filled': 'Open a filled form (Word or Excel) on the page “Templates”',
  'check.change': 'Change', 'check.changeWhat': 'Change: {what}', 'check.notProvided': 'Not provided', 'check.nothing': 'No answers in this step yet.', 'check.fill': 'Fill in this step',
  'check.elements': 'The 16 elements of Annex I', 'check.element': 'Element', 'check.kind': 'Kind', 'check.elementState': 'State', 'mandatory': 'mandatory', 'optional': 'optional',
} as const;
