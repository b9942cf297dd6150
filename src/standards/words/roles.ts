import {catalogue} from '../../language';
import type {Role} from '../types';
import en from './en/roles';

/** Names of those who read the handbook and do what it says. */
export const roleText = /* @__PURE__ */ catalogue<`${Role}.name`>({en});

/** The name of a role inside a sentence. */
export const roleName = (role: Role, lang: string): string => roleText.text(`${role}.name`, lang);
