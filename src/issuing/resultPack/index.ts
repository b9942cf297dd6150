export {makePack} from './make';
export {lackText} from './readme';
export {packEntries} from './table';
export type {ListedFile, PackEntry, PackFile, PackProgress, PackRequest, PackResult, PackSample, Lack} from './types';
