/** Words of the entries for catalogues. They come with the view, not with the design page. */
export const en = {
  'lead': 'An entry tells programs what you offer: catalogues, search engines and badge systems. No learner is in it, and it is no credential and no sample. It says what your project says now.',
  'again': 'The same project always gives the same identifiers. Make the entry again after each change, and a catalogue can put the new one in the place of the old.',
  'which': 'Who shall read it?',
  'loq': 'A catalogue of learning opportunities', 'loqTech': 'European Learning Model 3, learning opportunities and qualifications (LOQ), JSON-LD', 'loqHint': 'For national course databases and others that feed Europass. Ask the catalogue how it takes entries.',
  'schema-org': 'Your own website', 'schema-orgTech': 'schema.org Course, JSON-LD', 'schema-orgHint': 'So that search engines understand your course page. Put it into that page.',
  'open-badge-achievement': 'A badge system', 'open-badge-achievementTech': 'Open Badges 3.0, Achievement', 'open-badge-achievementHint': 'For whoever will issue your badges: what the badge is awarded for. Add your picture there.',
  'making': 'Making the entry …', 'failed': 'The entry could not be made: {reason}',
  'result': 'Your entry', 'download': 'Download {file}', 'saved': '{file} was saved to your downloads.',
  'ways': 'Take a whole page that you can publish as it is, or the text for a page that you have already.',
  'page': 'Save the page {file}', 'page.where': 'Upload it to your website so that it is read at {address}, which your project names, and link to it from your course list. People see the summary card; programs read the entry inside.',
  'page.anywhere': 'Upload it to your website and link to it from your course list. Give its address in the step “Description”, then make it again. People see the summary card; programs read the entry inside.',
  'copy': 'Copy it for your web page', 'copied': 'Copied. Paste it into the head of your course page.', 'copyByHand': 'The browser did not let the page copy. The text is selected: press Ctrl+C, or Cmd+C on a Mac.',
  'copyWhat': 'Text for your web page', 'copyHint': 'Whoever looks after your website pastes it into the head of the page about this course. Everything in it must also be readable on that page.',
  'problems': 'What the format asks for', 'noProblems': 'The entry has everything that its format requires.', 'file': 'Show the file',
  'draft': 'Your project is marked as a draft, and the entry says so. Publish it when the description is final.',
} as const;
