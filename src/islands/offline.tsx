import {OfflineApp} from '../builders/offline/OfflineApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language}) => <OfflineApp base={base} language={language} />);
