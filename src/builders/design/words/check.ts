import {catalogue} from '../../../language';
import {en} from './check.en';
import {en as shared} from './en';

export const words = catalogue({en: {...shared, ...en}});
