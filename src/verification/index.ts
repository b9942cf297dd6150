export {verify, type VerifyOptions} from './verify';
export {checkIds, conclusionOf, type Check, type CheckId, type Conclusion, type Detail, type Outcome, type Report, type Verdict} from './report';
export {helperIn, helping, serves, type Helper} from './helpers';
export {checkText, detailText, conclusionText, type CheckText} from './text';
export {maxBytes} from './sniff';
export {isSample} from './detect';
export {tamperable, type Field, type Tamperable} from './tamper';
