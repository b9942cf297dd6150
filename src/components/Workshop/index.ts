export {CardMaker, CardTable} from './Cards';
export {ExercisePlay, ExerciseTable, ExerciseTask} from './Exercise';
export {Room} from './Room';
export {WorkshopMaker} from './WorkshopMaker';
