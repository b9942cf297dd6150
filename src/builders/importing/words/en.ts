/** Words of the import of files of other programs. They come with the first such file. */
export const en = {
  'reading': 'Reading the file …',
  'title': 'This file can become a project',
  'titles': 'This file can become {count} projects',
  'what': '{file}: {source}. Nothing of yours is changed: a new project is made, with an identifier of its own.',
  'whats': '{file}: {source}. Nothing of yours is changed: each ticked one becomes a new project. Untick those you do not want.',
  'unchecked': 'Signatures are not checked here. To know whether a credential is genuine, use the page “Verify”.',
  'taken': 'Taken as it is ({count})', 'guessed': 'Guessed: look at these first ({count})', 'left': 'Left in the file ({count})',
  'takenNone': 'Nothing.', 'guessedNone': 'Nothing had to be guessed.', 'leftNone': 'Nothing was left.',
  'from': '({place})', 'line': 'line {line}, “{column}”', 'whole': 'This file', 'nowhere': 'not in the file',
  'untitled': 'Without a title',
  'make': 'Make it a project', 'makeSome': 'Make {count} {count:project|projects}', 'makeAny': 'Make projects', 'makeNone': 'Tick at least one.', 'making': 'Making …', 'leave': 'Not now', 'made': '{count} projects were made. They stand under “Your projects”; this one is open: {title}.', 'goOn': 'Go on', 'untick': 'Untick all',
  'report': 'Save this report', 'saved': '{file} was saved to your downloads.',
  'rows': 'Lines that gave nothing ({count})', 'filter': 'Show only titles with', 'shown': '{shown} of {count} are shown.', 'most': 'At most {limit} at once. For more, use the command: npm run -s microcvet -- convert FILE --to specification',
  'about': 'What was read: {title}',
  'failed': 'The project could not be made. Your own projects were not touched.',
} as const;
