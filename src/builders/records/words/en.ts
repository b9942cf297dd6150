/** Words about readiness checks and checklists as things that are kept. */
export const en = {
  'memory-only': 'This is kept in this tab only.', 'notSaved': 'The last change is not stored yet.',
  'refused': 'This browser does not let the page store anything, as in a private window. Download it before you close the tab.',
  'blocked': 'The browser’s storage does not answer. Close other tabs of this site, then reload the page.',
  'newer': 'Another tab uses a newer version of this site. Download your work, then reload this page.',
  'full': 'The browser has no room left. Download your work, then free space on this device.',
  'failed': 'The browser could not store it. Download it, then reload the page.',
  'open': 'Open a file', 'open.refused': 'This file could not be opened.', 'open.other': 'It is not a file of this kind. Choose one that was downloaded here.', 'open.untouched': 'Nothing was changed.',
  'deleted': '“{name}” was deleted.', 'undo': 'Undo',
} as const;
