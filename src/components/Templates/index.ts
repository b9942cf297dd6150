export {TemplateGallery} from './TemplateGallery';
