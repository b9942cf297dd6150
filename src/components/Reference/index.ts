export {Crosswalk} from './Crosswalk';
export {TemplateTable} from './TemplateTable';
export {Versions} from './Versions';
