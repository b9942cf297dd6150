import type {ClauseId, ElementId} from '../../standards';

/** What belongs to one element beside its words. */
interface ElementFacts {
  /** Clauses that speak about it. */
  clauses: readonly ClauseId[];
  /** Its fields in the crosswalk (src/credentials/crosswalk.ts), in the order of the form. */
  fields: readonly string[];
}

/** The clauses and the fields of each element. */
export const elementFacts: Readonly<Record<ElementId, ElementFacts>> = {
  M1: {clauses: ['S8.1', 'S8.8', 'S10.2', 'S10.3'], fields: ['award/learner/givenName', 'award/learner/familyName', 'award/learner/number', 'award/learner/email', 'award/learner/dateOfBirth']},
  M2: {clauses: ['S7.3', 'S7.6'], fields: ['/title']},
  M3: {clauses: ['S1.1'], fields: ['/awardingBody/country', '/awardingBody/region']},
  M4: {clauses: ['S1.1', 'S1.8'], fields: ['/awardingBody/legalName', '/awardingBody/registration', '/awardingBody/website', '/partners/*/legalName', '/partners/*/responsibility']},
  M5: {clauses: ['S8.2', 'S8.9'], fields: ['award/awardedOn', 'award/assessedOn', 'award/expiresOn']},
  M6: {clauses: ['S3.1', 'S3.2', 'S3.3', 'S3.4', 'S3.5'], fields: ['/outcomes/*/statement', '/outcomes/*/kind', '/outcomes/*/skills/*/uri']},
  M7: {clauses: ['S4.1', 'S4.2', 'S4.3', 'S4.4', 'S4.7'], fields: ['/workload/contact', '/workload/guided', '/workload/practice', '/workload/selfStudy', '/workload/assessment', '/credits/value']},
  M8: {clauses: ['S4.5', 'S4.6', 'S7.1'], fields: ['/level/claim', '/level/eqf', '/level/nqfName', '/level/reasoning']},
  M9: {clauses: ['S5.1', 'S5.2', 'S5.3', 'S5.4'], fields: ['/assessments/*/title', '/assessments/*/type', '/assessments/*/description', '/assessments/*/measures/*/criterion', '/assessmentRules/passRule']},
  M10: {clauses: ['S7.1'], fields: ['/participation/modes/*', '/participation/setting', '/participation/volunteering', '/participation/place', '/activities/*/mode']},
  M11: {clauses: ['S6.1', 'S6.2', 'S6.3', 'S6.6'], fields: ['/quality/types/*', '/quality/statement', '/quality/externalBodies/*/name', '/quality/externalBodies/*/scope']},
  O1: {clauses: ['S2.5', 'S10.1'], fields: ['/prerequisites']},
  O2: {clauses: ['S5.4', 'S5.5', 'S7.2'], fields: ['/assessments/*/supervision', '/assessments/*/identityCheck']},
  O3: {clauses: ['S5.3', 'S7.2'], fields: ['/grading/scheme', '/grading/description', 'award/grade']},
  O4: {clauses: ['S7.2', 'S9.2', 'S9.3', 'S9.5'], fields: ['/stacking/claim', '/stacking/targets/*/title', '/stacking/targets/*/agreement', '/stacking/decider']},
  O5: {clauses: ['S7.2', 'S9.6', 'S10.7', 'S11.4'], fields: ['/furtherInformation/*/title', '/furtherInformation/*/address', '/publication/address', '/validity/months', '/validity/reason', 'award/evidence/*/address']},
};
