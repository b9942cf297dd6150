/** Words of the result pack while it is made, and after. They come on the click that asks for it. */
export const en = {
  'title': 'Result pack', 'starting': 'Opening …', 'project': 'Made of your project “{name}”.', 'none': 'The pack is made of a project, and none is open here. Open one of yours or an example; one that you begin gives a pack of forms to fill in.', 'untitled': 'Untitled micro-credential',
  'making': 'Making the result pack …', 'progress': '{done} of {total} done. Now: {next}', 'writing': 'Writing the list of files …', 'bar': 'Result pack', 'cancel': 'Cancel',
  'cancelled': 'Cancelled. Nothing was saved.', 'failed': 'The pack could not be made: {reason}', 'start': 'Make the result pack', 'again': 'Make it again',
  'done': 'Your result pack', 'saved': '{file} was saved to your downloads: {count} files, {size} MB. Unpack it and open README.html, which tells what each file is.', 'save': 'Save it again',
  'missing': 'Not in the pack yet', 'missing.lead': 'Fill in what is named here, then make the pack again. The README in the pack says the same.',
  'whole': 'Everything is in it.', 'close': 'Close',
} as const;
