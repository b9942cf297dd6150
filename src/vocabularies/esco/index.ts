export type {EscoConcept} from './concept';
export {parseEscoCsv} from './csv';
export {readEscoPack, writeEscoPack, type EscoPack} from './pack';
export {escoAcknowledgement, escoProblemText, type EscoProblem, type EscoProblemCode, type EscoRead} from './problems';
export {searchEsco} from './search';
export {starterEsco} from './starter';
export {escoHost} from './host';
