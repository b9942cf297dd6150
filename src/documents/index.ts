export {annexListHtml, annexValues} from './annexList';
export {badgeSvg, type BadgeData} from './badge/svg';
export {certificateModel, type CertificateModel} from './certificate';
export {certificateFonts, type CanvasPort} from './certificate/canvas';
export {certificateSize, drawCertificate} from './certificate/draw';
export {certificateDates, certificateFacts, type CertificateFact} from './certificate/facts';
export {dateText} from './format';
export {summaryCardHtml} from './summary/card';
export {summaryModel, type Fact, type FactId, type HoursPart, type SummaryModel} from './summary/model';
