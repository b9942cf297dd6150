export {cardPages, cardSizes, countSheets, sideChoices, type CardPage, type CardSize, type Sides} from './layout';
export type {Card, CardLine, CardSet, Face} from './model';
export {cardsPdf} from './pdf';
export {cardSet, cardSetIds, cardSets, type PlainSetId} from './sets';
