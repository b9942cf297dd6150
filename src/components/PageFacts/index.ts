export {PageFacts} from './PageFacts';
