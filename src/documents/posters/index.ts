export {posterPdf} from './pdf';
export {poster, posterCard, posterIds, type Poster, type PosterId} from './posters';
