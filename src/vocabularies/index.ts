export {type Concept, type ConceptList} from './conceptList';
export {
  accreditationTypes, activityTypes, assessmentTypes, credentialProfiles, creditFrameworks, encodings, entitlementStatuses,
  entitlementTypes, evidenceTypes, learningSettings, modes, opportunityTypes, reuseLevels, skillTypes, supervisionTypes,
} from './lists';
export {eqfDescriptors, eqfLevels, type EqfDescriptor, type EqfLevel} from './eqf';
