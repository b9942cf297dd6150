import {SignatureDemo} from '../builders/learn/SignatureDemo';
import {reactMount} from './island';

export const mount = reactMount(({language}) => <SignatureDemo language={language} />);
