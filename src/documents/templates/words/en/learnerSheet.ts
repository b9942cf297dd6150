export const learnerSheet = {
  title: 'Learner information sheet',
  about: 'One sheet for people who think of enrolling: what they will be able to do, how they are assessed, what they get.',
  what: 'What you will be able to do', 'what.can': 'After it you can', 'what.can.hint': 'One line for each outcome, with a verb that can be seen', 'what.for': 'It is for', 'what.before': 'What you need before',
  effort: 'What it takes', 'effort.hours': 'Hours of your time', 'effort.how': 'How you take part', 'effort.languages': 'In which language', 'effort.dates': 'Dates and place', 'effort.price': 'What it costs',
  assessment: 'How you are assessed', 'assessment.task': 'What you do', 'assessment.pass': 'You pass when', 'assessment.retry': 'If you do not pass', 'assessment.appeal': 'If you do not agree', 'assessment.adjust': 'If you need it done differently',
  credential: 'What you get', 'credential.body': 'Who awards it', 'credential.level': 'Level', 'credential.stacking': 'What it can lead to', 'credential.validity': 'How long it holds',
  'credential.yours': 'The digital credential is yours. You keep the file, and you decide who sees it.',
  'credential.share': 'Anybody you give the file to can check that it is genuine and unchanged, without an account.',
  'credential.not': 'Nobody has to accept it: schools and employers decide for themselves.',
  data: 'Your data', 'data.which': 'We keep your name, your result and what is needed to confirm it. The privacy notice lists everything.', 'data.rights': 'You can ask to see it, correct it or have it deleted.', 'data.contact': 'Whom to ask', 'data.mail': 'E-mail',
} as const;
