export {ElementPage} from './ElementPage';
export {ElementCards, ElementsTable} from './Elements';
