export {trees} from './table';
export {answerWords, letterOf, longestFrom, nextWords, questionWords, resultWords, settingsOf, treeById, treeWords, walk, type Answered, type Place} from './walk';
export {treeText} from './words';
export type {Setting, SettingValue, Tree, TreeAnswer, TreeId, TreeQuestion, TreeResult} from './types';
