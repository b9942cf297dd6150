export {fill, pick, shown, visible, type LanguageText, type Message, type MessageData} from './text';
export {catalogue, type Catalogue} from './catalogue';
