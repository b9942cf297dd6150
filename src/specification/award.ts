import type {Award, Specification} from './types';

const day = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * An award to an invented learner who met every outcome. `at` is the date of the award decision, default today; the last assessment was a week before.
 * Only the personal data that the specification asks for are filled in, and none that could belong to somebody.
 */
export function sampleAward(spec: Specification, at: Date = new Date()): Award {
  const fields = spec.privacy?.dataFields ?? [];
  const assessed = new Date(at);
  assessed.setUTCDate(assessed.getUTCDate() - 7);
  const expires = new Date(at);
  expires.setUTCMonth(expires.getUTCMonth() + (spec.validity?.months ?? 0));
  return {
    $schema: 'urn:microcvet:schema:award:1',
    specification: spec.id,
    learner: {
      givenName: 'Sample',
      familyName: 'Learner',
      ...(fields.includes('learner-number') && {number: 'SAMPLE-0001'}),
      ...(fields.includes('email') && {email: 'sample.learner@example.org'}),
      ...(fields.includes('date-of-birth') && {dateOfBirth: '2000-01-01'}),
    },
    assessedOn: day(assessed),
    awardedOn: day(at),
    ...(spec.validity?.months !== undefined && {expiresOn: day(expires)}),
    results: (spec.outcomes ?? []).map(({id}) => ({outcome: id, met: true})),
    ...(spec.grading?.scheme === 'pass-fail' && {grade: 'Pass'}),
    evidence: (spec.assessments ?? []).slice(0, 1).map(({title}) => ({title: `SAMPLE: ${title?.en ?? 'work of the learner'}`, description: 'An invented piece of work. No learner made it.'})),
  };
}
