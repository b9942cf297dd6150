export {PageEnd} from './PageEnd';
