import {TreeWalk} from '../builders/trees/TreeWalk';
import {reactMount} from './island';

export const mount = reactMount(({base, language, options, close}) => <TreeWalk id={options.tree ?? ''} base={base} language={language} level={options.level === '4' ? 4 : 3} onLeave={close} />);
