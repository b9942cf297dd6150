export {verify, type VerifyOptions} from './verify';
export {checkIds, conclusionOf, type Check, type CheckId, type Carried, type Conclusion, type Detail, type Outcome, type Report, type ReportPart, type Verdict} from './report';
export {helperIn, helping, serves, type Helper} from './helpers';
export {checkText, detailText, conclusionText, type CheckText} from './text';
export {type ContainerId} from './inside';
export {fingerprintOf, readVerifyLink, verifyLink, type Asked} from './link';
export {maxBytes} from './sniff';
export {isSample} from './detect';
