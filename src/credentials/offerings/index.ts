export {offeringById, offerings} from './table';
export {inPage} from './inPage';
export type {Offering, OfferingId} from './types';
