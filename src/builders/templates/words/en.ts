/** Words of the template tool. */
export const en = {
  'title': 'Templates', 'lead': 'Choose what you need. Blank, or filled from a project: nothing leaves your computer.', 'leave': 'Close, back to the list',
  'back': 'I have filled one in', 'back.what': 'Open the Word or Excel file. You see each answer beside what your project says, and choose which to take.', 'back.choose': 'Open a filled template', 'back.reading': 'Reading the file …', 'back.refused': 'This file is no template that was filled in.',
  'source': 'Filled from', 'source.blank': 'Nothing: blank templates', 'source.examples': 'Examples', 'source.projects': 'Your projects', 'source.untitled': 'Untitled project', 'source.gone': 'This project could not be opened. Choose another one.', 'source.hint': 'A template that a project says nothing about stays blank.',
  'filter': 'Show', 'step': 'Step', 'role': 'Who uses it', 'kind': 'Kind', 'format': 'File format', 'any': 'All', 'reset': 'Show all',
  'kind.form': 'form to fill in', 'kind.sheet': 'sheet to read', 'kind.poster': 'poster', 'kind.cards': 'cards', 'kind.letter': 'letter or message',
  'count': '{shown} of {all} templates shown.', 'none': 'No template fits these filters.',
  'docx': 'Word', 'odt': 'OpenDocument', 'pdf': 'PDF', 'xlsx': 'Excel', 'html': 'Web page', 'markdown': 'Markdown', 'file': '{title}: {format}', 'print': 'Print', 'change': 'Change', 'publish': 'Publish',
  'saved': '{file} was saved to your downloads.', 'making': 'Making {file} …', 'failed': '{file} could not be made ({reason}). Try again, or take another format.',
  'all': 'Download all that are shown (ZIP)', 'all.which': 'Formats in the ZIP', 'index': 'Index', 'readme': 'Templates of the MiCrocVET Handbook, made on {date}. {source} Free to use and to change. Not official.', 'readme.blank': 'They are blank.', 'readme.from': 'Filled from: {name}.',
  'filled': 'filled', 'serves': 'For {step}',
  'vocational-centre': 'Vocational centre', 'company': 'Company', 'volunteering-network': 'Volunteering network', 'online-course': 'Online course', 'bad': 'The bad example',
} as const;
