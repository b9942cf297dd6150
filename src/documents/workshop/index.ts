export {blockList, blocks, levels, things, type BlockId, type Level, type ThingId} from './blocks';
export {blocksOf, bounds, clockText, longestStretch, plan, soundOptions, type Plan, type Slot, type WorkshopOptions} from './plan';
export {exercisesOf, kitPapers, type KitPaper} from './papers';
export {kitPrints, type KitPrints} from './prints';
export {slidesHtml, slidesOf, type Slide} from './slides';
export {slidesPdf} from './slidesPdf';
export {workshopWords} from './words';
