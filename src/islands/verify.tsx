import {VerifyApp} from '../builders/verify/VerifyApp';
import {reactMount} from './island';

export const mount = reactMount(({language}) => <VerifyApp language={language} />);
