import {assessmentRules} from './assessment';
import {descriptionRules} from './description';
import {entryRules} from './entries';
import {issuingRules} from './issuing';
import {levelRules} from './level';
import {needRules} from './need';
import {outcomeRules} from './outcomes';
import {privacyRules} from './privacy';
import {qualityRules} from './quality';
import {stackingRules} from './stacking';
import type {Rule} from './types';
import {workloadRules} from './workload';

/** Every rule of the review, in the order of the steps. */
export const rules: readonly Rule[] = [
  ...needRules, ...outcomeRules, ...workloadRules, ...levelRules, ...assessmentRules, ...qualityRules, ...descriptionRules, ...stackingRules, ...issuingRules, ...privacyRules, ...entryRules,
];
