/**
 * The texts that learners and employers read, as pointers with * for an index: what has to be there in every declared language (S7.6).
 * The rest are working notes of the provider, which the master language is enough for. Legal names are not translated.
 */
export const published: ReadonlySet<string> = new Set([
  '/title', '/summary', '/targetGroup/description', '/targetGroup/startingPoint', '/outcomes/*/statement', '/workload/sizeReason', '/level/reasoning', '/participation/place',
  '/activities/*/title', '/assessments/*/title', '/assessments/*/description', '/assessments/*/measures/*/criterion', '/assessmentRules/passRule', '/grading/description',
  '/quality/statement', '/prerequisites', '/enrolment/price', '/enrolment/dates', '/enrolment/entry', '/enrolment/isAndIsNot', '/enrolment/accessibility', '/enrolment/guidance',
  '/furtherInformation/*/title', '/stacking/targets/*/title', '/stacking/decider', '/stacking/order', '/validity/reason', '/validity/renewal',
]);
