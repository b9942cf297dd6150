/** Words of the conversions: notes inside documents, reasons of losses, problems of formats. */
export const en = {
  // Headings of notes
  'note:occupations': 'Occupations', 'note:target-group': 'For whom', 'note:outcome': 'About this outcome', 'note:workload': 'Workload', 'note:credits': 'Credits', 'note:level': 'Level',
  'note:participation': 'Form of participation', 'note:rules': 'Rules of assessment', 'note:grade': 'Grade', 'note:quality': 'Quality assurance', 'note:external-bodies': 'External bodies',
  'note:version': 'Version', 'note:is-and-is-not': 'What it is and what it is not', 'note:stacking': 'Stacking', 'note:recognition': 'Recognition', 'note:validity': 'Validity', 'note:partners': 'Awarded together with',
  'note:check': 'How to check it', 'note:assessment': 'Assessment', 'note:results': 'Results', 'note:evidence': 'Evidence', 'note:prerequisites': 'To take part', 'note:languages': 'Languages of learning', 'note:further': 'Further information',

  // Sentences of notes
  'line:/version': 'Version {value}.',
  'line:/workload/contact': 'Taught or trained together: {value} hours.', 'line:/workload/guided': 'Guided online learning: {value} hours.', 'line:/workload/practice': 'Practice, work or service: {value} hours.',
  'line:/workload/selfStudy': 'Own study: {value} hours.', 'line:/workload/assessment': 'Being assessed: {value} hours.',
  'line:/credits/value': 'Number: {value}.', 'line:/credits/awardedBy': 'Awarded by {value}.', 'line:/credits/nationalSystem': 'System: {value}.',
  'line:/level/eqf': 'EQF level {value}.', 'line:/level/nqfName': 'Framework: {value}.', 'line:/level/nqfLevel': 'Level in the framework: {value}.', 'line:/level/nqfEntry': 'Entry: {value}',
  'line:/level/descriptors/knowledge': 'Knowledge compared with EQF level {value}.', 'line:/level/descriptors/skills': 'Skills compared with EQF level {value}.', 'line:/level/descriptors/responsibility': 'Responsibility and autonomy compared with EQF level {value}.',
  'line:/assessments/*/measures/*/outcome': 'Shows: {value}', 'line:/assessments/*/measures/*/criterion': 'Met when: {value}', 'line:/assessments/*/identityCheck': 'Identity check: {value}', 'line:/assessments/*/type': 'Type: {value}.', 'line:/assessments/*/supervision': '{value}.', 'line:/assessments/*/languages/*': 'In {value}.',
  'line:/quality/lastExternalReview': 'Last external look: {value}.', 'line:/quality/results': 'Results: {value}',
  'line:/participation/modes/*': '{value}.', 'line:/participation/setting': '{value}.', 'line:/quality/types/*': '{value}.', 'line:/quality/externalBodies/*/kind': '{value}.',
  'line:/stacking/decider': 'Who decides: {value}', 'line:/stacking/targets/*/title': 'May count towards: {value}', 'line:/stacking/targets/*/body': 'Given by {value}.', 'line:/stacking/targets/*/agreement': 'Agreement: {value}.',
  'line:/stacking/recognition/*/forWhat': 'For: {value}', 'line:/stacking/recognition/*/evidence': 'On the evidence of: {value}',
  'line:/validity/months': 'A real one would be valid for {value} months.', 'line:/validity/renewal': 'Renewal: {value}',
  'line:/issuing/checkAddress': 'Check it at {value}',
  'line:award/results/*/outcome': '{value}',

  // Coded values in words
  'value:/outcomes/*/kind:knowledge': 'Knowledge.', 'value:/outcomes/*/kind:skill': 'Skill.', 'value:/outcomes/*/kind:responsibility': 'Responsibility and autonomy.',
  'value:/outcomes/*/safetyRelated:true': 'People or goods are at risk if it is not mastered.',
  'value:/credits/claim:awarded': 'Awarded as credit.', 'value:/credits/claim:indicative': 'An indicative equivalent, not awarded as credit.', 'value:/credits/system:ects': 'ECTS.', 'value:/credits/system:national': 'A national credit system.',
  'value:/level/claim:official': 'Official: it stands in a national framework.', 'value:/level/claim:indicative': 'Indicative: placed by the awarding body itself; no authority has confirmed it.', 'value:/level/claim:none': 'Not levelled.',
  'value:/participation/volunteering:true': 'Learning happens in volunteering.',
  'value:/assessmentRules/priorLearning:accepted': 'Evidence from earlier learning is accepted.', 'value:/assessmentRules/priorLearning:not-accepted': 'Evidence from earlier learning is not accepted.',
  'value:/grading/scheme:pass-fail': 'Pass or fail.', 'value:/grading/scheme:scale': 'A grade on a scale.',
  'value:/quality/types/*:internal': 'Internal quality assurance', 'value:/quality/types/*:peer': 'Peer review', 'value:/quality/types/*:sector': 'Sector standard', 'value:/quality/types/*:certification': 'Certification', 'value:/quality/types/*:authority': 'Public authority',
  'value:/quality/externalBodies/*/kind:institution': 'It looks at the provider', 'value:/quality/externalBodies/*/kind:programme': 'It looks at the programme', 'value:/quality/externalBodies/*/kind:this-micro-credential': 'It looks at this micro-credential',
  'value:/stacking/claim:stand-alone': 'Stand-alone.', 'value:/stacking/claim:stackable': 'Stackable.', 'value:/stacking/claim:part-of-set': 'Part of a set.',
  'value:award/results/*/met:true': 'Met.', 'value:award/results/*/met:false': 'Not met.',

  // What samples say of themselves
  'sample.prefix': 'SAMPLE', 'sample.description': 'SAMPLE, signed with a demonstration key or not at all. It proves nothing about a real issuer or a real learner.',
  'badge.outcomes': 'What the holder can do', 'badge.workload': 'Workload: {hours} hours in all ({iso}).', 'badge.activities': 'Learning activities', 'badge.activity': '{title} ({details})', 'badge.assessments': 'How it was assessed', 'badge.skills': 'Skills', 'badge.twin': 'The same award as a Europass credential',
  'grade.none': 'Met', 'agreement': 'Agreement: {value}', 'framework': 'Framework of the skill “{label}”: {framework}',

  // Losses
  'loss:own-bookkeeping': 'your own bookkeeping; it stays in the specification.', 'loss:design-record': 'a record of the design; it stays in the specification.', 'loss:before-enrolment': 'for learners before they enrol; publish it with the offer.',
  'loss:internal': 'internal to your organisation; it stays in the specification.', 'loss:no-place': 'this format has no place for it.', 'loss:personal': 'personal data that this format should not carry in the open.', 'loss:sample-validity': 'a sample lives for at most 30 days, whatever the award says.',
  'loss:says-nothing': 'says nothing by itself; left out.', 'loss:as-note': 'has no field of its own; it stands as a note.', 'loss:one-language': 'this format holds one language here; “{kept}” was kept, “{language}” was not.',
  'loss:sample-identifier': 'your specification has none; a sample identifier stands in its place.', 'loss:sample-address': 'the award has no e-mail address; an address that cannot exist stands in its place.', 'loss:not-a-member': '“{value}” is not in the list that this format uses.', 'loss:same-concept': '{uri} has another label already; that one stands.', 'loss:no-picture': 'no picture could be painted in this language.',
  'loss.where': '{pointer}: {reason}', 'loss.placed': '{pointer}: {reason} You find it at {place}.',

  // The crosswalk as a table
  'fate.left-out': 'Left out: {reason}', 'fate.note': 'Note “{heading}” at {place}', 'fate.section': 'Section “{heading}” of {place}', 'fate.if': '{condition}: {then}. Otherwise: {otherwise}',
  'condition:official': 'If the level is official', 'condition:awarded': 'If credits are awarded', 'condition:awarded-national': 'If credits of a national system are awarded', 'condition:responsibility': 'If an outcome is about responsibility',

  // Problems of a document
  'problem:not-an-object': 'This is not a JSON object. A credential is one.',
  'problem:required': '“{property}” is missing in {of}. Add it.',
  'problem:scheme': '“{property}” has to come from the list {scheme}. Choose a value of that list.',
  'problem:class': '“{property}” has to be of type {classes}.',
  'problem:bare-string': '“{value}” stands where an identifier is wanted. Every tool drops it without a word. Give the full address.',
  'problem:date-time': '“{property}” needs a date with time and time zone, such as 2026-11-23T10:00:00Z.',
  'problem:not-in-list': '{value} is not in the list {scheme}. Choose a value of that list.',
  'problem:other-list': '“{property}” usually comes from the list {scheme}.',
  'problem:keyword': '“{property}” has no meaning here. Remove it.',
  'problem:lost-value': 'The Europass context loses the value of “{property}”. Nobody will see it, and it is not signed.',
  'problem:lost-value-read': 'The Europass context reads “{property}” as an identifier. Remove it.',
  'problem:impossible-date': '“{value}” is not a date that exists. Correct it.',
  'problem:text': '“{property}” needs a text for each language, each language once.',
  'problem:dates-order': 'It ends before it begins. Correct one of the dates.',
  'problem:same-id-differs': 'Two parts share the identifier {id} and say different things under “{property}”. Give each its own identifier.',
  'problem:context': 'The contexts are not those of this format, or stand in another order.',
  'problem:context-unknown': 'The context {address} is not known here; what it defines cannot be checked.',
  'problem:term-undefined': '“{term}” is defined by no context. Every tool drops it, and it is not signed.',
  'problem:type-undefined': 'The type “{type}” is defined by no context.',
  'problem:relative-id': '“{value}” is no full identifier. Give an address such as urn:uuid:… or https://…',
  'problem:result-link': 'The result names “{value}”, which the achievement does not describe.',
  'problem:address': 'This has to be a full web address, such as https://provider.example/page.', 'problem:iri': 'This has to be a full address, such as https://… or urn:uuid:…', 'problem:iri-reference': 'This has to be an address.',
  'problem:base64': 'The picture has to be written in Base64.', 'problem:boolean': '“{property}” has to be true or false.', 'problem:closed': '“{property}” is not allowed here.', 'problem:credential-types': 'The types of the credential are not those of this format.',
  'problem:date': '“{property}” needs a date such as 2026-11-23.', 'problem:date-time-zone': '“{property}” needs a date with time and time zone, such as 2026-11-23T10:00:00Z.', 'problem:decimal': '“{property}” has to be a number.', 'problem:duration': '“{property}” has to be a duration such as PT30H. Mind that P30M means thirty months.',
  'problem:htmls': '“{property}” has to be HTML text.', 'problem:id': 'The identifier has to be a full address.', 'problem:language-tag': 'This is no language code.', 'problem:learner': 'The holder is not named: give an identifier.', 'problem:never-in-edc': 'A Europass credential cannot carry “{property}”. Remove it.',
  'problem:not-in-list-of-badge': '“{value}” is not in the list that Open Badges allow for “{property}”.', 'problem:notation': '“{property}” needs exactly one value.', 'problem:number': '“{property}” has to be a number.', 'problem:percentage': '“{property}” has to be a percentage from 0 to 100.', 'problem:plain-text': '“{property}” has to be plain text.',
  'problem:points': '“{property}” has to be a number of points.', 'problem:positive-number': '“{property}” has to be a whole number above zero.', 'problem:single': '“{property}” takes one value only.', 'problem:string': '“{property}” has to be text.', 'problem:strings': '“{property}” has to be text.',
  'problem:text-in-one-language': '“{property}” takes one language only.', 'problem:texts': '“{property}” needs a text for each language.', 'problem:token': '“{property}” has to be a single word.', 'problem:types': 'The type is missing or wrong.', 'problem:whole-number': '“{property}” has to be a whole number.',
  'problem:other': 'The value at this place does not fit the format.',
} as const;
