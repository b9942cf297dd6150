import {ShowApp} from '../builders/show/ShowApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language}) => <ShowApp base={base} language={language} />);
