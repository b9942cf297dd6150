import MDXComponents from '@theme-original/MDXComponents';
import {BookLink} from '@site/src/components/Book';
import {Builder} from '@site/src/components/Builder';
import {AllClauses, Clause, ClauseList, Clauses, StandardList} from '@site/src/components/Clauses';
import {ElementCards, ElementsTable} from '@site/src/components/Elements';
import {ProcedureFacts, ProcedureList} from '@site/src/components/Procedures';
import {Source, SourceList} from '@site/src/components/Sources';
import {HeadCell, Table} from '@site/src/components/Table';

/** What every MDX page may use without importing it. */
export default {...MDXComponents, AllClauses, BookLink, Builder, Clause, ClauseList, Clauses, ElementCards, ElementsTable, ProcedureFacts, ProcedureList, Source, SourceList, StandardList, table: Table, th: HeadCell};
