/** Words of the tools for trainers. */
export const en = {
  'title': 'Make your workshop', 'lead': 'Choose length, group and equipment. Agenda, material, notes, sheets and slides follow. Nothing leaves your computer.', 'leave': 'Close',
  'choose': 'Your workshop', 'length': 'How long is it?', 'length.60': 'An hour', 'length.210': 'Half a day (3 h 30)', 'length.480': 'A full day (8 h with lunch)', 'length.own': 'Own length', 'minutes': 'Minutes', 'minutes.hint': 'From {least} to {most}.', 'people': 'How many people?', 'people.hint': 'From {least} to {most}. Six to sixteen work well.', 'start': 'When does it begin?',
  'level': 'What does the group bring along?', 'equipment': 'What is there?', 'devices': 'A device with a browser for each pair', 'network': 'A network for all devices', 'network.hint': 'The design forms need none once they have been opened.',
  'problem': 'There is a problem', 'problem.minutes': 'Minutes: enter a whole number from {least} to {most}.', 'problem.people': 'People: enter a whole number from {least} to {most}.', 'problem.shown': 'The plan below is the last one that fits.',
  'plan': 'The plan', 'plan.news': '{blocks} parts, {minutes} minutes, until {end}.', 'part.agenda': 'Agenda', 'part.material': 'Room and material', 'part.costs': 'What it costs in hours', 'part.notes': 'Notes for the trainer',
  'take': 'Take it along', 'formats': 'Formats in the ZIP', 'docx': 'Word', 'xlsx': 'Excel', 'html': 'Web page', 'markdown': 'Markdown', 'zip': 'Download the kit (ZIP)', 'slides.file': 'Download the slides', 'slides.show': 'Show the slides', 'print': 'Print this plan',
  'making': 'Making {file} …', 'saved': '{file} was saved to your downloads.', 'failed': '{file} could not be made ({reason}). Try again, or take another format.',
  'readme': 'A workshop of {minutes} minutes for {people} people, made on {date} with the MiCrocVET Handbook. Free to use and to change. Not official.', 'readme.slides': 'Slides (open in a browser; arrow keys turn the page, N shows the notes)',
  'show.title': 'Slides', 'show.of': '{number} of {all}', 'show.next': 'Next', 'show.back': 'Back', 'show.notes': 'Show notes', 'show.hide': 'Hide notes', 'show.close': 'Close the slides',
  'game.trainer': 'Trainer’s view: show the answers', 'game.hide': 'Hide the answers', 'game.count': 'Count', 'game.again': 'Start again', 'game.choose': 'Choose', 'game.taken': 'taken',
  'game.result': '{right} of {all} right.', 'game.open': '{open} not answered yet.', 'game.right': 'Right.', 'game.holds': 'That holds too.', 'game.other': 'We see it otherwise.', 'game.answer': 'Our answer: {answer}.',
  'game.write': 'Outcome {number}, in your words (optional)', 'game.fine': 'No advice: this can be seen and checked.',
} as const;
