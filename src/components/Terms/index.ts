export {Term} from './Term';
