export {default as clauses} from './en/clauses';
export {default as parts} from './en/parts';
export {default as elements} from './en/elements';
export {default as guidance} from './en/guidance';
