export const workshop = {
  'role-cards': {
    title: 'Role cards', about: 'One card for each person: read aloud, and ask the question of your role.',
    cards: 'Cards', 'cards.how': 'Print, cut along the lines, deal one to each person. Whenever a pair reads something aloud, the others ask.', 'cards.head': ['Role', '“I care about …”', '“I ask …”'],
    'cards.rows': [['Provider manager', 'our name and our money', 'Who answers for it? What does it cost us each year?'], ['Designer', 'that the parts fit', 'Where is the outcome that this task shows?'], ['Trainer or assessor', 'that I can judge fairly', 'When exactly is it met?'], ['Learner', 'my time and my future', 'What will I be able to do? May I try again?'], ['Employer', 'whether this person can do it', 'Who watched? Whom do I ring?']],
  },
  'clinic-sheets': {
    title: 'Clinic and exercise sheets', about: 'Sheets for three exercises: find the faults, rewrite outcomes, sort certificates.',
    faults: 'Find fourteen faults', 'faults.how': 'Lay the bad example beside this sheet. Write each fault, the element it belongs to, and how you would mend it.', 'faults.head': ['', 'Fault', 'How to mend it', 'Element or clause'],
    'faults.rows': [['1', '', '', ''], ['2', '', '', ''], ['3', '', '', ''], ['4', '', '', ''], ['5', '', '', ''], ['6', '', '', ''], ['7', '', '', ''], ['8', '', '', ''], ['9', '', '', ''], ['10', '', '', ''], ['11', '', '', ''], ['12', '', '', ''], ['13', '', '', ''], ['14', '', '', '']],
    rewrite: 'Rewrite five outcomes', 'rewrite.how': 'One verb you can see, an object, a context.', 'rewrite.head': ['As it stands', 'Yours'],
    'rewrite.rows': [['Understand food hygiene.', ''], ['Be familiar with our booking system.', ''], ['Gain confidence in dealing with difficult guests and improve communication.', ''], ['Know the basics of bicycle brakes.', ''], ['Learn about data protection.', '']],
    sort: 'Sort ten certificates', 'sort.how': 'Micro-credential, something else, or not yet? For each “not yet”, say what is missing.', 'sort.head': ['Certificate', 'Heap', 'Because'],
    'sort.rows': [['“Has attended the two-day course Welding basics”', '', ''], ['Badge “Team player of the month”', '', ''], ['Permit to drive a forklift, as the law asks', '', ''], ['“Coordinating a shift”: 20 hours, three outcomes, portfolio judged by two people, published criteria, named association, quality statement', '', ''], ['Qualification as installer, 560 hours, national catalogue', '', ''], ['Certificate after a quiz of five questions on a ten-minute video', '', ''], ['One registered unit of a national qualification, assessed by the authorised body', '', ''], ['PDF with a QR code: 16 hours, two outcomes, practical test; nothing about who assures quality', '', ''], ['Letter of an employer: “she ran our warehouse team for two years”', '', ''], ['Digital badge, signed, for attending a webinar', '', '']],
  },
  'workshop-feedback': {
    title: 'Workshop feedback', about: 'One page for participants, without names.',
    say: 'How was it?', 'say.how': 'Tick one box in each row. No name, please.', 'say.head': ['', 'Yes', 'Rather yes', 'Rather no', 'No'],
    'say.rows': [['I can tell a micro-credential from a certificate of attendance.', '☐', '☐', '☐', '☐'], ['I can write an outcome that can be seen.', '☐', '☐', '☐', '☐'], ['I know what my next step is.', '☐', '☐', '☐', '☐'], ['The pace was right for me.', '☐', '☐', '☐', '☐'], ['I would send a colleague.', '☐', '☐', '☐', '☐']],
    open: 'In your words', 'open.use': 'What will you use first?', 'open.missing': 'What was missing, or too much?', 'open.next': 'What should we do together next?',
    access: 'Taking part', 'access.part': 'Was anything in your way: the room, the device, the words, the time?',
  },
} as const;
