/** What the commands say. */
export const en = {
  'help': `Usage: npm run -s microcvet -- COMMAND …

Commands:
  review SPEC [--json] [--lang L]
      Findings of a specification.
      Exit 0 complete, also with advice · 1 not yet complete · 2 unreadable
  issue --spec SPEC (--award AWARD | --roster TABLE) --format F --proof P [--as K] [--site URL] [--key KEY] [--status FILE…] --out DIR [--json]
      SAMPLE credentials, one file each, and manifest.json. A TABLE is CSV or XLSX. Rows that fail are listed, the rest are made.
      --as: plain, or inside a badge picture (png, svg) or a certificate (pdf). --site: this handbook's address, for the code on a PDF.
      --status: both lists and the ledger; they come back in DIR with the new places.
      Exit 0 all made · 1 some failed · 2 nothing could be done
  verify FILE… [--json] [--at DATE] [--did FILE…] [--status-list FILE…] [--certificate FILE…] [--lang L]
      One report per file. Nothing is ever loaded from the network: give DID documents, status lists and certificates that you trust as files.
      Exit 0 nothing failed · 1 a check failed · 2 unreadable
  convert FILE --to TARGET [--with FILE…] [--json] [--lang L]
      A specification into a format, an entry for a catalogue or website (loq, schema-org, open-badge-achievement) or a page for people.
      With --to specification: a credential, a catalogue entry, course data of a website or a table of courses (CSV) into specifications.
      --with: the version before (review-log), the other members (stack), or the
      specification that a filled-in template (.docx, .xlsx) goes into.
      Exit 0 · 1 not convertible · 2 unreadable
  status (FILE… | --new ADDRESS) [--place ID…] [--revoke ID…] [--suspend ID…] [--resume ID…] [--key KEY] --out DIR [--json]
      SAMPLE status lists: begun below an ADDRESS, or changed (FILE…: both lists and the ledger), and signed anew.
      Exit 0 · 1 a change was refused, nothing is written · 2 unreadable
  pack SPEC --out FOLDER|ZIP [--site URL] [--json] [--lang L]
      Everything that a specification gives: documents, entries for catalogues, SAMPLE credentials, the review, and a README that tells what each file is.
      With a name that ends in .zip, as one archive. --site: this handbook's address, for the code on PDFs. --json: the index, as in index.json.
      Exit 0 all made · 1 something could not be made yet · 2 unreadable
  templates --out DIR
      Every downloadable template: blanks, examples, a sample award, a roster and the schemas.
      Exit 0
  cards --out DIR [--set ID…] [--size a6|a5] [--sides both|separate|fronts] [--lang L]
      Cards of the workshop kit as PDF, A4 sheets with cut marks; without --set all of them, and the posters (A3).
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
  'usage.files-or': 'Give either files or --{name}.',
  'usage.not-in-list': '--{name} must be one of: {allowed}. “{value}” is not.',
  'usage.bad-date': '“{value}” is not a date. Write it as 2026-11-23 or 2026-11-23T10:00:00Z.',
  'usage.combination': 'The format {format} does not go with the proof {proof}. It goes with: {allowed}.',
  'usage.combination.edc': 'The format {format} does not go with the proof {proof}. Europass honours a seal only, and a seal needs a certificate that no sample has; so a sample EDC goes with: {allowed}.',
  'usage.file-kind': 'The format {format} does not come as {value}. It comes as: {allowed}.',
  'usage.bad-site': '“{value}” is not the address of a site. Write it as https://example.org/handbook/.',
  'usage.with-not': 'Nothing is laid beside this target with --with: {files}. It goes with review-log, stack, and a filled-in template to specification.',
  'usage.see-help': 'For help: npm run -s microcvet -- --help',

  'file.missing': 'There is no file {file}.',
  'file.unreadable': 'The file {file} cannot be read: {detail}.',
  'file.too-large': 'The file {file} is too large: files up to {limit} are read.',
  'file.folder': '{file} is a folder. Name a file.',
  'out.failed': 'Nothing can be written to {file}: {detail}.',
  'file.problem': '{file}: {problem}',
  'certificate.unreadable': '{file} holds no certificate that can be read. Give it as PEM or DER (.pem, .crt, .cer, .der).',
  'cards.made': 'Wrote {sets} sets of cards to {out}: {sheets} sheets of A4. Posters (A3): {posters}.',
  'status.fault': '{reason}',
  'status.made': 'Wrote two SAMPLE status lists and the ledger to {out}. Places given: {given}.',
  'key.unreadable': '{file} holds no sample key. Make one with: npm run -s microcvet -- keygen > key.json',
  'key.other-type': 'The key in {file} is of the kind {type}; {proof} signs with {wanted}. Make one with: npm run -s microcvet -- keygen --type {wanted} > key.json',
  'key.note': 'SAMPLE key: it belongs to no organisation. Use it for trials only.',

  'convert.line': '{text}',
  'convert.guessed': 'Guessed: {from} as {to}. {reason}',
  'convert.left': 'Not taken over: {pointer}. {reason}',
  'convert.new': 'New: {name}: {after} ({where})',
  'convert.changed': 'Changed: {name}: {before} → {after} ({where})',
  'convert.unread': 'Not taken over: {name} ({where}): {found}. {reason}',
  'convert.more': 'The report of {shown} of {count} is shown. --json has them all.',
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
  'verify.verdict.key-unknown': 'INTACT, SIGNER UNKNOWN (the key came along in the file: anybody could have signed it)',
  'verify.verdict.seal-open': 'INTACT, SEALER NOT CHECKED (nobody has looked whether its certificate is genuine)',
  'verify.verdict.failed': 'FAILED',
  'verify.verdict.unreadable': 'UNREADABLE',
  'verify.part': '{file} › {name}',
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

  'pack.made': 'Wrote {count} files to {out}. README.html tells what each is.',
  'pack.not-made': 'Not made yet: {title}. {reasons}',

  'templates.made': 'Wrote {count} files to {out}.',
} as const;
