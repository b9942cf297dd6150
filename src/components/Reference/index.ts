export {Crosswalk} from './Crosswalk';
export {Questions} from './Questions';
export {SourceGroups} from './SourceGroups';
export {TemplateTable} from './TemplateTable';
export {Versions} from './Versions';
