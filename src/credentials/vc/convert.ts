import {type Award, newId, type Specification} from '../../specification';
import {convertAchievement} from '../achievement';
import type {Conversion, IssueContext} from '../types';

/**
 * The W3C Verifiable Credential 2.0 of one award, in all its languages. The data model has no terms for learning, so those of Open Badges say
 * what was achieved; the credential does not call itself an Open Badge, for it has texts that Open Badges do not allow.
 */
export const convertToVc = (spec: Specification, award: Award, context: IssueContext): Conversion => (
  convertAchievement(spec, award, context, {types: [], languages: 'all', id: context.ids.vc ?? newId()})
);
