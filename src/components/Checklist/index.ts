export {ClauseChecklist} from './ClauseChecklist';
