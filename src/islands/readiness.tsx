import {ReadinessApp} from '../builders/readiness/ReadinessApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language, close}) => <ReadinessApp base={base} language={language} onLeave={close} />);
