export {DecisionTree} from './DecisionTree';
