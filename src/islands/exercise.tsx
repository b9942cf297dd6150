import {ExerciseApp} from '../builders/workshop/ExerciseApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language, options, close}) => <ExerciseApp id={options.exercise ?? ''} base={base} language={language} onLeave={close} />);
