import {design} from './design';
import {govern} from './govern';
import {issue} from './issue';
import {understand} from './understand';
import {workshop} from './workshop';

/** All templates that are described as data. */
export const descriptions = {...understand, ...govern, ...design, ...issue, ...workshop};
/** One of them. */
export type DescribedId = keyof typeof descriptions;
