export {fill, pick, type LanguageText, type Message, type MessageData} from './text';
export {catalogue, type Catalogue} from './catalogue';
