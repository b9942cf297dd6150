export {ProcedureFacts, ProcedureList, StepsPath} from './Procedures';
