import {type ReactElement, useId, useState} from 'react';
import type {Report} from '../../verification';
import {core} from '../../worker';
import {loadExample, sampleAward} from '../../specification';
import styles from './Learn.module.css';
import {Steps} from './Steps';
import {wordsIn} from './words';

const ways = {embedded: 'eddsa-rdfc-2022', token: 'vc-jwt'} as const;

async function freshReport(way: keyof typeof ways): Promise<Report> {
  const specification = await loadExample('vocational-centre');
  const {files: [file], problems} = await core().call('issue', {specification, award: sampleAward(specification), format: 'open-badge', proof: ways[way], now: new Date()});
  if (!file) throw new Error(problems.map(({code}) => code).join(', '));
  return core().call('verify', {input: file.content});
}

/** Makes a sample on the spot and shows each step of its signature with the values that came out. */
export function SignatureDemo({language}: {language: string}): ReactElement {
  const say = wordsIn(language);
  const [way, setWay] = useState<keyof typeof ways>('embedded');
  const [report, setReport] = useState<Report | null>(null);
  const [message, setMessage] = useState('');
  const id = useId();
  const make = async (): Promise<void> => {
    setMessage(say('demo.busy'));
    try {
      setReport(await freshReport(way));
      setMessage(say('demo.done'));
    } catch (error) {
      setMessage(say('demo.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  return (
    <div className={styles.frame}>
      <div className={styles.form}>
        <div><label htmlFor={id}>{say('demo.kind')}</label>
          <select id={id} value={way} onChange={(event) => setWay(event.currentTarget.value as keyof typeof ways)}>{(Object.keys(ways) as (keyof typeof ways)[]).map((each) => <option key={each} value={each}>{say(`demo.${each}`)}</option>)}</select>
        </div>
      </div>
      <p className={styles.actions}><button type="button" className="mv-button" onClick={() => void make()}>{say(report ? 'demo.again' : 'demo.make')}</button></p>
      <p role="status" className={styles.hint}>{message}</p>
      {report && <Steps report={report} language={language} />}
    </div>
  );
}
