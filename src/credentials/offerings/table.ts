import {checkAchievement} from './achievement/check';
import {convertToAchievement} from './achievement/convert';
import {checkLoq} from './loq/check';
import {convertToLoq} from './loq/convert';
import {checkCourse} from './schemaOrg/check';
import {convertToCourse} from './schemaOrg/convert';
import type {Offering} from './types';

/** All entries for catalogues; nothing outside this table lists them. */
export const offerings: readonly Offering[] = [
  {id: 'loq', extension: 'jsonld', mediaType: 'application/ld+json', inPages: false, convert: convertToLoq, check: checkLoq},
  {id: 'schema-org', extension: 'jsonld', mediaType: 'application/ld+json', inPages: true, convert: convertToCourse, check: checkCourse},
  {id: 'open-badge-achievement', extension: 'json', mediaType: 'application/ld+json', inPages: false, convert: convertToAchievement, check: checkAchievement},
];

/** The offering with this id. */
export const offeringById = (id: string): Offering | undefined => offerings.find((offering) => offering.id === id);
