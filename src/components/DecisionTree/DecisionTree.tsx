import React from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {clausePath} from '../../standards';
import {answerWords, letterOf, nextWords, questionWords, resultWords, type Tree, treeById, type TreeResult, treeWords} from '../../standards/trees';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';
import styles from './DecisionTree.module.css';

interface DecisionTreeProps {
  /** Number of the tree, such as DT1; an unknown one stops the build. */
  id: string;
  /** Leaves out title and introduction, where the page has its own heading. */
  bare?: boolean;
  /** Folds the whole tree, where the page is about something else. */
  folded?: boolean;
}

const anchorOf = (tree: Tree, id: string): string => `${tree.id}-${id}`.toLowerCase();

/** A decision tree to read, print and walk through: numbered questions, answers that lead on, results with letters. */
export function DecisionTree({id, bare = false, folded = false}: DecisionTreeProps): React.ReactElement {
  const {lang, word} = useWords();
  const tree = treeById(id);
  if (!tree) throw new Error(`There is no decision tree ${id}`);
  const {title, intro} = treeWords(tree.id, lang);
  const name = `${tree.id} ${title}`;
  const waiting = `<p class="${styles.start}"><button type="button" class="mv-button" data-open-island aria-label="${escapeHtml(`${word('tree.walk')}: ${title}`)}">${escapeHtml(word('tree.walk'))}</button> <span>${escapeHtml(word('tree.walkHint'))}</span></p>`;
  const whole = <Whole tree={tree} />;
  return (
    <section className={styles.tree} aria-label={name}>
      {bare ? null : <><h3 className={styles.title}>{name}</h3><p>{intro}</p></>}
      <Island name="tree" when="open" waiting={waiting} options={{tree: tree.id, level: bare ? '3' : '4'}} />
      {folded ? <details className={styles.folded}><summary>{word('tree.whole')}</summary>{whole}</details> : whole}
    </section>
  );
}

function Whole({tree}: {tree: Tree}): React.ReactElement {
  const {lang, word} = useWords();
  return (
    <>
      <ol className={styles.questions}>
        {tree.questions.map((question, index) => {
          const {ask, hint} = questionWords(tree.id, question.id, lang);
          return (
            <li key={question.id} id={anchorOf(tree, question.id)}>
              <p className={styles.ask}><span className={styles.number}>{index + 1}</span> {ask}</p>
              {hint ? <p className={styles.hint}>{hint}</p> : null}
              <ul className={styles.answers}>
                {question.answers.map((answer) => {
                  const {label, note} = answerWords(tree.id, question.id, answer.id, lang);
                  const follows = tree.questions.findIndex((one) => one.id === answer.to);
                  return (
                    <li key={answer.id}>
                      <span className={styles.label}>{label}</span>{' '}
                      <a className={styles.to} href={`#${anchorOf(tree, answer.to)}`}>{follows >= 0 ? word('tree.goTo', {number: follows + 1}) : <><span className={styles.small}>{letterOf(tree, answer.to)}</span> {resultWords(tree.id, answer.to, lang).title}</>}</a>
                      {note ? <span className={styles.note}>{note}</span> : null}
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ol>
      <p className={styles.resultsTitle}>{word('tree.results')}</p>
      <ul className={styles.results}>{tree.results.map((result) => <Result key={result.id} tree={tree} result={result} />)}</ul>
    </>
  );
}

function Result({tree, result}: {tree: Tree; result: TreeResult}): React.ReactElement {
  const {lang, word} = useWords();
  const {title, what} = resultWords(tree.id, result.id, lang);
  return (
    <li id={anchorOf(tree, result.id)} data-tone={result.tone}>
      <p className={styles.resultTitle}><span className={styles.letter}>{letterOf(tree, result.id)}</span> {title}</p>
      <p>{what}</p>
      <p className={styles.after}><strong>{word('tree.next')}:</strong> {result.next.map(({id, to}, index) => <React.Fragment key={id}>{index > 0 ? ' · ' : ''}<PageLink to={to}>{nextWords(tree.id, result.id, id, lang)}</PageLink></React.Fragment>)}</p>
      <p className={styles.after}><strong>{word('tree.clauses')}:</strong> {result.clauses.map((id, index) => <React.Fragment key={id}>{index > 0 ? ', ' : ''}<Link to={clausePath(id)}>{id}</Link></React.Fragment>)}</p>
    </li>
  );
}

/** A link below the base path. The views of the design page stand behind # and are no anchors that the build could check. */
function PageLink({to, children}: {to: string; children: React.ReactNode}): React.ReactElement {
  const address = useBaseUrl(to);
  return to.startsWith('/design/') ? <a href={address}>{children}</a> : <Link to={to}>{children}</Link>;
}
