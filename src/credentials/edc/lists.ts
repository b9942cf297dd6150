import {
  accreditationTypes, activityTypes, assessmentTypes, credentialProfiles, creditFrameworks, encodings, entitlementStatuses,
  entitlementTypes, eqfLevels, evidenceTypes, learningSettings, modes, opportunityTypes, reuseLevels, skillTypes, supervisionTypes,
} from '../../vocabularies';
import {countries} from '../../vocabularies/countries';
import {fileTypes} from '../../vocabularies/fileTypes';
import {iscedF} from '../../vocabularies/iscedF';
import {languages} from '../../vocabularies/languages';
import {nqfLevels} from '../../vocabularies/nqf';

const lists = [
  accreditationTypes, activityTypes, assessmentTypes, credentialProfiles, creditFrameworks, encodings, entitlementStatuses,
  entitlementTypes, eqfLevels, evidenceTypes, learningSettings, modes, opportunityTypes, reuseLevels, skillTypes, supervisionTypes,
  countries, fileTypes, iscedF, languages, nqfLevels,
];
const byScheme = new Map(lists.map((list) => [list.scheme, list]));

/** The scheme of ESCO skills and knowledge. */
export const escoSkills = 'http://data.europa.eu/esco/concept-scheme/skills';

// ESCO is too large to hold here: the form of the address is all that can be looked at.
const forms: ReadonlyMap<string, RegExp> = new Map([
  [escoSkills, /^http:\/\/data\.europa\.eu\/esco\/(skill|isced-f)\/[\w.-]+$/],
  ['http://data.europa.eu/esco/concept-scheme/occupations', /^http:\/\/data\.europa\.eu\/esco\/(occupation|isco)\/[\w.-]+$/],
]);

/** Whether an address is in a controlled list; undefined for a list that is not known here. */
export function isMember(scheme: string, address: string): boolean | undefined {
  return byScheme.get(scheme)?.has(address) ?? forms.get(scheme)?.test(address);
}

/** Lists that a property should take its values from, where the profile does not insist. */
export const usualLists: Readonly<Record<string, string>> = {
  mode: modes.scheme, idVerification: supervisionTypes.scheme, framework: creditFrameworks.scheme,
  contentEncoding: encodings.scheme, contentType: fileTypes.scheme,
};
