export {ExercisePlay, ExerciseTable, ExerciseTask} from './Exercise';
export {Room} from './Room';
export {WorkshopMaker} from './WorkshopMaker';
