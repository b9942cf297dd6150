export const govern = {
  'self-declaration': {
    title: 'Self-declaration', about: 'A statement, signed by you, that a micro-credential follows the clauses of the handbook, with its exceptions.',
    what: 'What it is about', 'what.title': 'Micro-credential', 'what.version': 'Version', 'what.body': 'Awarding body',
    claim: 'What we declare', 'claim.items': ['It follows every clause of the handbook that says MUST.', 'It follows the clauses that say SHOULD, with the exceptions below.', 'The review of the design page found no error on the day below.'], 'claim.head': ['Clause', 'What we do instead, and why', 'Until when'],
    not: 'What this is not', 'not.text': 'This is our own statement. Nobody outside has checked it. It is no accreditation, no licence and no label, and the handbook is not official.',
    signed: 'Signed', 'signed.who': 'Name and function', 'signed.when': 'Date', 'signed.next': 'We look at it again on',
  },
  'roles-sheet': {
    title: 'Roles sheet', about: 'Who does what, who stands in, and who may press the button that issues.',
    roles: 'Seven roles', 'roles.how': 'Write functions or names. One person may hold several; whoever teaches should not be alone in judging.',
    'roles.owner': 'Owner: answers for all', 'roles.designer': 'Designer', 'roles.trainer': 'Trainer', 'roles.assessor': 'Assessor', 'roles.verifier': 'Internal verifier: the second look', 'roles.issuer': 'Issuer', 'roles.data': 'Data contact',
    'stand-in': 'Who stands in', 'stand-in.head': ['Role', 'Who stands in', 'Since'],
    button: 'Who may issue', 'button.press': 'Presses the button', 'button.approve': 'Approves the list before', 'button.replace': 'Replaces them', 'button.key': 'Where the key or seal is, and who can use it', 'button.items': ['Nobody approves alone what they alone assessed.', 'The list of people was looked at this year.'],
  },
  register: {
    title: 'Register of micro-credentials', about: 'All your micro-credentials with version, dates and owner: what is offered, what is retired.',
    list: 'Register', 'list.how': 'One row for each version. Rows are never deleted: a retired micro-credential keeps its row, so that old credentials can be explained.', 'list.head': ['Title', 'Version', 'Published', 'Owner', 'Next review', 'Retired, and why'],
  },
  'pilot-plan': {
    title: 'Pilot plan: six weeks', about: 'A plan with gates for the first micro-credential, to fill in with names and dates.',
    before: 'Before week 1', 'before.items': ['We asked whether a micro-credential fits, and the answer is yes.', 'One person owns it and has half a day a week.', 'Six to twelve learners can be found.', 'We know how credentials can be checked.'], 'before.title': 'Working title', 'before.owner': 'Owner', 'before.start': 'Week 1 begins on',
    weeks: 'Week by week', 'weeks.head': ['Week', 'Do', 'With whom', 'Hours', 'Done on'],
    'weeks.rows': [['1', 'Need: three calls, three sentences, decision', '', '', ''], ['2', 'Outcomes: write, read aloud to two practitioners', '', '', ''], ['3', 'Hours, matrix, pass rule; try one task', '', '', ''], ['4', 'Plan, quality statement, description; publish', '', '', ''], ['5', 'Run it and assess', '', '', ''], ['6', 'Issue, show it to two employers, short review', '', '', '']],
    gates: 'Gates: go on only when it is true', 'gates.items': ['1: A stranger repeats the need after one reading.', '2: A practitioner said who at their place can do this.', '3: Two assessors judged the same work alike.', '4: Criteria and pass rule are online, and nobody has enrolled yet.', '5: Each learner has a result for each outcome.', '6: Somebody outside opened a credential and said what the person can do.'],
  },
} as const;
