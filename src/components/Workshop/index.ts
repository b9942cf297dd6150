export {CardMaker, CardTable} from './Cards';
export {ExercisePlay, ExerciseTable} from './Exercise';
export {Room} from './Room';
export {WorkshopMaker} from './WorkshopMaker';
