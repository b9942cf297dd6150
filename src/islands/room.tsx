import {RoomApp} from '../builders/workshop/RoomApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language, close}) => <RoomApp base={base} language={language} onLeave={close} />);
