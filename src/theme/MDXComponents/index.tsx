import MDXComponents from '@theme-original/MDXComponents';
import {Builder} from '@site/src/components/Builder';
import {AllClauses, Clause, ClauseList, Clauses, StandardList} from '@site/src/components/Clauses';
import {DocumentLink} from '@site/src/components/DocumentLink';
import {ElementCards, ElementsTable} from '@site/src/components/Elements';
import {ProcedureFacts, ProcedureList} from '@site/src/components/Procedures';
import {Source, SourceList} from '@site/src/components/Sources';

/** What every MDX page may use without importing it. */
export default {...MDXComponents, AllClauses, Builder, Clause, ClauseList, Clauses, DocumentLink, ElementCards, ElementsTable, ProcedureFacts, ProcedureList, Source, SourceList, StandardList};
