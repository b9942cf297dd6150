import {GalleryApp} from '../builders/gallery/GalleryApp';
import {reactMount} from './island';

export const mount = reactMount(({base, language}) => <GalleryApp base={base} language={language} />);
