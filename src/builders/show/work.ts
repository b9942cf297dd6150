import type {OpenSdJwt} from '../../proofs';
import {loadExample, sampleAward} from '../../specification';
import type {Report} from '../../verification';
import {core} from '../../worker';

/** What can be shown or kept back in a file; null where there is nothing of that kind. */
export const openFile = (text: string): Promise<OpenSdJwt | null> => core().call('openSdJwt', {text});

/** The new file with a choice of values, and the report on it. */
export const presented = (open: OpenSdJwt, pointers: ReadonlySet<string>): Promise<{text: string; report: Report}> => core().call('present', {open, pointers});

/** A sample with everything in it that one might want to keep back: made and signed now, of a worked example and an invented learner. */
export async function makeSample(): Promise<{name: string; text: string}> {
  const specification = await loadExample('vocational-centre');
  const award = sampleAward(specification);
  const {files: [file], problems} = await core().call('issue', {
    specification, award: {...award, learner: {...award.learner, dateOfBirth: '2000-01-01'}, grade: award.grade ?? 'Pass'}, format: 'open-badge', proof: 'sd-jwt', now: new Date(),
  });
  if (!file) throw new Error(problems.map(({code}) => code).join(', '));
  return {name: file.name, text: file.text};
}
