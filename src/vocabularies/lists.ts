import type {ActivityType, AssessmentType, Mode, Specification} from '../generated/specification';
import {conceptList, conceptsOf, type ConceptList} from './conceptList';

type Supervision = NonNullable<NonNullable<Specification['assessments']>[number]['supervision']>;
type Setting = NonNullable<NonNullable<Specification['participation']>['setting']>;

const snb = 'http://data.europa.eu/snb';

// All lists of the European Learning Model are addressed alike; the last part names the list itself.
function snbList<Code extends string>(id: string, table: Readonly<Record<Code, readonly [tail: string, label: string]>>): ConceptList<Code> {
  return conceptList(id, `${snb}/${id}/25831c2`, conceptsOf(`${snb}/${id}`, table));
}

/** Types of assessment. "attendance" is in the official list, but shows no outcome (S5.1). */
export const assessmentTypes = snbList<AssessmentType>('assessment', {
  'practical-assessment': ['6a4db9f11d', 'Practical assessment'],
  portfolio: ['4f03b91c0e', 'Portfolio'],
  'marked-assignment': ['2939dae15f', 'Marked assignment'],
  'project-work': ['795dac4096', 'Project work'],
  'oral-examination': ['d30284d7df', 'Oral examination'],
  'written-examination': ['6e6cb2cc78', 'Written examination'],
  quiz: ['b1b68f6735', 'Quiz'],
  'artefact-assessment': ['de4d165a6c', 'Assessment of a product of the learner'],
  'continuous-evaluation': ['3484bd7e51', 'Continuous assessment'],
  'problem-based': ['c4256a2726', 'Problem-based task'],
  presentation: ['c_04b30a72', 'Presentation'],
  'group-performance': ['56539a6507', 'Group performance'],
  'peer-assessment': ['19a2e5e671', 'Peer assessment'],
  'peer-review': ['812e3b0ae1', 'Peer review'],
  'self-assessment': ['c_2b3bd410', 'Self-assessment'],
  'guided-self-assessment': ['c_4f874951', 'Guided self-assessment'],
  attendance: ['7331eb4762', 'Level of attendance'],
});

/** How learning or assessment takes place. */
export const modes = snbList<Mode>('learning-assessment', {
  presential: ['9191af2ed9', 'On site'],
  online: ['920fbb3cbe', 'Online'],
  blended: ['e92d221e4d', 'Blended: on site and online'],
  hybrid: ['c_3a90b26d', 'Hybrid: on site and online at the same time'],
  workbased: ['729f3bed4b', 'At work'],
  'project-based': ['7813801c77', 'In a project'],
  'research-lab': ['ed4c557045', 'In a research laboratory'],
});

/** Types of learning activity. */
export const activityTypes = snbList<ActivityType>('learning-activity', {
  workshop: ['efff75e10a', 'Workshop, seminar or conference'],
  classroom: ['ff436ea7c9', 'Classroom teaching'],
  'e-learning': ['bf2e3a7bae', 'Guided online learning'],
  practice: ['3c8bd58d62', 'Practice, laboratory or simulation'],
  'job-experience': ['4357e0e681', 'Work experience'],
  volunteering: ['59eaf34fab', 'Volunteering'],
  'self-study': ['b660f5dcea', 'Own study'],
  internship: ['bf5588ff84', 'Internship'],
  apprenticeship: ['d46a826a39', 'Apprenticeship'],
  research: ['a7e556215a', 'Research'],
  programme: ['fd33e234ae', 'Educational programme'],
  mentoring: ['c_5665a0ad', 'Mentoring and follow-up'],
});

/** Supervision and identity check during assessment (Annex I, O2). */
export const supervisionTypes = snbList<Supervision>('supervision-verification', {
  'supervised-with-id': ['70be69aaf9', 'Supervised, identity checked'],
  'supervised-without-id': ['44314532f9', 'Supervised, identity not checked'],
  'unsupervised-with-id': ['df2880c5cb', 'Not supervised, identity checked'],
  'unsupervised-without-id': ['c598449d64', 'Not supervised, identity not checked'],
});

