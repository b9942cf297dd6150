import {EmbeddedStep} from '../builders/design/EmbeddedStep';
import {reactMount} from './island';

export const mount = reactMount(({base, language, options}) => <EmbeddedStep step={options.step ?? ''} base={base} language={language} />);
