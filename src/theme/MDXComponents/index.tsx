import MDXComponents from '@theme-original/MDXComponents';
import {Builder} from '@site/src/components/Builder';
import {AllClauses, Clause, ClauseList, Clauses, StandardList} from '@site/src/components/Clauses';
import {ElementCards, ElementPage, ElementsTable} from '@site/src/components/Elements';
import {OpenExample} from '@site/src/components/OpenExample';
import {ProcedureFacts, ProcedureList} from '@site/src/components/Procedures';
import {Source, SourceList} from '@site/src/components/Sources';

/** What every MDX page may use without importing it. */
export default {...MDXComponents, AllClauses, Builder, Clause, ClauseList, Clauses, ElementCards, ElementPage, ElementsTable, OpenExample, ProcedureFacts, ProcedureList, Source, SourceList, StandardList};
