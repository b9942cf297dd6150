export {Source, SourceList} from './Sources';
