import {CardsApp} from '../builders/workshop/CardsApp';
import {reactMount} from './island';

export const mount = reactMount(({language, close}) => <CardsApp language={language} onLeave={close} />);
