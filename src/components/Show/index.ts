export {ShowChoice} from './ShowChoice';
