export {verify, type VerifyOptions} from './verify';
export {checkIds, type Check, type CheckId, type Detail, type Outcome, type Report, type Verdict} from './report';
export {checkText, detailText, verdictText, type CheckText} from './text';
export {maxBytes} from './sniff';
export {isSample} from './detect';
