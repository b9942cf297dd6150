/** Words of S11, review and retirement. */
export default {
  'S11.1.statement': 'You must review each micro-credential at least once a year.',
  'S11.1.why': 'Tools, rules and jobs change. A yearly hour keeps the credential true.',
  'S11.1.show': 'Set the date of the next review, at most twelve months ahead.',
  'S11.1.checked': 'The review advises when the date is missing, past or more than twelve months ahead.',
  'S11.2.statement': 'You must change outcomes, level, hours or assessment only with a new version, and holders must keep the old description.',
  'S11.2.why': 'A credential describes what was assessed then. Changing it later would change a statement about a person.',
  'S11.2.show': 'Give the version a number and leave the page of the old one where it is.',
  'S11.2.checked': 'The review looks for a version number that can be counted up. A person opens an old version.',
  'S11.3.statement': 'You should publish a note of what changed.',
  'S11.3.why': 'Receivers who know the old version want only the difference.',
  'S11.3.show': 'One to three sentences with a date.',
  'S11.3.checked': 'The review advises while a later version says nothing about changes. A person compares the note with both versions.',
  'S11.4.statement': 'When you retire a micro-credential you must keep its description and the means of checking for the stated period.',
  'S11.4.why': 'Verification services have closed and left holders with files that nobody can check.',
  'S11.4.show': 'Say where both will stay, until when, and who answers if your organisation ends.',
  'S11.4.checked': 'The review advises while nothing is written. A person reads the plan.',
} as const;
