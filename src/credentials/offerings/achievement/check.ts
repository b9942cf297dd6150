import schema from '../../../../schemas/open-badge.schema.json';
import {checkBadgePart} from '../../openBadge/check';
import type {FormatProblem, JsonObject} from '../../types';
import {faultFinder} from '../../schema';

const rules = schema as unknown as JsonObject;
const faultsOf = faultFinder({...rules, $ref: '#/$defs/Achievement'});

/** Holds a document against the Achievement of Open Badges 3.0, standing by itself: our schema, its context, real dates, and terms that would be dropped. */
export const checkAchievement = (document: unknown): FormatProblem[] => checkBadgePart(document, faultsOf);
