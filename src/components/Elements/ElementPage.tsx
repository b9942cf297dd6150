import React from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {crosswalk, fateOf, type Fate, type FateRule} from '../../credentials/crosswalk';
import {words as credentialWords} from '../../credentials/words';
import type {Specification} from '../../specification';
import {elementGuidance, elements, elementWords, procedureById, steps, stepWords, type ElementId, type SettingId} from '../../standards';
import {edcPaths, openBadgePaths, subjectsOf} from '../../verification/elementPaths';
import {ClauseList} from '../Clauses';
import {Table} from '../Table';
import {useWords} from '../words';
import {elementFacts} from './elementFacts';
import styles from './Elements.module.css';

const settings: readonly SettingId[] = ['vocational-centre', 'company', 'volunteering-network', 'online-course'];

// Specifications that between them take every branch of the crosswalk: what becomes of a field may depend on a claim.
const probes: readonly Specification[] = [
  {},
  {level: {claim: 'official'}, credits: {claim: 'awarded', system: 'ects', value: 1}},
  {outcomes: [{kind: 'responsibility'}]},
] as unknown as Specification[];

/** Each thing that can become of a field, once. */
const fatesOf = (rule: FateRule): Fate[] => [...new Map(probes.map((probe) => fateOf(rule, probe)).map((fate) => [JSON.stringify(fate), fate])).values()];

/** A pointer of the crosswalk as people read it: no leading slash, list places as []. */
const readable = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/*', '[]').replaceAll(/\/\d+/g, '[]').replaceAll('/', '.');

/** A long path that may break after each dot. */
const Path = ({pointer}: {pointer: string}): React.ReactElement => <code className={styles.path}>{readable(pointer).split('.').map((part, index) => <React.Fragment key={index}>{index > 0 && <>.<wbr /></>}{part}</React.Fragment>)}</code>;

function Fates({rule}: {rule: FateRule}): React.ReactElement {
  const {lang, word} = useWords();
  return (
    <>
      {fatesOf(rule).map((fate, index) => (
        <span key={JSON.stringify(fate)} className={styles.fate}>
          {index > 0 && <>{word('element.or')} </>}
          {'at' in fate ? <Path pointer={fate.at} /> : 'note' in fate ? word('element.note', {heading: credentialWords.text(`note:${fate.note}`, lang)}) : word('element.loss', {reason: credentialWords.text(`loss:${fate.loss}`, lang).replace(/\.$/, '')})}
        </span>
      ))}
    </>
  );
}

/** The places of an element in a Europass credential and in an Open Badge, field by field. */
function Places({id}: {id: ElementId}): React.ReactElement {
  const {lang, word} = useWords();
  return (
    <details>
      <summary>{word('element.places')}</summary>
      <p className={styles.hint}>{word('element.placesHint')}</p>
      <Table>
        <thead><tr><th scope="col">{word('element.field')}</th><th scope="col">{word('element.edc')}</th><th scope="col">{word('element.badge')}</th></tr></thead>
        <tbody>
          {elementFacts[id].fields.map((field) => {
            const row = crosswalk.find((entry) => entry.field === field);
            if (!row) throw new Error(`The crosswalk has no field ${field}`);
            return <tr key={field}><th scope="row"><Path pointer={field} /></th><td><Fates rule={row.edc} /></td><td><Fates rule={row.badge} /></td></tr>;
          })}
        </tbody>
      </Table>
      <p className={styles.hint}>{word('element.accepted')}</p>
      <dl>
        {([['element.edc', edcPaths], ['element.badge', openBadgePaths]] as const).map(([format, paths]) => (
          <React.Fragment key={format}>
            <dt>{word(format)}</dt>
            <dd>
              {paths[id].map((place) => typeof place === 'string' ? place : place.path).map((path) => <span key={path} className={styles.fate}><Path pointer={path} /></span>)}
              {(subjectsOf[id] ?? []).map((subject) => <span key={subject} className={styles.fate}>{word('element.note', {heading: credentialWords.text(`note:${subject}`, lang)})}</span>)}
            </dd>
          </React.Fragment>
        ))}
      </dl>
    </details>
  );
}

/** Where the element is filled in: the procedure that explains it and its form on the design page; or that it comes with the award. */
function WhereToFillIn({id}: {id: ElementId}): React.ReactElement {
  const {lang, word} = useWords();
  const design = useBaseUrl('/design/');
  const issue = procedureById('P8');
  const step = steps.find((entry) => entry.id === elements.find((element) => element.id === id)?.step);
  if (!step) return <>{word('element.withAward')}{issue && <> (<Link to={issue.path}>{issue.id}</Link>)</>}</>;
  return <><Link to={step.path}>{step.procedure} {stepWords(step.id, lang).title}</Link>, <a href={`${design}#${step.id}`}>{word('element.form')}</a></>;
}

/** Everything about one element that is data: meaning, advice, the usual question, four examples, where it is filled in, its clauses, and its places in the formats. */
export function ElementPage({id}: {id: ElementId}): React.ReactElement {
  const {lang, word} = useWords();
  const element = elements.find((entry) => entry.id === id);
  if (!element) throw new Error(`There is no element ${String(id)}`);
  const {name, meaning} = elementWords(id, lang);
  const advice = elementGuidance(id, lang);
  return (
    <div className={styles.facts}>
      <p className={styles.meaning}><span className={element.mandatory ? `${styles.kind} ${styles.mandatory}` : styles.kind}>{word(element.mandatory ? 'element.mandatory' : 'element.optional')}</span> <span className={styles.number}>{id}</span> {name}: {meaning}</p>
      <dl>
        <dt className={styles.do}>{word('element.do')}</dt><dd>{advice.do}</dd>
        <dt className={styles.doNot}>{word('element.doNot')}</dt><dd>{advice.doNot}</dd>
        <dt>{word('element.question')}</dt><dd><span className={styles.question}>{advice.question}</span> {advice.answer}</dd>
        <dt>{word('element.step')}</dt><dd><WhereToFillIn id={id} /></dd>
      </dl>
      <p className={styles.label}>{word('element.examples')}</p>
      <dl>{settings.map((setting) => <React.Fragment key={setting}><dt>{word(`setting.${setting}`)}</dt><dd>{advice.examples[setting]}</dd></React.Fragment>)}</dl>
      <p className={styles.label}>{word('element.clauses')}</p>
      <ClauseList ids={elementFacts[id].clauses} />
      <Places id={id} />
    </div>
  );
}
