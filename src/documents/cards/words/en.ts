/** Words of the cards beside those that they take from the handbook's own tables; `pocket` has the two cards to take home. */
export const en = {
  'set.verbs': 'Verb cards', 'about.verbs': 'Six groups of verbs that can be seen; the back has those that nobody can see.',
  'set.ladder': 'Level ladder', 'about.ladder': 'One card for each of six rungs; the back has the three columns of the EQF in short words.',
  'set.elements': 'The sixteen elements', 'about.elements': 'One card for each element of Annex I; the back says what to do, what not to do, and what people ask.',
  'set.roles': 'Role cards', 'about.roles': 'Five readers and their questions; the back shows the others who speaks.',
  'set.sort': 'Sorting cards', 'about.sort': 'Ten certificates to sort; the heap stands on the back.',
  'set.risk': 'Risk cards', 'about.risk': 'Seven tasks; how much harm, and which supervision fits, stand on the back.',
  'set.employer': 'Employer cards', 'about.employer': 'Four parts of a role play; the back shows the others who speaks.',
  'set.pocket': 'Pocket cards', 'about.pocket': 'Two cards to take home, for learners and for employers.',
  'set.tree': '{id} {title}', 'about.tree': 'One card for each question and each result, to walk through together.',
  'count': '{number} of {all}', 'title': 'Cards: {sets}', 'subject': 'Cards to print and cut', 'mandatory': 'Mandatory', 'optional': 'Optional',
  'verbs.not': 'Verbs to avoid', 'ladder.knowledge': 'Knowledge', 'ladder.skills': 'Skills', 'ladder.responsibility': 'Responsibility and autonomy', 'ladder.rung': 'Rung {number}',
  'elements.do': 'Do', 'elements.not': 'Do not', 'sort.card': 'Certificate {number}', 'risk.card': 'Task {number}',
  'tree.question': 'Question {number}', 'tree.more': 'Question {number}, continued', 'tree.result': 'Result {letter}', 'tree.to-question': '{answer}: go to {number}', 'tree.to-result': '{answer}: result {letter}', 'tree.note': 'If “{answer}”', 'tree.next': 'What to do next', 'tree.clauses': 'Clauses', 'tree.hint': 'To think about',
  'tone.go': 'Go on', 'tone.care': 'With care', 'tone.stop': 'Stop here',
  'pocket.learners': 'Ten questions before you enrol',
  'size.a6': 'A6', 'size.a5': 'A5',
} as const;

/** Questions that a learner asks before paying or signing up (L1). */
export const learnerQuestions = [
  'What will I be able to do?', 'How many hours really?', 'What does it cost?', 'How am I assessed?', 'May I try again?',
  'Who awards it, and where are they?', 'Who checks their quality?', 'Does it count towards something, and who decides?', 'Which data do they keep?', 'How do I store and show it?',
] as const;
