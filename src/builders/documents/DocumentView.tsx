import {type ReactElement, useMemo, useState} from 'react';
import {type DocumentId, documents, paperFormats, papers} from '../../documents';
import {pick} from '../../language';
import type {Review, Specification} from '../../specification';
import {fontInBrowser} from '../../worker/fonts';
import {safeName} from '../design/files';
import {usePageTitle} from '../pageTitle';
import {BesideMany, BesideOne} from './Beside';
import styles from './DocumentView.module.css';
import {type OtherFile, Paper} from './Paper';
import {wordsIn} from './words';

interface DocumentViewProps {id: DocumentId; specification: Specification; review: Review; language: string}

/** What lets the reader lay something beside the project, by how a document uses it. */
const besides = {none: null, one: BesideOne, many: BesideMany} as const;

/** One document of the open project: what it is for, what lies beside it, the page as it prints. */
export default function DocumentView({id, specification, review, language}: DocumentViewProps): ReactElement {
  const [others, setOthers] = useState<readonly Specification[]>([]);
  const kind = documents[id];
  const master = specification.languages?.[0] ?? language;
  const [html, paper] = useMemo(() => {
    const input = {specification, review, lang: master, at: new Date(), others};
    return [kind.html(input), kind.paper?.(input)] as const;
  }, [kind, specification, review, master, others]);
  const say = wordsIn(language);
  const stem = `${safeName(pick(specification.title, master))}.${kind.file}`;
  // The page itself is offered as one already.
  const also = paper === undefined ? [] : paperFormats.filter((format) => format.id !== 'html' && format.fits(paper))
    .map(({id: format, extension, mediaType, write}): OtherFile => ({label: say(format), file: `${stem}.${extension}`, mediaType, make: () => write(paper, fontInBrowser)}));
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
      <Paper html={html} file={`${stem}.html`} also={also} language={language} />
    </>
  );
}
