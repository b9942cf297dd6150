export {BookLink} from './BookLink';
