export {verify, type VerifyOptions} from './verify';
export {checkIds, conclusionOf, type Check, type CheckId, type Conclusion, type Detail, type Outcome, type Report, type Verdict} from './report';
export {helperIn, helping, serves, type Helper} from './helpers';
export {checkText, detailText, conclusionText, type CheckText} from './text';
export {maxBytes} from './sniff';
export {isSample} from './detect';
export {answers, whereToAsk, type Elsewhere} from './whereToAsk';
export {entryAt, readStatusList} from './statusList';
