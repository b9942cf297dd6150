export {ReadinessCheck} from './ReadinessCheck';
