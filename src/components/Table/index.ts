export {HeadCell, Table} from './Table';
