export {StatusLists} from './StatusLists';
