export {ElementCards, ElementsTable} from './Elements';
