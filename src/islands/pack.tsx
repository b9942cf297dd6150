import {PackApp} from '../builders/pack/PackApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language, close}) => <PackApp base={base} language={language} onLeave={close} />);
