import type {Specification} from '../../specification';
import type {Change} from './compare';

/** What changes only with a new version (S11.2). */
export const versionParts = ['outcomes', 'level', 'hours', 'assessment'] as const;
/** One of these. */
export type VersionPart = (typeof versionParts)[number];

// Fields by how their pattern starts. Codes, reasons and how an estimate was made tell about a part and do not change it.
const parts: Readonly<Record<VersionPart, readonly string[]>> = {
  outcomes: ['outcomes'],
  level: ['level'],
  hours: ['workload'],
  assessment: ['assessments', 'assessmentRules.passRule', 'assessmentRules.priorLearning', 'grading'],
};
const onlyAbout: readonly string[] = [
  'outcomes[].skills', 'outcomes[].id', 'outcomes[].safetyRelated', 'level.reasoning', 'level.descriptors', 'workload.basis', 'workload.announcedAs', 'workload.sizeReason',
  'assessments[].id', 'assessments[].languages', 'assessmentRules.priorLearningRoute',
];
const startsWith = (pattern: string, start: string): boolean => pattern === start || pattern.startsWith(`${start}.`) || pattern.startsWith(`${start}[`);

/** The part of S11.2 that a change touches; undefined for a change that a note is enough for. A translation that was added changes nothing. */
export function versionPartOf({pattern, kind, lang}: Change, before: Specification): VersionPart | undefined {
  if (kind === 'moved' || onlyAbout.some((start) => startsWith(pattern, start))) return undefined;
  // A text in a language that the specification did not have.
  const translated = lang !== undefined && kind === 'added' && !(before.languages ?? ['en']).includes(lang);
  return translated ? undefined : versionParts.find((part) => parts[part].some((start) => startsWith(pattern, start)));
}

/** Whether what changed needs a new version, and whether there is one. */
export interface VersionAdvice {verdict: 'same' | 'note' | 'missing' | 'there'; parts: readonly VersionPart[]}

/** Says whether the changes need a new version number (S11.2). */
export function versionAdvice(changes: readonly Change[], before: Specification, after: Specification): VersionAdvice {
  const touched = new Set(changes.flatMap((change) => versionPartOf(change, before) ?? []));
  const found = versionParts.filter((part) => touched.has(part));
  const raised = (before.version ?? '').trim() !== (after.version ?? '').trim();
  return {parts: found, verdict: changes.length === 0 ? 'same' : found.length === 0 ? 'note' : raised ? 'there' : 'missing'};
}
