import {catalogue} from '../../language';
import {fields} from './fields.en';
import {options} from './options.en';

/** Labels of the fields and of the answers to choose from: the forms ask with them, documents name with them. */
export const fieldWords = catalogue({en: {...fields, ...options}});
