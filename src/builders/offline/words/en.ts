/** Words of the tool that keeps the handbook on the device. */
export const en = {
  'title': 'Keep it on this device', 'asking': 'Looking what is on this device …',
  'impossible': 'This browser cannot keep the site here. It needs a secure address (https) and a browser of the last years; private windows often refuse.', 'impossible.do': 'Use the edition for a stick below, or print what you need.',
  'none': 'Nothing is kept on this device yet.', 'none.size': 'The whole handbook with search, design, verify and templates is {size}.', 'keep': 'Keep it here ({size})',
  'ready': 'Ready: the whole handbook works here without a network.', 'ready.edition': 'Edition of {date}, {size}, {files} files, each checked.', 'ready.try': 'Try it: switch the network off and open any page.',
  'newer': 'There is a newer edition of {date}. {size} would be fetched. Your projects and drafts stay as they are.', 'update': 'Fetch the newer edition ({size})',
  'unreached': 'Whether there is a newer edition could not be asked: there is no connection now.', 'nothing': 'There is no connection now. Come back when there is one.',
  'working': 'Fetching: {done} of {all}', 'progress': 'Fetched', 'cancel': 'Stop', 'stopped': 'Stopped. What was fetched stays, so that the next try goes on from there.',
  'failed.network': '{path} could not be fetched. Check the connection, then try again: what was fetched stays.', 'failed.content': '{path} is not what the list of this edition says. The site may have been changed in between: load this page again, then try again.', 'failed.storage': '{path} could not be stored. The disk or the room for this site may be full.', 'failed.other': 'It did not work: {reason}',
  'remove': 'Remove it from this device', 'removed': 'Removed. Your projects are still here.',
  'done': 'Done. Everything was checked and is kept on this device.',
} as const;
