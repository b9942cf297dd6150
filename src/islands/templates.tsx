import {TemplatesApp} from '../builders/templates/TemplatesApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language, close}) => <TemplatesApp base={base} language={language} onLeave={close} />);
