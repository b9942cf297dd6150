import {ChecklistApp} from '../builders/checklist/ChecklistApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language, close}) => <ChecklistApp base={base} language={language} onLeave={close} />);
