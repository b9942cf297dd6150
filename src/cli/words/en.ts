/** What the commands say. */
export const en = {
  'help': `Usage: npm run -s microcvet -- COMMAND …

Commands:
  review SPEC [--json] [--lang L]
      Findings of a specification.
      Exit 0 complete, also with advice · 1 not yet complete · 2 unreadable
  issue --spec SPEC (--award AWARD | --roster TABLE) --format F --proof P [--key KEY] --out DIR [--json]
      SAMPLE credentials, one file each, and manifest.json. A TABLE is CSV or XLSX. Rows that fail are listed, the rest are made.
      Exit 0 all made · 1 some failed · 2 nothing could be done
  verify FILE… [--json] [--at DATE] [--did FILE…] [--status-list FILE…] [--lang L]
      One report per file. Nothing is ever loaded from the network: give DID documents and status lists as files.
      Exit 0 nothing failed · 1 a check failed · 2 unreadable
  convert FILE --to TARGET [--with FILE…] [--json] [--lang L]
      A specification into a format or a page for people, or a known credential back into a specification.
      --with: the version before (review-log), or the other members (stack).
      Exit 0 · 1 not convertible · 2 unreadable
  templates --out DIR
      Every downloadable template: blanks, examples, a sample award, a roster and the schemas.
      Exit 0
  keygen [--type Ed25519]
      A sample key, as JSON.
      Exit 0

Formats: {formats}
Proofs:  {proofs}
Targets: {targets}
A FILE may be - for standard input. --json prints one JSON document on standard output and nothing else.
All credentials made here are samples: they say SAMPLE, are signed by a key without an owner, and live at most 30 days.
`,
  'usage.command-missing': 'Say which command to run.',
  'usage.command-unknown': 'There is no command “{name}”.',
  'usage.unknown-option': 'There is no option --{name} for this command.',
  'usage.no-value': 'The option --{name} takes no value.',
  'usage.value-needed': 'The option --{name} needs a value: {value}.',
  'usage.twice': 'The option --{name} is given twice.',
  'usage.option-missing': 'The option --{name} is missing.',
  'usage.file-missing': '{name} is missing.',
  'usage.too-many-files': 'Only one {name} is taken here; {count} are given.',
  'usage.no-files': 'This command takes no file: {name}.',
  'usage.one-of': 'Give either --{first} or --{second}.',
  'usage.not-in-list': '--{name} must be one of: {allowed}. “{value}” is not.',
  'usage.bad-date': '“{value}” is not a date. Write it as 2026-11-23 or 2026-11-23T10:00:00Z.',
  'usage.combination': 'The format {format} does not go with the proof {proof}. It goes with: {allowed}.',
  'usage.combination.edc': 'The format {format} does not go with the proof {proof}. Europass honours a seal only, and a seal needs a certificate that no sample has; so a sample EDC goes with: {allowed}.',
  'usage.with-not': 'Nothing is laid beside this target with --with: {files}. It goes with review-log and stack.',
  'usage.see-help': 'For help: npm run -s microcvet -- --help',

  'file.missing': 'There is no file {file}.',
  'file.unreadable': 'The file {file} cannot be read: {detail}.',
  'file.too-large': 'The file {file} is too large: files up to {limit} are read.',
  'file.folder': '{file} is a folder. Name a file.',
  'out.failed': 'Nothing can be written to {file}: {detail}.',
  'file.problem': '{file}: {problem}',
  'key.unreadable': '{file} holds no sample key. Make one with: npm run -s microcvet -- keygen > key.json',
  'key.other-type': 'The key in {file} is of the kind {type}; {proof} signs with {wanted}. Make one with: npm run -s microcvet -- keygen --type {wanted} > key.json',
  'key.note': 'SAMPLE key: it belongs to no organisation. Use it for trials only.',

  'convert.line': '{text}',
  'convert.left': 'Not taken over: {pointer}',
  'convert.no-credential': '{file} is no credential that can be read back into a specification. Give a Europass credential or an Open Badge 3.0.',
  'convert.no-specification': '{file} is no specification, so it cannot become {target}. Run verify on it to see what it is.',
  'review.verdict.complete': 'Complete: nothing to mend.',
  'review.verdict.complete-with-advice': 'Complete, with advice.',
  'review.verdict.not-yet': 'Not yet complete.',
  'review.finding': '{severity} {code} ({clause}) at {pointer}\n    {message}\n    {mend}',
  'review.elements': 'Annex I elements that are not there: {elements}',
  'severity.error': 'MEND',
  'severity.warning': 'CONSIDER',
  'severity.info': 'NOTE',

  'verify.file': '{file}: {verdict}, {label}',
  'verify.verdict.verified': 'VERIFIED',
  'verify.verdict.unsigned': 'UNSIGNED',
  'verify.verdict.sample': 'VERIFIED (a sample, not a real credential)',
  'verify.verdict.sample-unsigned': 'UNSIGNED (a sample, not a real credential)',
  'verify.verdict.plain': 'UNSIGNED (a working document, which carries no proof)',
  'verify.verdict.proof-unchecked': 'UNSIGNED (its proof could not be checked here)',
  'verify.verdict.key-unknown': 'VERIFIED (by a key that came along in the file: anybody could have signed it)',
  'verify.verdict.failed': 'FAILED',
  'verify.verdict.unreadable': 'UNREADABLE',
  'verify.check': '  {mark} {id}: {message}',
  'verify.line': '      {line}',
  'outcome.pass': 'ok  ',
  'outcome.fail': 'FAIL',
  'outcome.warning': 'warn',
  'outcome.not-checked': '??? ',
  'outcome.not-applicable': '–   ',

  'issue.made': 'Made {count} sample credentials in {out}.',
  'issue.row-failed': 'Row {row} failed: {reasons}',
  'issue.award-failed': 'The credential could not be made: {reasons}',
  'issue.loss-count': 'The format {format} cannot hold everything: {count} values went elsewhere or were left out. manifest.json lists them.',

  'templates.made': 'Wrote {count} files to {out}.',
} as const;
