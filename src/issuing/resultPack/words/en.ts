/** Words of a result pack: what its files are, and its README. */
export const en = {
  'title.specification': 'Specification', 'about.specification': 'The whole project. Open it again on the design page, here or on another computer.',
  'title.loq': 'Entry for a catalogue of learning opportunities', 'about.loq': 'For national course databases and others that feed Europass (European Learning Model 3). Ask the catalogue how it takes entries.',
  'title.schema-org': 'Entry for your website', 'about.schema-org': 'For search engines (schema.org). The page is ready to publish; the other file goes into a page that you have already.',
  'title.open-badge-achievement': 'Entry for a badge system', 'about.open-badge-achievement': 'What the badge is awarded for (Open Badges 3.0, Achievement). For whoever will issue your badges.',
  'title.edc': 'SAMPLE European Digital Credential', 'about.edc': 'As a receiver would get it, for an invented learner, with a sample seal that nobody trusts.',
  'title.edc-upload': 'SAMPLE file for the Europass issuing tool', 'about.edc-upload': 'The same credential, as the tool takes it; the tool adds the issuer and the seal.',
  'title.open-badge': 'SAMPLE Open Badge 3.0', 'about.open-badge': 'The same award as a badge: as a file, inside pictures, and as a certificate to print.',
  'title.vc': 'SAMPLE W3C Verifiable Credential', 'about.vc': 'The same award for wallets and systems that read W3C credentials, in all languages of the project.',
  'title.review': 'Review report', 'about.review': 'What the review finds, each with its clause and how to mend it, in the form for the yearly review. review.json is the same for programs.',
  'title.losses': 'What each format could not hold', 'about.losses': 'Where each answer went that has no field of its own in an entry or a credential, and which ones stayed with you.',

  'losses.title': 'How to read this', 'losses.lead': 'Nothing is lost: the specification keeps every answer. A format that has no field for an answer holds it as a note, or leaves it out. losses.json names each exact place.',
  'losses.fate': 'What became of them', 'losses.answers': 'Answers', 'losses.none': 'Every answer has a field of its own in this format.', 'losses.award': 'Something of the award', 'losses.tool': 'A mark of the tool',
  'losses.nothing': 'No entry and no sample could be made, so there is nothing to tell.',

  'folder.project': 'The project', 'folder.documents': 'Documents', 'folder.catalogue': 'Entries for catalogues and your website', 'folder.samples': 'Sample credentials', 'folder.review': 'Review',

  'readme.kind': 'Result pack', 'readme.about': 'What this is', 'readme.lead': 'Everything that this project gives, made from its answers as they were on the day below. It was made on your own device; nothing was sent.',
  'readme.drafts': 'The documents are yours to edit. Where the project says nothing, they have lines to fill in by hand.', 'readme.samples': 'The credentials are samples: they say SAMPLE, name an invented learner and end after 30 days at most. Nobody can use them as real.',
  'readme.what': 'What it is', 'readme.files': 'Files', 'readme.for': 'For whom, and the clauses it serves',
  'readme.folder': 'In the folder “{folder}”.',
  'readme.missing': 'Not in this pack', 'readme.missing.lead': 'These could not be made yet. Fill in what is named here, then make the pack again.', 'readme.lack': '{answer} (step “{step}”)', 'readme.at': '{problem} (at {place})',
  'readme.open': 'Still open in the project', 'readme.open.lead': 'Needed before it is complete, by the step in which you mend it:', 'readme.open.none': 'Nothing: every element that can be stated before the award is there, and every automatic check is met. That is no official recognition.',
  'readme.more': 'Good to know', 'readme.index': 'index.json lists every file with its size and its SHA-256 checksum, for programs.', 'readme.again': 'Make the pack again after each change: the entries keep their identifiers, the samples get new ones.', 'readme.elsewhere': 'Not made here, because it takes several projects: {documents}. You find it on the design page, among the documents.',

  'fault': 'It could not be made: {reason}',
} as const;
