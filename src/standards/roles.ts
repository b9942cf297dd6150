import type {Role} from './types';

/** Those who read the handbook and do what it says. */
export const roles: readonly Role[] = ['manager', 'designer', 'trainer', 'learner', 'employer'];
