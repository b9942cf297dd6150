import {type MessageData} from '../language';
import {type ContainerId} from './inside';
import {type CheckCode} from './words';

/** The nine questions asked of every file, in the order in which every report gives them (DESIGN "Verification"). */
export const checkIds = ['readable', 'format', 'schema', 'terms', 'proof', 'signer', 'validity', 'status', 'elements'] as const;
export type CheckId = (typeof checkIds)[number];

/** How a check ended. `warning` and `not-checked` leave the verdict alone, `fail` does not. */
export type Outcome = 'pass' | 'fail' | 'warning' | 'not-checked' | 'not-applicable';

/** One single fault behind a check. Plain data, so that a report can cross from a Worker; `detailText` gives its words. */
export interface Detail {
  /** Whose words it has: the format's, the border's (reading a specification or an award), or this folder's. */
  source: 'format' | 'border' | 'verification';
  /** Stable code of the fault. */
  code: string;
  /** JSON pointer into the document ('' is the whole). */
  pointer: string;
  severity: 'error' | 'warning';
  data: MessageData;
}

/** What a check found out, before it is put into a report. */
export interface Result {
  outcome: Outcome;
  code: CheckCode;
  data?: MessageData;
  details?: readonly Detail[];
  /** Values for whoever wants to check the check: canonical form, hashes, key, signature base. */
  inner?: unknown;
}

/** One check of a report. */
export interface Check extends Result {
  id: CheckId;
  data: MessageData;
  details: readonly Detail[];
}

/**
 * `verified`: a proof holds and nothing failed. `unsigned`: nothing failed and no proof was shown to hold.
 * `failed`: a check failed. `unreadable`: it is no file of a kind that can be checked here.
 */
export type Verdict = 'verified' | 'unsigned' | 'failed' | 'unreadable';

/** Where the credential of a report was found, when it lay inside something: the kind of that, its name there, and its text. */
export interface Carried {container: ContainerId; name: string; text: string}

/** One of several credentials in a file. */
export interface ReportPart {name: string; report: Report}

/** The report on one file. */
export interface Report {
  /** Stable name of the format, such as `edc`, `open-badge`, `specification`, `pdf`; `unknown` where none was recognised. */
  format: string;
  /** The same in English words, with how it is wrapped. */
  formatLabel: string;
  verdict: Verdict;
  /** All nine checks, in the order of `checkIds`. */
  checks: readonly Check[];
  /** The credential or specification that was read, to be shown. */
  document?: unknown;
  /** Where it was found, when it lay inside a picture, a page, an archive or another document. */
  carried?: Carried;
  /** Reports on the credentials inside, when there are several, or when the document is one that holds others. The verdict is the worst of all. */
  parts?: readonly ReportPart[];
}

/** The verdict that follows from the checks. */
export function verdictOf(checks: readonly Check[]): Verdict {
  const outcome = (id: CheckId): Outcome | undefined => checks.find((check) => check.id === id)?.outcome;
  if (outcome('readable') === 'fail' || outcome('format') === 'fail') return 'unreadable';
  if (checks.some((check) => check.outcome === 'fail')) return 'failed';
  return outcome('proof') === 'pass' ? 'verified' : 'unsigned';
}

/**
 * What a reader is told first: the verdict, or the more careful form of it that the checks call for.
 * `sample`, `sample-unsigned`: a demonstration. `key-unknown`: the proof holds, but its key came along in the same file and nobody vouches for it.
 * `seal-open`: the seal holds, but its certificate, which names the sealer, was not followed to an authority.
 * `proof-unchecked`: there is a proof, and it could not be checked here. `plain`: a working document, which carries none.
 */
export type Conclusion = Verdict | 'sample' | 'sample-unsigned' | 'key-unknown' | 'seal-open' | 'proof-unchecked' | 'plain';

/** What calls for another conclusion than the verdict; the first row that fits counts. */
const careful: readonly {verdict: Verdict; when: (check: Check) => boolean; conclusion: Conclusion}[] = [
  {verdict: 'verified', when: ({code}) => code.startsWith('signer.certificate'), conclusion: 'key-unknown'},
  {verdict: 'verified', when: ({code}) => code === 'signer.sample' || code === 'signer.seal-sample', conclusion: 'sample'},
  {verdict: 'verified', when: ({code}) => code === 'signer.key-in-header' || code === 'signer.seal-self', conclusion: 'key-unknown'},
  // Anybody can make an authority of their own, and a certificate by it in any name.
  {verdict: 'verified', when: ({code}) => code === 'signer.seal' || code === 'signer.seal-ended' || code === 'signer.seal-not-anchored' || code === 'signer.seal-anchored-then' || code === 'signer.seal-other-name', conclusion: 'seal-open'},
  {verdict: 'unsigned', when: ({code}) => code === 'signer.none-sample', conclusion: 'sample-unsigned'},
  {verdict: 'unsigned', when: ({id, outcome}) => id === 'proof' && outcome === 'not-checked', conclusion: 'proof-unchecked'},
  {verdict: 'unsigned', when: ({code}) => code === 'proof.not-for-this', conclusion: 'plain'},
];

const ranked: readonly Verdict[] = ['verified', 'unsigned', 'unreadable', 'failed'];
/** All conclusions, from the best to the worst. */
export const rankedConclusions: readonly Conclusion[] = ['verified', 'sample', 'plain', 'sample-unsigned', 'unsigned', 'proof-unchecked', 'key-unknown', 'seal-open', 'unreadable', 'failed'];

/** The worst of several verdicts. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict => ranked.findLast((verdict) => verdicts.includes(verdict)) ?? 'unreadable';

/** The conclusion of a report; of one with parts, that of its worst part, unless the document around them is worse. */
export function conclusionOf({verdict, checks, parts = [], document}: Pick<Report, 'verdict' | 'checks' | 'parts' | 'document'>): Conclusion {
  const own = careful.find((row) => row.verdict === verdict && checks.some(row.when))?.conclusion ?? verdict;
  const worst = parts.filter(({report}) => report.verdict === verdict).map(({report}) => conclusionOf(report));
  // A file that only carries others comes to nothing of its own.
  const all = document === undefined || verdictOf(checks) !== verdict ? worst : [own, ...worst];
  return rankedConclusions.findLast((conclusion) => all.includes(conclusion)) ?? own;
}
