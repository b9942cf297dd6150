export {ExercisePlay, ExerciseTable} from './Exercise';
export {WorkshopMaker} from './WorkshopMaker';
