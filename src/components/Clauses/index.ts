export {Clause} from './Clause';
export {AllClauses, ClauseList, Clauses, StandardList} from './Lists';
