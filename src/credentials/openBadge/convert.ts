import type {Award, Specification} from '../../specification';
import {convertAchievement} from '../achievement';
import type {Conversion, IssueContext} from '../types';

/** The Open Badge of one award: an AchievementCredential by Open Badges 3.0 on VC data model 2.0, in the main language of the specification. */
export const convertToOpenBadge = (spec: Specification, award: Award, context: IssueContext): Conversion => (
  convertAchievement(spec, award, context, {types: ['OpenBadgeCredential'], languages: 'main', id: context.ids.openBadge})
);
