export {type Edition, type EditionFile, readEdition} from './edition';
export {type Keeper, keeper, type KeeperPorts, type Progress, type State} from './keeper';
export {browserPorts} from './browser';
