import {catalogue, type Catalogue} from '../../../language';
import en from './en';

/** Words of the trees. Which codes there must be, the table says; a test holds the words to it. */
export const treeText: Catalogue<string> = /* @__PURE__ */ catalogue<string>({en});
