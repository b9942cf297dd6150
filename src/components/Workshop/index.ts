export {WorkshopMaker} from './WorkshopMaker';
