import type {ExerciseId} from '../table';

/** Words of one item: what stands on it, why its answer holds, a way to mend it, and what draws people to another answer. */
export interface ItemWords {readonly text: string; readonly because: string; readonly mend?: string; readonly tempting?: string}
/** Words of one exercise; options that are standards bring their own words. */
export interface ExerciseWords {
  readonly title: string; readonly how: string;
  /** Heads of the columns: item, choice, reason, and the mended text. */
  readonly item: string; readonly choice: string; readonly mended?: string; readonly tempting?: string;
  /** Asked before the items: a number of hours. */
  readonly guess?: string;
  /** What is done beside the choices, and what may come out. */
  readonly task?: {readonly text: string; readonly answer: string};
  readonly options: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, ItemWords>>;
}

const tempting = 'Why another answer tempts';

export const en: Readonly<Record<ExerciseId, ExerciseWords>> = {
  quiz: {
    title: 'Quiz: true or false', how: 'Eight sentences. For each: is it true or false?', item: 'Sentence', choice: 'True or false?',
    options: {true: 'true', false: 'false'},
    items: {
      1: {text: 'A certificate of attendance over 40 hours is a micro-credential.', because: 'Length does not replace assessment.'},
      2: {text: 'A company may issue one.', because: 'Employers are among the providers that the Recommendation has in mind.'},
      3: {text: 'We must show ECTS credits.', because: 'Hours always; ECTS wherever possible, marked as awarded or indicative.'},
      4: {text: 'We may state an indicative EQF level, if we give our reasoning.', because: 'Official levels come through a national framework; an indicative one says that it is your own reading.'},
      5: {text: 'Without accreditation we may not issue.', because: 'The Recommendation does not say so. Say what quality assurance there is. National rules may ask for more.'},
      6: {text: 'A quiz can be enough.', because: 'If it can show the outcome. It rarely shows a practical skill.'},
      7: {text: 'Universities have to accept it.', because: 'The receiver decides.'},
      8: {text: 'The learner owns it.', because: 'It belongs to the learner, who can take it elsewhere.'},
    },
  },
  sort: {
    title: 'Sort ten certificates', how: 'Micro-credential, something else, or not yet? For each “not yet”, say what is missing.', item: 'Certificate', choice: 'Heap',
    options: {'micro-credential': 'micro-credential', else: 'something else', 'not-yet': 'not yet'},
    items: {
      1: {text: 'Certificate: “has attended the two-day course Welding basics”', because: 'attendance, nothing assessed'},
      2: {text: 'Badge: “Team player of the month”', because: 'an honour, no outcomes'},
      3: {text: 'Permit to drive a forklift, as the law asks', because: 'a permit under law'},
      4: {text: '“Coordinating a shift”: 20 hours, three outcomes, portfolio judged by two people, published criteria, named association, quality statement', because: 'outcomes, small, assessed, named body, quality: all parts are there'},
      5: {text: 'Qualification as installer, 560 hours, national catalogue', because: 'a qualification, not small'},
      6: {text: 'Certificate after a quiz of five questions on a ten-minute video', because: 'a check of facts; outcomes, hours, identity and quality are open'},
      7: {text: 'One registered unit of a national qualification, assessed by the authorised body', because: 'part of a qualification; it may be described like a micro-credential where national rules allow'},
      8: {text: 'PDF with a QR code: 16 hours, two outcomes, practical test; nothing about who assures quality', because: 'no quality assurance stated, awarding body unclear'},
      9: {text: 'Letter of an employer: “she ran our warehouse team for two years”', because: 'a reference; good evidence for a portfolio'},
      10: {text: 'Digital badge, signed, for attending a webinar', because: 'the format is modern, the record is attendance'},
    },
  },
  rewrite: {
    title: 'Rewrite five vague outcomes', how: 'Name the fault that strikes you first. Then write the outcome anew: one verb you can see, an object, a context.', item: 'As it stands', choice: 'Its main fault', mended: 'One way to write it',
    options: {verb: 'nobody can see its verb', two: 'two outcomes in one', vague: 'its object could mean anything', course: 'it tells what the course does, not what the learner can do'},
    items: {
      1: {text: 'Understand food hygiene.', because: 'Nobody can see “understand”, and hygiene is a whole field.', mend: 'Store chilled food at the right place and temperature in a canteen kitchen.'},
      2: {text: 'Be familiar with our booking system.', because: 'Being familiar is a state. What does the person do with the system?', mend: 'Enter, change and cancel a group booking in the system.'},
      3: {text: 'Gain confidence in dealing with difficult guests and improve communication.', because: 'Two things that are shown apart; neither has a verb to watch.', mend: 'Calm a complaining guest by the four steps of the house.'},
      4: {text: 'Know the basics of bicycle brakes.', because: 'Everybody means other things by “the basics”.', mend: 'Adjust the rim brakes of a bicycle so that both pads touch at the same time.'},
      5: {text: 'Learn about data protection.', because: 'Learning is what happens in the course. The outcome is what comes after.', mend: 'Decide for five sample requests whether a member’s data may be passed on, and give the reason.'},
    },
  },
  hours: {
    title: 'Guess the hours, then count', how: 'Parts of four courses as they were planned. Guess first. Then choose the kind of hour for each part, as the description asks for it.', item: 'Part of the course', choice: 'Kind of hour', tempting,
    guess: 'First guess: how many hours does a typical learner need for “Coordinating a volunteer shift” (parts 1 to 6)?',
    task: {text: 'Add up parts 1 to 6 by kind. Then give the range in ECTS.', answer: 'Contact 4, practice 12, own study 3, assessment 1: together 20 hours. 20 ÷ 30 = 0.67 and 20 ÷ 25 = 0.8, so 0.67 to 0.8 ECTS, indicative. Whoever counts only the meetings says 4.'},
    options: {contact: 'contact', guided: 'guided', practice: 'practice', study: 'own study', assessment: 'assessment', none: 'does not count'},
    items: {
      1: {text: 'Rete Vicini: “Workshop: from the wish list to the shift plan”, 3 hours', because: 'Teacher and learners are in one room.', tempting: '“Workshop” sounds like practice. What counts is that somebody teaches the group at that time.'},
      2: {text: 'Rete Vicini: “Three shifts, coordinated with the mentor nearby”, 12 hours', because: 'Learners do the work itself; nobody teaches them. Time to prepare and clear up is in it.', tempting: 'The shifts would take place anyway, so they look like work and not like learning. The outcomes are learnt there.'},
      3: {text: 'Rete Vicini: “Portfolio: plans, one incident, one reflection”, 3 hours', because: 'Learners write or record it alone, in their own time.', tempting: 'The portfolio is assessed later, so people book its making as assessment. Only the time of being assessed counts there.'},
      4: {text: 'Rete Vicini: “Online meeting with the mentor: looking back”, 1 hour', because: 'Somebody is there and talks with the learner, if only on a screen.', tempting: 'It is online, so it looks guided. Guided units are those that learners work through with help at hand.'},
      5: {text: 'Rete Vicini: “Talk with the assessors”, 1 hour', because: 'The learner is assessed in it.', tempting: 'The second half of the talk is feedback, and feels like teaching. It is part of the assessment.'},
      6: {text: 'Rete Vicini: the way to the workshop and back; “Travel to the workshop is paid back”', because: 'Nothing is learnt on the bus. The description asks for five kinds of hour, and travel is none of them.', tempting: 'It costs the learner time, and the network even pays for it. Tell people about it, but not in the workload.'},
      7: {text: 'Centro Ribera: “Guided online units: heat loss, drawings, rules for outdoor units”, 6 hours', because: 'Learners work through units, and a tutor answers.', tempting: 'They sit alone at home, so it looks like own study. The units lead them, and somebody answers.'},
      8: {text: 'Alimenta Norte: “Deviation drill: failed test, missing part, wrong label”, 2 hours', because: 'Learners try it out on the line until they can do it.', tempting: 'A drill looks like a test. Nothing is marked in it: who fails tries again.'},
      9: {text: 'Centro Ribera: “The internal verifier marks one in four surveys again”', because: 'That is time of the centre. The workload is the time of a typical learner.', tempting: 'It belongs to assessment and costs real hours. Put it into your own costs.'},
      10: {text: 'Kairos Learning: “Handing in, quiz and short call”, 2 hours', because: 'All three are how the result is found.', tempting: 'The call is short and friendly, so it is booked as contact. In it, identity is checked and two choices are explained.'},
    },
  },
  ladder: {
    title: 'Level ladder', how: 'On which rung of the ladder does this stand? Then read the twist: who would move?', item: 'Case', choice: 'Rung, about',
    options: {2: '2', 3: '3', 4: '4', 5: '5'},
    items: {
      1: {text: 'Cleans the coffee machine by a checklist; the trainer is in the room. Twist: alone, on the night shift.', because: 'The twist changes responsibility and autonomy, perhaps to the edge of 3.'},
      2: {text: 'Chooses how to repair a bicycle and answers for the own work. Twist: also orders parts for the shop.', because: 'Ordering parts adds tasks, not necessarily level.'},
      3: {text: 'Adapts the rota of six people when two are ill. Twist: and reviews the rota rules each year with them.', because: 'Reviewing rules with others pulls towards 5 in one column; the lowest consistent level stays 4.'},
      4: {text: 'Designs how new staff are introduced at a site that changes each month. Twist: following a manual from head office.', because: 'With a manual it drops to 4 or 3.'},
    },
  },
  match: {
    title: 'Match outcome and method', how: 'Match each outcome with the method that shows it best. Each method once.', item: 'Outcome', choice: 'Method',
    options: {portfolio: 'portfolio with talk', task: 'observed practical task', questions: 'oral questions on a case', artefact: 'artefact handed in', test: 'short test'},
    items: {
      A: {text: 'Take the blood pressure of a resident with an automatic device', because: 'Doing it has to be seen.'},
      B: {text: 'Justify the choice of a cleaning agent', because: 'Reasons come out in talk.'},
      C: {text: 'Coordinate a volunteer shift', because: 'It happens over weeks, so collect evidence.'},
      D: {text: 'Name the fire exits and meeting points of the building', because: 'Facts; a walk through the building would do as well.'},
      E: {text: 'Produce a shift plan in a spreadsheet', because: 'The plan speaks for itself; add a short talk if it was made at home.'},
    },
  },
  matrix: {
    title: 'Read an assessment matrix', how: 'Rows out of four matrices; some were damaged. What is wrong with each row?', item: 'Row of the matrix', choice: 'The row', tempting,
    task: {text: 'Choose one damaged row. Write its task and its criterion so that two assessors agree.', answer: 'For row 6, as the centre has it: “At least four of the five constraints are found, among them noise and the distance to the neighbour.” Both assessors count the same.'},
    options: {whole: 'is complete', task: 'lacks a task', outcome: 'lacks the outcome', criterion: 'lacks a criterion', attendance: 'assesses nobody', weak: 'is filled in, but does not show the outcome'},
    items: {
      1: {text: 'Alimenta Norte. Outcome: “Verify line cleanliness with a swab test before restart.” Task: “Observed changeover with a deviation”. Met when: “Three test points are swabbed as in the plan, the result is read rightly and written down.”', because: 'Outcome, task and criterion are there, and speak of the same thing.', tempting: 'One task shows three outcomes here, and people want one task for each. One is enough, if each outcome has its own criterion.'},
      2: {text: 'Centro Ribera. Outcome: “Justify a unit position to the client in a short written recommendation.” Task: “Recommendation to the client”. Met when: (empty)', because: 'Nobody knows when the page is good enough.', tempting: 'The task describes itself so well that nobody misses the criterion. The assessor will, on the first day.'},
      3: {text: 'Rete Vicini. Outcome: “Respond to an unplanned problem during a shift within the network’s safety rules.” Task: (empty). Met when: (empty)', because: 'No task shows the outcome, so it cannot stand on the credential.', tempting: 'Criterion and task are both empty. The task comes first: without it there is nothing that a criterion could judge.'},
      4: {text: 'Kairos Learning. Outcome: (empty). Task: “Quiz on licences and formats”. Met when: “Nine of twelve answers are right.”', because: 'The quiz tests what nobody promised. Link it to an outcome, or leave it out.', tempting: 'Numbers look like a good criterion, so the eye stops there. Ask what the right answers show.'},
      5: {text: 'Alimenta Norte. Outcome: “Carry out every step of the allergen changeover checklist on a packing line.” Task: attendance at three changeovers. Met when: (empty)', because: 'Being there is not being able. Attendance alone never leads to a micro-credential.', tempting: 'The criterion is empty too. Adding one, such as “all three”, would not help: still nobody is assessed.'},
      6: {text: 'Centro Ribera. Outcome: “Identify the main constraints for an outdoor unit from drawings and a site visit.” Task: “Survey of a dwelling”. Met when: the learner shows a good understanding of constraints', because: 'Two assessors will disagree about “good”. No program sees that; a second reader does.', tempting: 'Every box is filled, and the review is content. It reads whether there is a criterion, not whether it decides.'},
      7: {text: 'Rete Vicini. Outcome: “Plan a three-hour shift for at least four volunteers.” Task: “Portfolio of three shifts”. Met when: “Each plan names people, tasks, times, material and a stand-in, and was used.”', because: 'Five things to find, and a proof that the plan was used.', tempting: 'A portfolio seems a soft method. The criterion makes it hard: one looks, and it is there or not.'},
      8: {text: 'Kairos Learning. Outcome: “Publish a data set with an open licence.” Task: “Quiz on licences and formats”. Met when: “Nine of twelve answers are right.”', because: 'Who answers questions about licences has published nothing. The real task is a data set at a public address.', tempting: 'The topic is the same, and the quiz marks itself. Compare the verbs: publish, and answer.'},
    },
  },
  'pass-rule': {
    title: 'Write a pass rule', how: 'Eight rules. Two decide every case. What is wrong with the others? Then write your own.', item: 'Pass rule', choice: 'The rule', tempting,
    task: {text: 'A micro-credential has three outcomes. The first concerns safety. Each has one criterion. Write the rule, as short as you can. The neighbours look for a case that it does not decide: one outcome is missing; safety fails; it is late; it is the second try.', answer: '“The micro-credential is earned when all three criteria are met. What is not met may be shown again twice within six months.” For the safety outcome add: “A step that endangers people ends the assessment.”'},
    options: {decides: 'decides every case', hides: 'lets an outcome slip through', taste: 'depends on who assesses', other: 'asks for something that is no outcome'},
    items: {
      1: {text: 'Rete Vicini: “The micro-credential is earned when all criteria of portfolio and talk are met.”', because: 'Each criterion is met or not, so the result is fixed.', tempting: 'People look for a percentage and find none. None is needed.'},
      2: {text: 'Alimenta Norte: earned with at least 70 % of the points of the changeover', because: 'One can leave out the swab test and still have 70 %. The credential would say that this person verifies cleanliness.', tempting: 'A number looks exact, and school taught us to trust it.'},
      3: {text: 'Centro Ribera: earned when the survey makes a good overall impression', because: 'The next assessor has another impression, and the learner cannot aim at it.', tempting: 'Somebody with thirty years in the trade does see it at once. The rule is for all the others.'},
      4: {text: 'Kairos Learning: earned when three of the four criteria are met; the quiz makes up for the fourth', because: 'The fourth may be the licence: then the data set is not open. A quiz does not change that.', tempting: 'It seems kind, and hardly anybody would fail. The kind way is a second try for what is open.'},
      5: {text: 'Rete Vicini: earned by whoever took part in three shifts and handed in a portfolio', because: 'It counts presence and paper. Nobody looks whether the plans were any good.', tempting: 'Three shifts are a lot of work, and deserve thanks. Say thank you with a certificate of attendance.'},
      6: {text: 'Alimenta Norte: “The micro-credential is earned when all three criteria are met in one changeover.”', because: 'Whoever meets two today and the third next week has not met the rule, and everybody knows it before.', tempting: '“In one changeover” seems too strict. On a line all three have to hold at the same time.'},
      7: {text: 'Centro Ribera: earned when every criterion is met and the learner was always on time', because: 'Being on time is no outcome here, so it cannot decide. Make it a rule of the course.', tempting: 'A client does want people who are on time. Then make it an outcome, and assess it.'},
      8: {text: 'Kairos Learning: earned, as a rule, when all four criteria are met', because: '“As a rule” lets each assessor make exceptions, and no learner knows which.', tempting: 'It leaves room for hard cases. Second try, adjustments and appeal are made for those.'},
    },
  },
  risk: {
    title: 'Supervision risk game', how: 'Somebody holds the credential and cannot do it. How much harm could that do?', item: 'It is for …', choice: 'Harm',
    options: {low: 'low', medium: 'medium', high: 'high'},
    items: {
      1: {text: 'writing a newsletter for a club', because: 'unsupervised; say so'},
      2: {text: 'testing a packing line for allergens', because: 'supervised, identity checked, assessor from another shift'},
      3: {text: 'planning a volunteer shift', because: 'portfolio confirmed by a mentor, supervised talk'},
      4: {text: 'lifting a patient at home', because: 'supervised, identity checked; national rules on care may apply'},
      5: {text: 'publishing open data', because: 'unsupervised, short call with identity check'},
      6: {text: 'entering invoices into a ledger', because: 'supervised task, or a talk about one entry'},
      7: {text: 'checking a climbing rope before a youth camp', because: 'supervised; first ask whether the task is regulated'},
    },
  },
  quality: {
    title: 'Quality statement in 60 words', how: 'Sentences out of quality statements. Which of the five questions does each answer? Cross out what answers none. Then write your own.', item: 'Sentence', choice: 'It answers', tempting,
    task: {text: 'A tailoring workshop with nine people teaches “Shortening a lined jacket”. It has no accreditation. Write its statement with at most 60 words: who, who answers, inside, outside, review.', answer: '“We are a tailoring workshop of nine people, founded in 2011. The head of training answers for this micro-credential. After every run we ask the learners, and twice a year two employers. A colleague from another workshop marks five pieces a year; nobody else looks from outside. Each June we review outcomes, hours and results, and publish what we changed.”'},
    options: {who: 'who you are', answers: 'who answers for it', inside: 'how you look from inside', outside: 'who looks from outside', review: 'when you review it', empty: 'nothing: cross it out'},
    items: {
      1: {text: '“We are a network of 31 volunteer groups with a registered association behind it.”', because: 'A reader can look the association up.', tempting: '“Registered” sounds like a check from outside. A register looks at the association, not at what is taught.'},
      2: {text: 'Our excellent, certified team continuously guarantees the highest quality.', because: 'Certified by whom? How often? Nobody could ever find it untrue.', tempting: 'It sounds like every leaflet, and so like quality. Ask “Who says so?”'},
      3: {text: '“The quality manager answers for this micro-credential.”', because: 'There is one function to turn to, whoever holds it this year.', tempting: 'It has the word quality in it, and looks like a look from inside. It says who answers, not what is done.'},
      4: {text: '“the guild visits us every two years”', because: 'Somebody else comes, is named, and comes at known times.', tempting: 'A visit with a rhythm looks like a review. The review is what you do yourself, and change afterwards.'},
      5: {text: '“Every run is evaluated with learners, one in five results is marked twice without names”', because: 'Learners and own assessors look, in every run.', tempting: 'Marked twice seems to need somebody from outside. Here the second assessor is one of their own.'},
      6: {text: 'We are accredited by the state.', because: 'It does not say whether anybody looked at this micro-credential. A reader will believe so, and that misleads.', tempting: 'It may even be true of the organisation, and is the strongest word in the leaflet. Give body and scope, or leave it out.'},
      7: {text: '“Three firms share one standard, one checklist and one assessor training, and look at each other’s results once a year.”', because: 'Two of the three are always outside: that is peer review.', tempting: 'They work so closely together that it looks like inside. What counts is that others than the issuer look.'},
      8: {text: '“We review content and hours every October and publish results and changes.”', because: 'A month, and something to show for it.', tempting: '“Publish” draws people to outside. Readers do not assure quality, but they can see what changed.'},
      9: {text: 'Nobody has ever complained.', because: 'Nobody was asked. Silence is no feedback.', tempting: 'It is true, and feels like satisfied learners. Ask three questions at the end of each run, and write that.'},
    },
  },
  faults: {
    title: 'Find fourteen faults', how: 'This is what a bad specification says. Which standard does each place break?', item: 'Where, and what it says', choice: 'Breaks', mended: 'Mend',
    options: {},
    items: {
      1: {text: 'Title: Official Diploma in Excel', because: '“Official” and “Diploma” claim what it is not', mend: 'name the ability'},
      2: {text: 'Awarding body: MyLMS platform. Country: (empty)', because: 'a platform awards nothing; country missing', mend: 'legal entity and its country'},
      3: {text: 'Outcome 1: Understand Excel', because: 'nobody can see “understand”; two words, no situation', mend: 'a verb you can watch, with a context'},
      4: {text: 'Outcome 2: Learn about formulas and pivot tables and charts and how they are used in business, and create a dashboard for the sales team with the data of the last three years', because: '31 words, “learn”, a list of contents, two main verbs', mend: 'split; keep what you assess'},
      5: {text: 'Kind of both outcomes: knowledge', because: 'all marked as knowledge, though one makes a dashboard', mend: 'mark the skill as skill'},
      6: {text: 'Length: 2 days', because: 'no hours by kind', mend: 'count the parts'},
      7: {text: 'Length as a code: P16M', because: 'P16M means sixteen months', mend: 'give hours; the tool writes the code'},
      8: {text: 'Credits: 2 ECTS, awarded', because: '“awarded” by nobody; 2 ECTS would be 50 to 60 hours', mend: 'name who may award, or indicative, or none'},
      9: {text: 'Level: EQF 5, official', because: 'official without an entry in a framework', mend: 'indicative with reasoning, or none'},
      10: {text: 'Assessment: attendance of 80 %', because: 'attendance alone; no outcome, criterion or pass rule is linked to it', mend: 'a task for each outcome'},
      11: {text: 'Participation: (empty)', because: 'nobody learns how people take part', mend: 'say how people take part'},
      12: {text: 'Quality: last review 1 May 2026, next review 1 May 2025', because: 'no statement, no type; the next review lies before the last', mend: 'five true sentences and a real date'},
      13: {text: 'Stacking: gives access to university', because: 'promises university; nobody named who decides', mend: 'stand-alone'},
      14: {text: 'Personal data: name, national identity number, date of birth', because: 'national number and date of birth without a reason; no notice', mend: 'name, and a number of your own'},
    },
  },
  employer: {
    title: 'Employer role play', how: 'An employer reads a credential and asks. Does the credential say it, must one ask, or can no credential say it? Then play it with the four cards.', item: 'What it says, and what the employer asks', choice: 'The answer', tempting,
    task: {text: 'Deal the four cards. Employers may ask everything; the holder may only use what is in the credential. The observer notes what was asked for, and what nobody mentioned.', answer: 'Look for: what can you do, who says so, is it real? Level and credits may matter to schools more than to shops. Did anybody ask for the name of the format? Ask at the end which one line would have saved a minute: it belongs into the summary.'},
    options: {says: 'the credential says it', ask: 'ask the issuer or the holder', beyond: 'no credential can say it'},
    items: {
      1: {text: 'Allergen changeover: “One complete changeover in normal production, watched from the first to the last step; the assessor brings in one deviation.” Asked: did anybody watch?', because: 'It is in the description of the assessment: watched, from the first step to the last.', tempting: 'Hardly anybody expects so much detail, so people ring. Reading takes less time.'},
      2: {text: 'Heat pump survey: “no authority has confirmed it”; level 4, indicative. Asked: does the state put it on level 4?', because: 'It says no: the level is indicative, and whose reading it is stands beside it.', tempting: 'A number with EQF before it looks official. Read the word after it.'},
      3: {text: 'Allergen changeover: “Decide, within own authority, whether the line may restart after a deviation.” Asked: would she stop our line, too?', because: 'She did it there, once, under watch. How somebody acts with your people, only you can see.', tempting: 'The outcome says nearly that. It speaks of one assessment, not of every day to come.'},
      4: {text: 'Volunteer shift: “Three plans, the record of one incident and one reflection, written or spoken”. Asked: what was the incident?', because: 'The portfolio belongs to the holder, who may show it. It is not in the credential, and should not be.', tempting: 'One wants the story on the card. It may concern other people, and a record stays for years.'},
      5: {text: 'Allergen changeover, issued 14 months ago: “Recipes, machines and limits change; who has not done a changeover for long loses the routine.” It ends after 24 months. Asked: does it still hold?', because: 'Date and end are on it: ten months are left, and it says why it ends.', tempting: 'To be sure, one wants to ask. What only the issuer knows is whether it was withdrawn: the check with its list tells that.'},
      6: {text: 'Volunteer shift: “Plan a three-hour shift for at least four volunteers.” Asked: is he reliable?', because: 'It was no outcome, and nobody assessed it. Talk with the person, or ask for a reference.', tempting: 'Three shifts with a mentor seem to prove it. They show that he planned and led them.'},
      7: {text: 'Open location data: “Kairos Learning decides on the set; any other receiver decides for itself.” Asked: does a university have to count it?', because: 'It says so: whoever receives it decides.', tempting: 'The word “stackable” stands there too, and people hear a right. It names one set, and who decides on it.'},
      8: {text: 'Heat pump survey: “One page for the client of the surveyed dwelling, written within three days and talked over for ten minutes.” Asked: may we see her page?', because: 'The centre keeps it for a year, and the holder may show it. Ask her first: it is her work.', tempting: 'A link in the credential would be handy. The page tells about somebody’s home.'},
      9: {text: 'Open location data: “A video call of ten minutes: the learner shows an identity document and explains two choices.” Asked: how do they know that he made it himself?', because: 'Supervision and identity check are stated: nobody watched the making, but he had to explain it.', tempting: 'Online work arouses distrust, so people ask at once. The honest line answers it, with its limits.'},
    },
  },
  data: {
    title: 'Which data may go in', how: 'What may stand in a credential? Mark each field: in, out, or only with a reason.', item: 'Field', choice: 'In?',
    options: {in: 'in', out: 'out', reason: 'only with a reason'},
    items: {
      1: {text: 'given and family name', because: 'identifies the holder'},
      2: {text: 'date of birth', because: 'name and your own number usually do'},
      3: {text: 'national identity number', because: 'name and your own number usually do'},
      4: {text: 'a number of the provider', because: 'tells two people with the same name apart'},
      5: {text: 'private e-mail address', because: 'for delivery, not for the record'},
      6: {text: 'photo', because: 'ages, and invites unfair selection'},
      7: {text: 'grade scale', because: 'belongs to the grade'},
      8: {text: 'disability and the adjustment made', because: 'sensitive; the outcome is the same'},
      9: {text: 'name of the employer', because: 'the record outlives the job'},
      10: {text: 'link to the holder’s portfolio', because: 'it is the holder’s to show; only if they want it'},
    },
  },
  signature: {
    title: 'Break a signature', how: 'Nine files reached nine people. Each has one fault. Which check of the verifier finds it? With a device, open each file, check it and change a letter yourself.', item: 'What reached whom', choice: 'Found by', tempting,
    task: {text: 'Make a sample “Open Badge 3.0, signed inside” and save it. Drop it on Verify and read the report. Change one letter of the title in a text editor, save, verify again. Set the letter back and verify once more. What does an intact signature not prove?', answer: 'The changed file fails at the check of the proof, however small the change. Set back, it is intact again. An intact signature means that nobody changed what the issuer wrote. It does not say who holds the key, and not that the holder can do it.'},
    options: {readable: 'Readable', terms: 'Terms', proof: 'Proof', signer: 'Signer', validity: 'Dates', status: 'Status', elements: 'Elements', none: 'no check: only a reader'},
    items: {
      1: {text: 'An installation firm gets a badge from an applicant. The centre wrote “home” in the title; the file says “house”.', because: 'The signature covers every letter, so it no longer fits.', tempting: 'Both words mean the same, and everything else is genuine. A signature does not know what words mean.'},
      2: {text: 'A training centre gets a badge that names a colleague’s centre as issuer. It was signed with a key of somebody else.', because: 'The signature is correct, but the key does not belong to the issuer that is named.', tempting: 'The proof passes, and people stop reading there. Anybody can make a correct signature with a key of their own.'},
      3: {text: 'A food company gets a badge of a temporary worker. It is signed and unchanged, and ended yesterday.', because: 'Only the end date has passed.', tempting: 'People expect an expired file to have a broken signature. It holds for ever; ask whether there is a newer one.'},
      4: {text: 'A volunteering network gets a badge, and the list of the issuer beside it. The list has a mark at the place of this badge.', because: 'The issuer withdrew it, and only the list tells.', tempting: 'The file alone is in perfect order, and most people check only the file.'},
      5: {text: 'A learner of an online course copied a badge from a mail. The last part is missing.', because: 'The text stops in the middle, so nothing else can be checked.', tempting: 'A broken file looks like a forgery, or a broken signature. It is neither: ask for it again.'},
      6: {text: 'A training centre wants to count a badge towards its course. The file is signed and unchanged. Nothing in it tells how long the learning took.', because: 'Workload is one of the mandatory elements (M7), and it is missing.', tempting: 'Everything technical is green, so it seems complete. Signed does not mean complete.'},
      7: {text: 'A company gets a badge with one more line: “hoursOfLearning: 30”. No standard defines that line.', because: 'The line means nothing to a program, so nobody signed it. The check of the proof stops there too.', tempting: 'It says what one would like to read. Careless programs drop the line, find the signature intact, and show it all the same.'},
      8: {text: 'An employer gets a signed badge with all elements. Each of its outcomes reads “Attended all sessions.”', because: 'Every check is content. What the words mean, only a person reads: nobody was assessed.', tempting: 'One expects “Elements” to find it. The outcomes are there; they are only no outcomes.'},
      9: {text: 'A municipality gets a signed badge of the “Royal Oxbury University of Europe”. No such university exists.', because: 'The key fits the name in the file. That the name belongs to anybody, no check here can tell.', tempting: 'One expects “Signer” to find it. It compares key and name; it does not know the world. Look the body up.'},
    },
  },
};
