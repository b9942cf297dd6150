import {type ReactElement, useEffect, useState} from 'react';
import {certificateModel} from '../../documents';
import {type FaultId, faults, faultWords, kindText, type Made} from '../../issuing/faulty';
import {checkText, conclusionOf, conclusionText, type Helper, type Report} from '../../verification';
import {elementWords} from '../../standards';
import {utf8} from '../../values';
import {offer} from '../design/files';
import {LearnViews} from '../learn/LearnViews';
import styles from '../learn/Learn.module.css';
import {wordsIn} from '../learn/words';
import {handOver} from '../verify/handover';
import {words as verifyWords} from '../verify/words';
import {CertificateView} from '../views/CertificateView';
import {exerciseMade} from './take';

interface Ready {id: FaultId; made: Made; report: Report; helpers: readonly Helper[]; at: Date}

async function ready(id: FaultId): Promise<Ready> {
  const at = new Date();
  return {id, at, ...await exerciseMade(id, at)};
}

/** A credential of the gallery, made on the spot: as a person sees it, to download and check; report and answer on request. */
export function FaultyFile({id, base, language}: {id: string; base: string; language: string}): ReactElement | undefined {
  const say = wordsIn(language);
  const fault = faults.find((each) => each.id === id);
  const [current, setCurrent] = useState<Ready | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (fault === undefined) return undefined;
    let here = true;
    setProblem('');
    ready(fault.id).then((made) => { if (here) setCurrent(made); }, (error: unknown) => { if (here) setProblem(say('gallery.failed', {reason: error instanceof Error ? error.message : String(error)})); });
    return () => { here = false; };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the words do not make the sample
  }, [id]);
  const here = current?.id === id ? current : null;
  return fault && (
    <div aria-busy={here === null && problem === ''} data-exercise={here?.id}>
      <p role="status" className={styles.hint}>{problem || (here ? '' : say('gallery.making'))}</p>
      {here && <Exercise key={here.id} ready={here} base={base} language={language} />}
    </div>
  );
}

/** One sample: as a person sees it, what to think about, and on request the report and the answer. */
function Exercise({ready: {id, made, report, helpers, at}, base, language}: {ready: Ready; base: string; language: string}): ReactElement {
  const say = wordsIn(language);
  const model = report.document === undefined ? null : certificateModel(report.document);
  // Until the reader has looked at the report, the card must not answer the question.
  const [told, setTold] = useState(false);
  const tell = (): void => setTold(true);
  const fault = faults.find((each) => each.id === id);
  const {name, answer} = faultWords(id, language);
  const differing = Object.keys(fault?.expected.checks ?? {});
  const {file, beside} = made;
  return (
    <>
      {model ? <CertificateView model={model} conclusion={told ? conclusionOf(report) : undefined} language={language} /> : <><p>{say('gallery.unreadable')}</p><pre className={styles.value} tabIndex={0}>{file.text.slice(0, 600)}</pre></>}
      <h4>{say('gallery.question')}</h4>
      <p className={styles.hint}>{say('gallery.hint')}</p>
      <p className={styles.actions}>
        {[file, ...beside].map((each, index) => <button key={each.name} type="button" className="mv-button mv-button--quiet" onClick={() => offer(each.name, each.mediaType, each.text)}>{say(index === 0 ? 'gallery.download' : 'gallery.beside', {name: each.name})}</button>)}
        <a href={`${base}verify/`} onClick={() => handOver({name: file.name, content: file.text})}>{say('gallery.verify')}</a>
      </p>
      <details className={styles.part} data-learn="report" onToggle={tell}>
        <summary>{say('gallery.report')}</summary>
        <dl className={styles.facts}>
          {report.checks.map((check) => [
            <dt key={`${check.id}-t`}>{verifyWords.text(`check.${check.id}`, language)}: {verifyWords.text(`outcome.${check.outcome}`, language)}</dt>,
            <dd key={`${check.id}-d`}>{checkText(check, language).message}</dd>,
          ])}
        </dl>
        <LearnViews checked={{name: file.name, bytes: utf8(file.text), report, at, helpers}} language={language} />
      </details>
      <details className={styles.part} data-learn="answer" onToggle={tell}>
        <summary>{say('gallery.answer')}</summary>
        <p><strong>{name}.</strong> {answer}</p>
        {fault && <p>{say('gallery.kind', {kind: kindText(fault.kind, language)})}. {say('gallery.result', {result: conclusionText(fault.expected.conclusion, language)})}</p>}
        <h4>{say('gallery.differs')}</h4>
        {differing.length === 0 && (fault?.expected.absent ?? []).length === 0 ? <p>{say('gallery.nothing')}</p> : (
          <ul>
            {report.checks.filter((check) => differing.includes(check.id)).map((check) => <li key={check.id}><b>{verifyWords.text(`check.${check.id}`, language)}:</b> {checkText(check, language).message}</li>)}
            {(fault?.expected.absent ?? []).map((element) => <li key={element}>{element} {elementWords(element, language).name}</li>)}
          </ul>
        )}
      </details>
    </>
  );
}
