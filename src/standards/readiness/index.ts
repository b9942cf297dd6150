export {nearlyUpTo, readinessChange, readinessResult, type ReadinessAnswer, type ReadinessAnswers, type ReadinessBand, type ReadinessCount, type ReadinessGap, type ReadinessResult} from './result';
export {isNeeded, isStatementId, standardOf, statements, type Statement, type StatementId} from './statements';
export {bandWords, readinessText, statementWords} from './words';
