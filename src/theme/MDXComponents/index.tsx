import MDXComponents from '@theme-original/MDXComponents';
import {BookLink} from '@site/src/components/Book';
import {Builder} from '@site/src/components/Builder';
import {ClauseChecklist} from '@site/src/components/Checklist';
import {AllClauses, Clause, ClauseList, Clauses, StandardList} from '@site/src/components/Clauses';
import {DecisionTree} from '@site/src/components/DecisionTree';
import {DocumentLink} from '@site/src/components/DocumentLink';
import {ElementCards, ElementPage, ElementsTable} from '@site/src/components/Elements';
import {Gallery, SignatureSteps} from '@site/src/components/Learning';
import {OpenExample} from '@site/src/components/OpenExample';
import {ProcedureFacts, ProcedureList} from '@site/src/components/Procedures';
import {ReadinessCheck} from '@site/src/components/Readiness';
import {ResultPack} from '@site/src/components/ResultPack';
import {ShowChoice} from '@site/src/components/Show';
import {Source, SourceList} from '@site/src/components/Sources';
import {StatusLists} from '@site/src/components/StatusLists';
import {HeadCell, Table} from '@site/src/components/Table';
import {Term} from '@site/src/components/Terms';

/** What every MDX page may use without importing it. */
export default {
  ...MDXComponents, AllClauses, BookLink, Builder, Clause, ClauseChecklist, ClauseList, Clauses, DecisionTree, DocumentLink, ElementCards, ElementPage, ElementsTable, Gallery, OpenExample,
  ProcedureFacts, ProcedureList, ReadinessCheck, ResultPack, ShowChoice, SignatureSteps, Source, SourceList, StandardList, StatusLists, Term, table: Table, th: HeadCell,
};
