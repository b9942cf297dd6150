import {WorkshopApp} from '../builders/workshop/WorkshopApp';
import {reactMount} from './island';

export const mount = reactMount(({language, close}) => <WorkshopApp language={language} onLeave={close} />);
