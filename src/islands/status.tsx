import {StatusApp} from '../builders/status/StatusApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language, close}) => <StatusApp base={base} language={language} onLeave={close} />);
