export const issue = {
  'issue-record': {
    title: 'Issue record', about: 'One row for each credential of a group: result, identity, approval, delivery.',
    run: 'This group', 'run.title': 'Micro-credential', 'run.version': 'Version', 'run.dates': 'Dates and place', 'run.format': 'Format and how it can be checked',
    list: 'Credentials', 'list.head': ['Name, as it should read', 'Number', 'Identity seen', 'Result', 'Credential number', 'Delivered, how and when'],
    approval: 'Approval', 'approval.items': ['Every outcome is met for every “issue”.', 'Names were compared with what was noted at the identity check.', 'One file was opened and read aloud before the rest.', 'A copy of each file is stored as our rule says.'], 'approval.who': 'Approved by, date', 'approval.issued': 'Issued by, date',
  },
  'learner-messages': {
    title: 'Messages to learners', about: 'Four messages to copy: the offer, the result, not yet, and how to use the credential.',
    offer: '1 Before they enrol', 'offer.text': 'Hello, we offer a short course that ends with a micro-credential. Here is what you will be able to do, what it takes, and how you are assessed.', 'offer.can': 'You will be able to', 'offer.hours': 'It takes', 'offer.assessment': 'You are assessed by', 'offer.address': 'The whole description is at',
    passed: '2 You have it', 'passed.text': 'Hello, well done: you showed every outcome. Your micro-credential is attached. It is a file; please keep it in two places. On ________________ you can see what it says and check it. If anything is wrong with your name or result, tell us until ________.',
    'not-yet': '3 Not yet', 'not-yet.text': 'Hello, you showed these outcomes: ________________. Not yet: ________________. What was missing: ________________. This is how you can go on.', 'not-yet.retry': 'Trying again', 'not-yet.appeal': 'If you do not agree',
    use: '4 What you can do with it', 'use.text': 'Hello, two weeks ago you got a micro-credential. Did you open it?', 'use.items': ['Attach the file when you apply. Say in one sentence what you can do.', 'Put it into a wallet, if you use one.', 'You decide who sees it. You need not show everything.', 'If somebody cannot open it, send them the address of the verify page.'],
  },
  'learner-sheet': {
    title: 'Learner information sheet', about: 'One sheet for people who think of enrolling: what they will be able to do, how they are assessed, what they get.',
    what: 'What you will be able to do', 'what.can': 'After it you can', 'what.can.hint': 'One line for each outcome, with a verb that can be seen', 'what.for': 'It is for', 'what.before': 'What you need before',
    effort: 'What it takes', 'effort.hours': 'Hours of your time', 'effort.how': 'How you take part', 'effort.languages': 'In which language', 'effort.dates': 'Dates and place', 'effort.price': 'What it costs',
    assessment: 'How you are assessed', 'assessment.task': 'What you do', 'assessment.pass': 'You pass when', 'assessment.retry': 'If you do not pass', 'assessment.appeal': 'If you do not agree', 'assessment.adjust': 'If you need it done differently',
    credential: 'What you get', 'credential.body': 'Who awards it', 'credential.level': 'Level', 'credential.stacking': 'What it can lead to', 'credential.validity': 'How long it holds',
    'credential.facts': ['The digital credential is yours. You keep the file, and you decide who sees it.', 'Anybody you give the file to can check that it is genuine and unchanged, without an account.', 'Nobody has to accept it: schools and employers decide for themselves.'],
    data: 'Your data', 'data.facts': ['We keep your name, your result and what is needed to confirm it. The privacy notice lists everything.', 'You can ask to see it, correct it or have it deleted.'], 'data.contact': 'Whom to ask', 'data.mail': 'E-mail',
  },
  'recognition-map': {
    title: 'Recognition map', about: 'What it stands beside, what it may count towards, who decides, and who accepted it already.',
    claim: 'What we say', 'claim.title': 'Micro-credential', 'claim.stacking': 'Stand-alone, part of a set, or towards a target', 'claim.items': ['Nobody can read it as a promise that others decide.', 'Each target has a name, and a body that decides.'],
    parts: 'Beside it', 'parts.head': ['Other micro-credentials', 'Hours', 'Level', 'What overlaps', 'Order'],
    targets: 'What it may count towards', 'targets.head': ['Target', 'Who decides', 'Agreement, date', 'What it replaces'],
    answers: 'Who accepted it', 'answers.head': ['Body', 'For what', 'How we know', 'Since'],
  },
  'receiver-letter': {
    title: 'Letter to a receiving body', about: 'Asks a school, employer or chamber what the micro-credential counts for, with the facts they need.',
    letter: 'Letter', 'letter.to': 'To', 'letter.from': 'From', 'letter.text': 'Dear colleagues, we award the micro-credential below. Some of its holders will come to you. Please tell us what it may count for at your place, and under which conditions. A sample is attached; you can check it without an account. We are glad to show you our criteria and a sample of assessed work.',
    facts: 'Facts', 'facts.title': 'Title', 'facts.outcomes': 'Outcomes', 'facts.hours': 'Hours', 'facts.level': 'Level', 'facts.assessment': 'Assessment', 'facts.supervision': 'Supervision and identity', 'facts.quality': 'Quality assurance',
    ask: 'Your answer', 'ask.items': ['We accept it as entry to ________________.', 'We count it as ________________.', 'We decide in each case; please send holders to ________________.', 'We cannot use it, because ________________.'], 'ask.conditions': 'Conditions', 'ask.who': 'Name and function', 'ask.until': 'This answer holds until',
  },
  'employer-card': {
    title: 'Reader card for employers', about: 'Sixty seconds with a micro-credential that somebody shows you.',
    minute: 'Sixty seconds', 'minute.items': ['Who awarded it, and where are they?', 'What can the person do?', 'How was it shown? Did somebody watch, was identity checked?', 'How many hours, and what is the level based on?', 'When, and does it still hold?', 'Which quality assurance is behind it?', 'Check the signature, or ask the issuer.'],
    then: 'Then', 'then.head': ['You found', 'Do'], 'then.rows': [['All answered, the check holds', 'Accept it for what it says'], ['One or two open', 'Ask the holder or the issuer'], ['The check fails, or nobody knows the issuer', 'Leave it, and say why']],
    'then.notice': 'A check proves that the file is unchanged and whose key signed it. It does not prove who the issuer is, or that the holder can still do it.',
  },
} as const;
