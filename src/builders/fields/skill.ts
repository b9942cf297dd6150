import type {Skill} from '../../specification';
import type {EscoConcept} from '../../vocabularies/esco';

/** A concept as the specification keeps it. */
export const skillOf = ({uri, label}: EscoConcept): Skill => ({uri, label, framework: 'ESCO'});
