import {DesignApp} from '../builders/design/DesignApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language}) => <DesignApp base={base} language={language} />);
