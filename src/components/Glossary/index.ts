export {Glossary} from './Glossary';
export {definedTerms, scriptText} from './definedTerms';