/** Formal or non-formal learning. */
export const learningSettings = snbList<Setting>('learning-setting', {
  'non-formal': ['e207a81fc7', 'Non-formal learning'],
  formal: ['6fd4685715', 'Formal learning'],
});

/** What a skill concept is, in the terms of ESCO. */
export const skillTypes = snbList('skill-type', {
  knowledge: ['knowledge', 'Knowledge'],
  skill: ['skill', 'Skill'],
});

/** How widely a skill is of use, in the terms of ESCO. */
export const reuseLevels = snbList('skill-reuse-level', {
  transversal: ['transversal', 'In all of working life'],
  'cross-sector': ['cross-sector', 'In several sectors'],
  'sector-specific': ['sector-specific', 'In one sector'],
  'occupation-specific': ['occupation-specific', 'In one occupation'],
});

/** What an accreditation covers. */
export const accreditationTypes = snbList('accreditation', {
  'institutional-licence': ['003293d2ce', 'Licence of the institution'],
  'institutional-quality': ['bb4618238e', 'Quality assurance of the institution'],
  'institutional-eqar': ['c_1f1a469a', 'Accreditation of the institution by an EQAR agency'],
  'programme-licence': ['e57dddfcf3', 'Licence of the programme'],
  'programme-quality': ['820101cba6', 'Quality assurance of the programme'],
});

/** Types of learning opportunity. */
export const opportunityTypes = snbList('learning-opportunity', {
  course: ['05053c1cbe', 'Course'],
  'short-programme': ['74a4a268e8', 'Short learning programme'],
  class: ['7e1ac538db', 'Class'],
  module: ['0f7dac46ca', 'Module of a programme'],
  programme: ['79343569f3', 'Educational programme'],
  mooc: ['17744a2647', 'Open online course (MOOC)'],
  mentoring: ['11252a5207', 'Mentoring'],
  apprenticeship: ['63f9f6180c', 'Apprenticeship'],
  internship: ['77b99de990', 'Internship'],
  'service-learning': ['8b965da2d4', 'Service learning'],
  'study-visit': ['65a4cf5de2', 'Study visit'],
  thesis: ['b2434ca358', 'Thesis'],
  challenge: ['c_170b037d', 'Challenge'],
});

/** What kind of European Digital Credential a document is. */
export const credentialProfiles = snbList('credential', {
  generic: ['e34929035b', 'Generic'],
  accredited: ['6cf8e68c43', 'Accredited'],
  'diploma-supplement': ['6dff8a0f87', 'Diploma supplement'],
  converted: ['c_7e400154', 'Converted'],
  'issued-by-mandate': ['c_9a31f32a', 'Issued by mandate'],
});

/** Credit systems. ECVET was withdrawn in 2020 and is here to read older documents. */
export const creditFrameworks = snbList('education-credit', {
  ects: ['6fcec5c5af', 'European Credit Transfer and Accumulation System (ECTS)'],
  ecvet: ['60b314e826', 'European credit system for vocational education and training (ECVET)'],
});

/** How the content of a media object is written as text. */
export const encodings = snbList('encoding', {base64: ['6146cde7dd', 'Base64']});

/** What a credential gives access to. */
export const entitlementTypes = snbList('entitlement', {
  occupation: ['52f62180c2', 'Occupation'],
  'learning-opportunity': ['64aad92881', 'Learning opportunity'],
  membership: ['bebd32e8e6', 'Membership'],
});

/** Whether an entitlement is a right to apply or a right to begin. */
export const entitlementStatuses = snbList('entitlement-status', {
  prospective: ['5b8d6b34fb', 'May apply'],
  actual: ['b7015a8a8c', 'May begin'],
});

/** What a piece of evidence in a European Digital Credential proves about its issuer. */
export const evidenceTypes = snbList('evidence-type', {
  mandate: ['c_18016257', 'Mandate'],
  conversion: ['c_c4f849d7', 'Conversion'],
  accreditation: ['c_991b06c6', 'Accreditation'],
});
