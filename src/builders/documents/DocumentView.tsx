import {type ReactElement, useMemo, useState} from 'react';
import {type DocumentId, documents, papers} from '../../documents';
import {pick} from '../../language';
import type {Review, Specification} from '../../specification';
import {safeName} from '../design/files';
import {usePageTitle} from '../pageTitle';
import {BesideMany, BesideOne} from './Beside';
import styles from './DocumentView.module.css';
import {Paper} from './Paper';

interface DocumentViewProps {id: DocumentId; specification: Specification; review: Review; language: string}

/** What lets the reader lay something beside the project, by how a document uses it. */
const besides = {none: null, one: BesideOne, many: BesideMany} as const;

/** One document of the open project: what it is for, what lies beside it, the page as it prints. */
export default function DocumentView({id, specification, review, language}: DocumentViewProps): ReactElement {
  const [others, setOthers] = useState<readonly Specification[]>([]);
  const kind = documents[id];
  const master = specification.languages?.[0] ?? language;
  const html = useMemo(() => kind.html({specification, review, lang: master, at: new Date(), others}), [kind, specification, review, master, others]);
  const Beside = besides[kind.others];
  const title = papers.text(`title.${id}`, language);

  usePageTitle(`${title} | MiCrocVET Handbook`);

  return (
    <>
      <header className="mv-no-print">
        <h1 tabIndex={-1} className={styles.title}>{title}</h1>
        <p className={styles.about}>{papers.text(`about.${id}`, language)}</p>
        {Beside && <Beside specification={specification} language={language} onChange={setOthers} />}
      </header>
      <Paper html={html} file={`${safeName(pick(specification.title, master))}.${kind.file}.html`} language={language} />
    </>
  );
}
