export {ProcedureFacts, ProcedureList} from './Procedures';
