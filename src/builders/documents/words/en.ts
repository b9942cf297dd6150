/** Words of the document views: the list of documents, the choice of what lies beside, the page as it prints. */
export const en = {
  'list.title': 'Documents',
  'list.lead': 'Made from your answers, as they are now. Read them here, print them, or download them.',
  'list.pack': 'Make the result pack', 'list.packAbout': 'All of it in one ZIP: documents to print, to edit and to publish, entries for catalogues, sample credentials, the review, and a README that tells what each file is.', 'list.packLoading': 'Loading …',
  'list.specification': 'Specification (JSON)', 'list.specificationAbout': 'The whole project. Open it here again, or on another computer.',
  'list.catalogue': 'Entry for a catalogue or your website', 'list.catalogueAbout': 'What you offer, for course catalogues, search engines and badge systems to read. No learner is in it.',
  'saved': '{file} was saved to your downloads.',
  'print': 'Print or save as PDF', 'download': 'Download as a web page (HTML)', 'back': 'All documents and answers', 'frame': 'The page as it prints',
  'also': 'Also as', 'pdf': 'PDF', 'docx': 'Word', 'odt': 'OpenDocument', 'xlsx': 'Excel', 'html': 'Web page', 'markdown': 'Markdown', 'failed': '{file} could not be made ({reason}). Try again, or take another format.',
  'one.title': 'Compare with', 'one.hint': 'An earlier version: another of your projects, or a file that you saved.', 'one.none': 'Nothing',
  'many.title': 'In this stack', 'many.hint': 'The open project comes first, the others in the order in which you tick them.', 'many.open': '{name} (open now)',
  'file': 'Open a file', 'file.hint': 'A specification (JSON). It is only read for this page and is not kept.', 'file.named': '{name}, from {file}',
  'file.refused': '{file} could not be read as a specification.', 'file.added': '{file} was added.',
  'gone': 'This project could not be opened.',
  'noOthers': 'You have no other project yet.',
  'untitled': 'Untitled micro-credential',
} as const;
