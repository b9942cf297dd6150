/** Words of the glossary: of each term its name, its meaning, what it comes to in practice, and what it is not. */
export default {
  'area-1.name': 'Basics',
  'area-2.name': 'Learning settings',
  'area-3.name': 'Needs and the labour market',
  'area-4.name': 'Learning outcomes',
  'area-5.name': 'Learning methods',
  'area-6.name': 'Workload and credits',
  'area-7.name': 'Levels',
  'area-8.name': 'Assessment',
  'area-9.name': 'Validation',
  'area-10.name': 'Quality assurance',
  'area-11.name': 'Awarding, accreditation and certification',
  'area-12.name': 'Recognition and stacking',
  'area-13.name': 'Digital trust',
  'area-14.name': 'Data protection',
  'area-15.name': 'Inclusion and guidance',

  'micro-credential.name': 'Micro-credential',
  'micro-credential.meaning': 'A record of the learning outcomes that somebody has reached after a small volume of learning and that were assessed against clear criteria. It belongs to the learner, can be shared and carried elsewhere, stands alone or is combined with others, and has quality assurance behind it.',
  'micro-credential.practice': 'You have one when you can name what was assessed, by which criteria, in how many hours, and who stands behind it.',
  'micro-credential.unlike': 'The course that leads to it, or the file in which it is issued.',

  'annex-i.name': 'Annex I',
  'annex-i.meaning': 'The annex of the Council Recommendation of 16 June 2022 that lists the elements which describe a micro-credential: eleven mandatory and five optional ones.',
  'annex-i.practice': 'It is your list of what a description has to say. The forms here ask for all sixteen elements.',
  'annex-i.unlike': 'Annex II of the same act, which gives ten principles for design and issuing.',

  'certificate-of-attendance.name': 'Certificate of attendance',
  'certificate-of-attendance.meaning': 'A paper that says that somebody was there. Nothing was assessed, so it is not a micro-credential.',
  'certificate-of-attendance.practice': 'Go on giving it where nobody needs more. Use another name and look than for your micro-credentials.',
  'certificate-of-attendance.unlike': 'A micro-credential, even when the course was long and good.',

  'qualification.name': 'Qualification',
  'qualification.meaning': 'The formal result of an assessment by a competent body that says that somebody has reached outcomes to given standards.',
  'qualification.practice': 'Name a qualification only where its owner agrees that your micro-credential may count towards it.',
  'qualification.unlike': 'Being qualified for a job in the everyday sense, or a regulated right to work in a trade.',

  'provider.name': 'Provider',
  'provider.meaning': 'Whoever designs, delivers and issues: training bodies, employers, social partners, civil society, public services and others.',
  'provider.practice': 'You are one, whether or not training is your main business.',
  'provider.unlike': 'The awarding body, which is the one legal entity named on the credential.',

  'learner.name': 'Learner',
  'learner.meaning': 'Whoever learns and is assessed. Once the credential is issued, the learner is its holder and owns it.',
  'learner.practice': 'The learner decides who sees the credential. You hand it over and keep a record.',
  'learner.unlike': 'A customer or an employer who pays for the course: paying gives no right to the credential.',

  'specification.name': 'Specification',
  'specification.meaning': 'The document in which you describe one micro-credential; all forms here fill in the same one. It holds no data about learners.',
  'specification.practice': 'Keep it as a file, give it a version, and share it with partners and reviewers.',
  'specification.unlike': 'The award, which tells the result of one learner.',

  'award.name': 'Award',
  'award.meaning': 'The result of one learner: who, when, which outcomes. Together with the specification it makes a credential.',
  'award.practice': 'You make one for each learner, from a form or from a row of a table. It is personal data.',
  'award.unlike': 'A prize, or the credential file made from it.',

  'clause.name': 'Clause',
  'clause.meaning': 'One numbered requirement of this handbook, such as S3.2.',
  'clause.practice': 'Quote the number: page, form, finding and checklist all use the same one.',
  'clause.unlike': 'A legal duty. The clauses are a proposal of this handbook, built on public sources.',

  'formal-learning.name': 'Formal learning',
  'formal-learning.meaning': 'Learning in an organised and structured setting made for it, which usually leads to a qualification.',
  'formal-learning.practice': 'Schools, colleges and accredited programmes work this way; you may share outcomes with them.',
  'formal-learning.unlike': 'Serious or certified learning. Non-formal learning can be both.',

  'non-formal-learning.name': 'Non-formal learning',
  'non-formal-learning.meaning': 'Planned learning outside formal education, with aims, time and some support. Most readers of this handbook provide this.',
  'non-formal-learning.practice': 'A course, an in-house training or a guided volunteer shift counts as soon as it is planned as learning.',
  'non-formal-learning.unlike': 'Informal learning, which nobody planned.',

  'informal-learning.name': 'Informal learning',
  'informal-learning.meaning': 'Learning from daily activities at work, at home or in leisure, often without intention. It can lead to a micro-credential after an assessment.',
  'informal-learning.practice': 'Let people show what they can do already. Use the same outcomes and criteria as for everybody.',
  'informal-learning.unlike': 'Relaxed teaching. A playful workshop with aims is non-formal.',

  'c-vet.name': 'Continuing vocational training (C-VET)',
  'c-vet.meaning': 'Vocational training after people have begun their working life.',
  'c-vet.practice': 'Your learners bring experience, have little time, and ask what they can use next week.',
  'c-vet.unlike': 'Initial vocational training, which leads young people into a first occupation.',

  'work-based.name': 'Work-based learning',
  'work-based.meaning': 'Learnt by doing real work under guidance.',
  'work-based.practice': 'Plan which tasks teach which outcome, who guides, and how the hours are counted.',
  'work-based.unlike': 'Working. Time on the job without aims and guidance is experience.',

  'volunteering.name': 'Volunteering as learning',
  'volunteering.meaning': 'Unpaid service in which outcomes, guidance and assessment are planned, so that learning can be shown afterwards.',
  'volunteering.practice': 'Name the outcomes before the shift begins, and let somebody outside the team assess.',
  'volunteering.unlike': 'A certificate of thanks, which counts hours and not abilities.',

  'training-need.name': 'Training need',
  'training-need.meaning': 'What certain people cannot yet do in a certain task, and what would change if they could.',
  'training-need.practice': 'Write it in three sentences and add one piece of evidence, such as a talk with an employer.',
  'training-need.unlike': 'A wish for a course. Sometimes a better tool or a clear instruction meets the need.',

  'skills-gap.name': 'Skills gap',
  'skills-gap.meaning': 'The distance between the skills that work in a field asks for and those that people there have.',
  'skills-gap.practice': 'Use figures on gaps to choose a field. Ask employers near you to find the task.',
  'skills-gap.unlike': 'A labour shortage, where too few people apply even though skills are at hand.',

  'stakeholder.name': 'Stakeholder',
  'stakeholder.meaning': 'Whoever has a reason to care what the micro-credential stands for: learners, employers, sector bodies, communities, authorities.',
  'stakeholder.practice': 'Bring in one employer, sector or community voice and one learner, and note what they changed.',
  'stakeholder.unlike': 'A partner who awards together with you and answers for a part.',

  'esco.name': 'ESCO',
  'esco.meaning': 'The European list of skills, competences and occupations, with names in many languages.',
  'esco.practice': 'Link an outcome to the concept that fits, so that a reader abroad finds the skill in their language.',
  'esco.unlike': 'Learning outcomes. A label from ESCO names a skill and cannot be assessed as it stands.',

  'isced-f.name': 'ISCED-F',
  'isced-f.meaning': 'The international list of fields of education, such as 07 for engineering, manufacturing and construction.',
  'isced-f.practice': 'Choose one field for the whole micro-credential. Two digits are enough.',
  'isced-f.unlike': 'ISCED levels, which sort programmes of schools and universities by stage.',

  'learning-outcome.name': 'Learning outcome',
  'learning-outcome.meaning': 'What a learner knows, understands and is able to do at the end, told as one sentence with a verb that can be observed.',
  'learning-outcome.practice': 'Write two to four, and assess every one.',
  'learning-outcome.unlike': 'An aim of the teacher or a list of contents.',

  'knowledge.name': 'Knowledge',
  'knowledge.meaning': 'Facts, principles and theories that somebody can use; one of the three columns of the EQF.',
  'knowledge.practice': 'Let learners use it: choose, explain to a customer, find the fault.',
  'knowledge.unlike': 'Information that was handed out.',

  'skill.name': 'Skill',
  'skill.meaning': 'The ability to apply knowledge and to complete tasks; one of the three columns of the EQF.',
  'skill.practice': 'Most outcomes in vocational training are of this kind. A practical task shows them best.',
  'skill.unlike': 'A personal quality such as patience, which one course can hardly teach or assess.',

  'responsibility-and-autonomy.name': 'Responsibility and autonomy',
  'responsibility-and-autonomy.meaning': 'How far somebody acts on their own and answers for the result; one of the three columns of the EQF.',
  'responsibility-and-autonomy.practice': 'Say it in the outcome: under guidance, alone within instructions, or for the work of others.',
  'responsibility-and-autonomy.unlike': 'A rank in the organisation.',

  'competence.name': 'Competence',
  'competence.meaning': 'The proven ability to use knowledge, skills and other strengths in real situations.',
  'competence.practice': 'We write “learning outcome” for the sentence that is assessed, and use “competence” only in names such as DigComp.',
  'competence.unlike': 'The competence of an authority, which means what it is entitled to decide.',

  'constructive-alignment.name': 'Constructive alignment',
  'constructive-alignment.meaning': 'A principle of design: outcomes, learning activities and assessment all ask for the same thing.',
  'constructive-alignment.practice': 'Read one row of your plan across. If learners talk about a task and are then tested in doing it, mend the row.',
  'constructive-alignment.unlike': 'Agreement with a framework or with national rules.',

  'mode.name': 'Form of participation',
  'mode.meaning': 'Where and how people take part: on site, online, blended, work-based and so on; element M10.',
  'mode.practice': 'Say it so that somebody can judge whether they can come.',
  'mode.unlike': 'The setting: non-formal learning can be online or on site.',

  'blended.name': 'Blended',
  'blended.meaning': 'Partly together in one place, partly online.',
  'blended.practice': 'State how many hours are of which kind, and what people need for the online part.',
  'blended.unlike': 'Hybrid, where some join from afar while others are in the room.',

  'self-study.name': 'Own study',
  'self-study.meaning': 'The part of the workload in which learners read, repeat or prepare by themselves.',
  'self-study.practice': 'Set tasks for it. Ask the first group how long they took.',
  'self-study.unlike': 'Guided online learning, where somebody answers and follows progress.',

  'session-plan.name': 'Session plan',
  'session-plan.meaning': 'A plan of one meeting: aims, steps with minutes, materials, and the outcome that each step serves.',
  'session-plan.practice': 'Another trainer should be able to hold the session from it.',
  'session-plan.unlike': 'The specification, which describes the micro-credential and not each meeting.',

  'notional-workload.name': 'Notional workload',
  'notional-workload.meaning': 'The hours that a typical learner is expected to spend, with contact, guided learning, practice, own study and assessment. It is an estimate, not a measurement of one person.',
  'notional-workload.practice': 'Count by kind of hour, add up, and compare with the first group.',
  'notional-workload.unlike': 'Hours of teaching, or the days between start and end.',

  'contact-hours.name': 'Contact hours',
  'contact-hours.meaning': 'The part of the workload that is taught or trained together, on site or live online.',
  'contact-hours.practice': 'Count clock hours, and say so where your country counts lessons of 45 minutes.',
  'contact-hours.unlike': 'The whole workload.',

  'credit-point.name': 'Credit point',
  'credit-point.meaning': 'A unit in which a credit system counts learning. What one point stands for is fixed by that system.',
  'credit-point.practice': 'Award points only where a body of the system lets you. Otherwise give hours.',
  'credit-point.unlike': 'A mark: points say how much was learnt, marks say how well.',

  'ects.name': 'ECTS',
  'ects.meaning': 'The credit system of higher education in Europe. Sixty credits are a full-time year; one credit is 25 to 30 hours.',
  'ects.practice': 'Give an equivalent if it helps readers, and mark it as indicative.',
  'ects.unlike': 'Credits that you award. These need an institution entitled to give them.',

  'iso-duration.name': 'ISO duration',
  'iso-duration.meaning': 'A way to write lengths of time for machines: PT30H is thirty hours. The tool writes it for you.',
  'iso-duration.practice': 'Never type it by hand: P30M means thirty months.',
  'iso-duration.unlike': 'A date or the time span of the course.',

  'eqf.name': 'EQF',
  'eqf.meaning': 'The European Qualifications Framework: eight levels, from basic tasks to research, by which qualifications of different countries can be compared.',
  'eqf.practice': 'Say official with the national reference, indicative with your reasoning, or none.',
  'eqf.unlike': 'A scale for courses or people. It places qualifications by their outcomes.',

  'nqf.name': 'National qualifications framework (NQF)',
  'nqf.meaning': 'The list of levels of one country. Official EQF levels come through it.',
  'nqf.practice': 'Ask the body that keeps it whether micro-credentials of providers like you can be entered.',
  'nqf.unlike': 'A register of training providers.',

  'descriptor.name': 'Descriptor',
  'descriptor.meaning': 'The text that says what a level asks for in one of the three columns.',
  'descriptor.practice': 'Compare your outcomes with it, column by column, before you write an indicative level.',
  'descriptor.unlike': 'A learning outcome, which is about one task and not about a whole level.',

  'indicative-level.name': 'Indicative level',
  'indicative-level.meaning': 'A level at which a provider places its own micro-credential by the descriptors, and says that it did so itself.',
  'indicative-level.practice': 'Always write the word “indicative” beside the number, and give the reasoning.',
  'indicative-level.unlike': 'A level that an authority has entered in a national framework.',

  'assessment.name': 'Assessment',
  'assessment.meaning': 'A way to find out and describe how far the learning outcomes are met.',
  'assessment.practice': 'Choose the method that the verb asks for: a skill is shown by doing.',
  'assessment.unlike': 'The evaluation of the course, which asks whether the training was good.',

  'criterion.name': 'Criterion',
  'criterion.meaning': 'What counts as met for one outcome in one task, so clear that two assessors agree.',
  'criterion.practice': 'Publish it before the assessment. Test it with two assessors and one piece of work.',
  'criterion.unlike': 'The pass rule, which says how the criteria add up.',

  'rubric.name': 'Rubric',
  'rubric.meaning': 'A table that tells for each criterion what work of different quality looks like.',
  'rubric.practice': 'For pass or fail two columns are enough: met and not yet, each with what an assessor sees.',
  'rubric.unlike': 'A checklist, which only asks whether something is there.',

  'assessment-matrix.name': 'Assessment matrix',
  'assessment-matrix.meaning': 'The table of outcomes by assessments, with a criterion in each linked cell.',
  'assessment-matrix.practice': 'Look for an outcome with an empty row: nobody assesses it.',
  'assessment-matrix.unlike': 'A rubric, which goes into one task.',

  'pass-rule.name': 'Pass rule',
  'pass-rule.meaning': 'The sentence that says when the micro-credential is earned.',
  'pass-rule.practice': 'The usual one: all outcomes are met. An average hides an outcome that was not.',
  'pass-rule.unlike': 'A minimum of attendance, which may be a condition but shows no outcome.',

  'evidence.name': 'Evidence',
  'evidence.meaning': 'What shows that an outcome is met: a product, a recording, an observed task, an answer, a document.',
  'evidence.practice': 'Say what you keep, where and until when. A signed checklist is often enough.',
  'evidence.unlike': 'Evidence of a training need, which comes before the design.',

  'validity.name': 'Validity of an assessment',
  'validity.meaning': 'How well an assessment shows what it is meant to show.',
  'validity.practice': 'Ask somebody from the trade whether passing your task would convince them.',
  'validity.unlike': 'The validity period, which says until when a credential holds.',

  'reliability.name': 'Reliability of an assessment',
  'reliability.meaning': 'How far the same work gets the same result from another assessor or on another day.',
  'reliability.practice': 'Let two people mark the same three pieces of work, compare, and sharpen the criteria.',
  'reliability.unlike': 'Validity. A test can give steady results about the wrong thing.',

  'supervision.name': 'Supervision',
  'supervision.meaning': 'Whether somebody watches while a learner is assessed; element O2.',
  'supervision.practice': 'State it, even when the answer is no. Supervise where people or goods are at risk.',
  'supervision.unlike': 'Guidance while learning.',

  'identity-check.name': 'Identity check',
  'identity-check.meaning': 'How it is made sure that the person assessed is the person named.',
  'identity-check.practice': 'Look at a document, note that you did, and keep no copy unless a law asks for it.',
  'identity-check.unlike': 'Verification of the file, which says nothing about who sat the test.',

  'appeal.name': 'Appeal',
  'appeal.meaning': 'A request by a learner to have a result looked at again by somebody else.',
  'appeal.practice': 'Publish to whom, until when, and how soon the answer comes.',
  'appeal.unlike': 'Another try, which gives a new result instead of a second look.',

  'validation.name': 'Validation',
  'validation.meaning': 'Finding, documenting, assessing and certifying what somebody has learnt outside formal education.',
  'validation.practice': 'Offer it as another way to your micro-credential, with the same outcomes and criteria.',
  'validation.unlike': 'The technical check of a file, which this handbook calls verification.',

  'earlier-learning.name': 'Earlier learning',
  'earlier-learning.meaning': 'What somebody has learnt before or outside your course. Other texts write prior learning, and RPL for its recognition.',
  'earlier-learning.practice': 'Say before enrolment whether you accept evidence of it, which, and who looks at it.',
  'earlier-learning.unlike': 'Prerequisites: what people need in order to begin.',

  'portfolio.name': 'Portfolio',
  'portfolio.meaning': 'A collection of evidence that somebody puts together to show that outcomes are met.',
  'portfolio.practice': 'Ask for a note beside each piece: which outcome it shows, and what was the learner’s own part.',
  'portfolio.unlike': 'A folder of course material.',

  'quality-assurance.name': 'Quality assurance',
  'quality-assurance.meaning': 'What is done, inside and outside an organisation, so that learners and receivers can rely on a micro-credential; element M11.',
  'quality-assurance.practice': 'Tell what you do yourself, who looks from outside, and when it was last reviewed.',
  'quality-assurance.unlike': 'A logo or a label on the website.',

  'eqavet.name': 'EQAVET',
  'eqavet.meaning': 'The European framework for quality assurance in vocational education and training: plan, carry out, evaluate, review, with ten indicators.',
  'eqavet.practice': 'Go through the four phases once a year. Two or three indicators are enough to begin.',
  'eqavet.unlike': 'A certificate that you could hold.',

  'indicator.name': 'Indicator',
  'indicator.meaning': 'A figure that shows over time whether quality rises or falls, such as completion.',
  'indicator.practice': 'Choose few, count them always in the same way, and act when one moves.',
  'indicator.unlike': 'A target: the indicator says where you are, the target where you want to be.',

  'peer-review.name': 'Peer review',
  'peer-review.meaning': 'Another provider looks at how you work and tells you what it saw.',
  'peer-review.practice': 'Swap with a similar organisation: one day, five questions, two pages.',
  'peer-review.unlike': 'An audit, which checks against rules and ends with a verdict.',

  'review.name': 'Review',
  'review.meaning': 'The automatic reading of a specification: what is missing, what could be better, where, and how to mend it.',
  'review.practice': 'Run it after each step. It reads words and figures; your classroom it cannot see.',
  'review.unlike': 'The yearly review by people, which is clause S11.1.',

  'awarding-body.name': 'Awarding body',
  'awarding-body.meaning': 'The legal entity in whose name the micro-credential is given. The trainer and the platform may be others.',
  'awarding-body.practice': 'Give the name as it stands in the public register, with the country.',
  'awarding-body.unlike': 'A brand, a project, or the maker of the software.',

  'accreditation.name': 'Accreditation',
  'accreditation.meaning': 'The decision of a body entitled to it that an institution or a programme meets its requirements. It covers what it says and nothing more.',
  'accreditation.practice': 'Name the body, the scope and the dates. Do not stretch it to a course that it does not cover.',
  'accreditation.unlike': 'Recognition of one credential by whoever receives it.',

  'certification.name': 'Certification',
  'certification.meaning': 'The act by which a body confirms in writing that something was assessed and meets a standard. People, products and organisations can be certified.',
  'certification.practice': 'Say who or what is certified. A certified management system says little about one course.',
  'certification.unlike': 'Accreditation, which confirms that a body may do such work.',

  'recognition.name': 'Recognition',
  'recognition.meaning': 'The decision of a receiving body that a credential counts for something with it.',
  'recognition.practice': 'Ask before you promise. Publish who recognises it, for what, and where that stands in writing.',
  'recognition.unlike': 'Meeting Annex I, which makes recognition easier and grants none.',

  'receiving-body.name': 'Receiving body',
  'receiving-body.meaning': 'Whoever is shown the credential and decides what it counts for: an employer, a school, an authority.',
  'receiving-body.practice': 'Ask one of them what they would need to see, before you design.',
  'receiving-body.unlike': 'The awarding body, which cannot decide for others.',

  'portability.name': 'Portability',
  'portability.meaning': 'The holder can store the credential where they like and share it with whom they like, and all can read and check it.',
  'portability.practice': 'Hand over a file in an open format, so that it outlives your platform.',
  'portability.unlike': 'A link to a page that works only while you pay for it.',

  'stackability.name': 'Stackability',
  'stackability.meaning': 'That micro-credentials can be combined towards something larger. The receiving body decides; there is no right to it.',
  'stackability.practice': 'Name the target and who decides, or write “stand-alone”.',
  'stackability.unlike': 'A series of courses with one name.',

  'exemption.name': 'Exemption',
  'exemption.meaning': 'The decision of a receiving body that somebody need not take a part of its programme, because the outcomes are shown already.',
  'exemption.practice': 'Help with outcomes, hours, assessment and criteria on one page. Comparing is then quick.',
  'exemption.unlike': 'Admission, which lets somebody begin the programme.',

  'pathway.name': 'Learning pathway',
  'pathway.meaning': 'A way through several pieces of learning towards an aim, which people can enter, leave and continue.',
  'pathway.practice': 'Draw your micro-credentials in the order that helps. Mark what is agreed and what is only advice.',
  'pathway.unlike': 'A fixed curriculum.',

  'digital-credential.name': 'Digital credential',
  'digital-credential.meaning': 'A format: a structured file in which a micro-credential, or another award, is issued. The record is one thing, the format another.',
  'digital-credential.practice': 'Decide first what is awarded, then in which format. The same award can be issued in two.',
  'digital-credential.unlike': 'A PDF certificate, which people can read and machines can hardly check.',

  'edc.name': 'European Digital Credential (EDC)',
  'edc.meaning': 'A digital credential in the format of Europass, with the seal of an organisation. Its data follow the European Learning Model.',
  'edc.practice': 'You need a seal of your own or a body that issues for you.',
  'edc.unlike': 'A PDF with data inside, which the Europass wallet does not take as a credential.',

  'open-badge.name': 'Open Badge',
  'open-badge.meaning': 'A digital credential in the open format of 1EdTech. Version 3.0 can be signed and checked without the platform that made it.',
  'open-badge.practice': 'Ask a platform for version 3.0 and for the signed file, not only for a picture.',
  'open-badge.unlike': 'Any badge picture: without data inside it shows nothing.',

  'open-standard.name': 'Open standard',
  'open-standard.meaning': 'A specification that everybody may read and build on, so that programs of different makers understand each other.',
  'open-standard.practice': 'Ask for export in such a format before you sign with a platform.',
  'open-standard.unlike': 'Open source: a program can be closed and still follow an open standard.',

  'issuer.name': 'Issuer',
  'issuer.meaning': 'Whoever makes and signs the digital file. Usually the awarding body, sometimes a body it has mandated.',
  'issuer.practice': 'Keep one name and one identifier over the years, so that old credentials can still be traced to you.',
  'issuer.unlike': 'The platform whose software you use.',

  'seal.name': 'Electronic seal',
  'seal.meaning': 'It shows which legal entity a file comes from and that it was not changed. An advanced seal can be tied to its maker; a qualified one also has legal effect throughout the European Union.',
  'seal.practice': 'A trust service provider sells it to your organisation. Decide in writing who may use it.',
  'seal.unlike': 'A picture of a stamp.',

  'signature.name': 'Signature',
  'signature.meaning': 'A proof, made with a secret key, that a file was not changed since. In the sense of the law a signature is made by a person and a seal by an organisation; in formats such as Open Badges the word means the technical proof.',
  'signature.practice': 'It is worth as much as the knowledge of whose key it is. Publish your key where people expect it.',
  'signature.unlike': 'A scanned handwritten name.',

  'verification.name': 'Verification',
  'verification.meaning': 'Checking a file: its form, its proof, its dates. It does not by itself show who stands behind a key.',
  'verification.practice': 'Read the whole report, and ask the issuer where much depends on it.',
  'verification.unlike': 'Validation of what a person has learnt.',

  'revocation.name': 'Revocation',
  'revocation.meaning': 'The issuer declares that a credential no longer holds.',
  'revocation.practice': 'Publish when you do it and how a reader can see it. Tell the holder.',
  'revocation.unlike': 'Expiry, which is written in the credential from the start.',

  'wallet.name': 'Wallet',
  'wallet.meaning': 'A program or service in which people keep and show their credentials.',
  'wallet.practice': 'Do not make it a condition. Send the file as well, for people without one.',
  'wallet.unlike': 'Your own archive, in which you keep proof of what you issued.',

  'sample.name': 'Sample credential',
  'sample.meaning': 'A credential made here for trying out. It says SAMPLE, ends after 30 days at most and is signed with a key made on the spot.',
  'sample.practice': 'Show it to employers and learners before you pay for anything.',
  'sample.unlike': 'A credential for a real learner, which needs your own system or a service.',

  'loss-report.name': 'Loss report',
  'loss-report.meaning': 'The list of what a format could not hold, and where it went instead.',
  'loss-report.practice': 'Read it before you choose a format. Publish on your page what the file cannot carry.',
  'loss-report.unlike': 'A list of errors: a file can be correct and still hold less than you wrote.',

  'personal-data.name': 'Personal data',
  'personal-data.meaning': 'Everything that can be tied to a living person. Each certificate with a name is personal data.',
  'personal-data.practice': 'Lists of participants, results and e-mail addresses are personal data too.',
  'personal-data.unlike': 'Only secret or intimate data. A name and a course are enough.',

  'controller.name': 'Controller',
  'controller.meaning': 'Whoever decides why and how personal data are used, and answers for it. A processor works with them on the controller’s behalf.',
  'controller.practice': 'The awarding body usually is one. Have a written contract with the platform that works for you.',
  'controller.unlike': 'The person in the office who handles the files.',

  'data-minimisation.name': 'Data minimisation',
  'data-minimisation.meaning': 'To collect and keep no more personal data than the purpose needs.',
  'data-minimisation.practice': 'Name and one number of your own identify a holder. Leave out date of birth unless you can say why.',
  'data-minimisation.unlike': 'Hiding data after you have collected them.',

  'retention.name': 'Retention',
  'retention.meaning': 'How long records are kept, and what happens to them afterwards.',
  'retention.practice': 'Set a time for each kind of record: the proof of the award longer than the exam papers.',
  'retention.unlike': 'Keeping learners in a course.',

  'privacy-notice.name': 'Privacy notice',
  'privacy-notice.meaning': 'The text that tells people, before their data are used, who uses which data, why, how long, and what they can ask for.',
  'privacy-notice.practice': 'One page in plain language, given with the enrolment form.',
  'privacy-notice.unlike': 'A form of consent. People are informed even where no consent is asked.',

  'access-need.name': 'Access need',
  'access-need.meaning': 'What somebody needs in order to take part: a ramp, captions, another language, time off, a device.',
  'access-need.practice': 'Ask everybody at enrolment, in one open question, and say whom to talk to.',
  'access-need.unlike': 'A diagnosis, which you need not know.',

  'reasonable-adjustment.name': 'Reasonable adjustment',
  'reasonable-adjustment.meaning': 'A change in the way of assessing, such as more time, that removes a barrier and leaves the outcome as it is.',
  'reasonable-adjustment.practice': 'Decide beforehand who grants it, and note what was changed.',
  'reasonable-adjustment.unlike': 'A lower standard.',

  'plain-language.name': 'Plain language',
  'plain-language.meaning': 'Writing that its readers understand the first time: short sentences, known words, the main thing first.',
  'plain-language.practice': 'Let a learner read your outcomes aloud and tell you what they will be able to do.',
  'plain-language.unlike': 'Easy-to-read language, which follows stricter rules for people with learning difficulties.',

  'guidance.name': 'Guidance',
  'guidance.meaning': 'Help for people who choose, plan and use learning, before, during and after a course.',
  'guidance.practice': 'Name a contact, and say honestly for whom the micro-credential is not the right thing.',
  'guidance.unlike': 'Advertising.',
} as const;
