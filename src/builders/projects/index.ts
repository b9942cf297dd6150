export {ClearData} from './ClearData';
export {ImportConflict} from './ImportConflict';
export {ProjectStart} from './ProjectStart';
export {ProjectSwitcher} from './ProjectSwitcher';
export {SaveState} from './SaveState';
export {ShareDialog} from './ShareDialog';
export {StorageNotice} from './StorageNotice';
export {TabConflict} from './TabConflict';
