export {ResultPack} from './ResultPack';
