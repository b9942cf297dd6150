import type {ExerciseId} from '../table';

/** Words of one item: what stands on it, why its answer holds, and a way to mend it. */
export interface ItemWords {readonly text: string; readonly because: string; readonly mend?: string}
/** Words of one exercise; options that are standards bring their own words. */
export interface ExerciseWords {
  readonly title: string; readonly how: string;
  /** Heads of the columns: item, choice, reason, and the mended text. */
  readonly item: string; readonly choice: string; readonly mended?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, ItemWords>>;
}

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
};
