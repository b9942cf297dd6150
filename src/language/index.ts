export {fill, pick, shown, type LanguageText, type Message, type MessageData} from './text';
export {catalogue, type Catalogue} from './catalogue';
