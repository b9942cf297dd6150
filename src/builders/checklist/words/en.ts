/** Words of the clause checklist. */
export const en = {
  'title': 'Clause checklist', 'starting': 'Looking for your checklists …', 'kept.here': 'Kept in this browser and sent nowhere.',
  'name.default': 'Checklist, {date}', 'name': 'Name of this list', 'lists': 'Your lists', 'new': 'New list', 'delete': 'Delete this list', 'leave': 'Close the checklist',
  'filter': 'Show', 'level': 'How binding', 'role': 'Who does it', 'step': 'Step', 'check': 'How it is checked', 'state': 'Ticked or not', 'any': 'All', 'state.open': 'Not ticked yet', 'state.ticked': 'Ticked', 'reset': 'Show all clauses',
  'check.automatic': 'checked automatically', 'check.document': 'shown as a document', 'check.judgement': 'judged by a person',
  'count': '{shown} of {all} clauses shown. {ticked} ticked in all, {must} of {musts} with MUST.',
  'none': 'No clause fits these filters.',
  'note': 'Evidence or note on {clause}', 'note.add': 'Note', 'note.hint': 'What shows it, or where it stands. No personal data.',
  'read': 'Read {clause}', 'own': 'In your project “{name}”:', 'own.untitled': 'In your project:', 'own.met': 'met, as far as the review can see', 'own.not-yet': 'not yet', 'own.cannot-tell': 'cannot tell',
  'download': 'Download (JSON)', 'table': 'Download as a table (CSV)', 'print': 'Print what is shown',
  'column.clause': 'Clause', 'column.level': 'Level', 'column.statement': 'Statement', 'column.step': 'Step', 'column.roles': 'Who', 'column.checks': 'How it is checked', 'column.met': 'Ticked', 'column.note': 'Evidence or note', 'column.own': 'In the project', 'yes': 'yes', 'no': 'no',
} as const;
