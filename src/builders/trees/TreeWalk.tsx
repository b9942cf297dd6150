import {lazy, type ReactElement, Suspense, useEffect, useId, useRef, useState} from 'react';
import {clausePath, clauseById, clauseWords} from '../../standards';
import {type Answered, answerWords, longestFrom, nextWords, questionWords, resultWords, settingsOf, type Tree, treeById, type TreeQuestion, type TreeResult, walk} from '../../standards/trees';
import {words} from './words';
import styles from './TreeWalk.module.css';

// The forms' words and the workspace come only where there is something to write.
const WriteResult = lazy(async () => ({default: (await import('./WriteResult')).WriteResult}));

interface TreeWalkProps {
  /** Number of the tree. */
  readonly id: string;
  readonly base: string;
  readonly language: string;
  /** Level of its headings. */
  readonly level: 3 | 4;
  /** Takes the walk away again. */
  readonly onLeave: () => void;
}

/** A decision tree, one question at a time, with the way back and the result. */
export function TreeWalk({id, base, language, level, onLeave}: TreeWalkProps): ReactElement | null {
  const tree = treeById(id);
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [before, setBefore] = useState<string | null>(null);
  if (!tree) return null;
  const {steps, place} = walk(tree, answers);
  /** Goes back to a question; the answer that was given there stays chosen. */
  const goTo = (index: number): void => {
    setBefore(steps[index]?.answer.id ?? null);
    setAnswers(steps.slice(0, index).map(({question, answer}) => ({question: question.id, answer: answer.id})));
  };
  return (
    <div className={styles.walk}>
      {place.question
        ? <Ask key={`${place.question.id} ${answers.length}`} tree={tree} question={place.question} number={steps.length + 1} chosen={before} language={language}
          onAnswer={(answer) => { setBefore(null); setAnswers([...answers.slice(0, steps.length), {question: place.question.id, answer}]); }}
          onBack={steps.length > 0 ? () => goTo(steps.length - 1) : null} onLeave={onLeave} />
        : <Result tree={tree} result={place.result} steps={steps} base={base} language={language} level={level}
          onBack={() => goTo(steps.length - 1)} onAgain={() => { setBefore(null); setAnswers([]); }} onLeave={onLeave} />}
      {steps.length > 0 && (
        <details className={styles.path} open={place.result !== undefined}>
          <summary>{words.text('path', language)}</summary>
          <ol>
            {steps.map(({question, answer}, index) => {
              const {ask} = questionWords(tree.id, question.id, language);
              return (
                <li key={question.id}>
                  <span className={styles.small}>{ask}</span> <strong>{answerWords(tree.id, question.id, answer.id, language).label}</strong>{' '}
                  <button type="button" className={styles.plain} aria-label={words.text('changeWhat', language, {question: ask})} onClick={() => goTo(index)}>{words.text('change', language)}</button>
                </li>
              );
            })}
          </ol>
        </details>
      )}
    </div>
  );
}

interface AskProps {
  readonly tree: Tree; readonly question: TreeQuestion; readonly number: number; readonly chosen: string | null; readonly language: string;
  readonly onAnswer: (id: string) => void; readonly onBack: (() => void) | null; readonly onLeave: () => void;
}

function Ask({tree, question, number, chosen: before, language, onAnswer, onBack, onLeave}: AskProps): ReactElement {
  const [chosen, setChosen] = useState(before);
  const [wrong, setWrong] = useState(false);
  const legend = useRef<HTMLLegendElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const name = useId();
  const {ask, hint} = questionWords(tree.id, question.id, language);
  const left = longestFrom(tree, question.id) - 1;
  useEffect(() => { legend.current?.focus(); }, []);
  const described = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ');
  return (
    <form noValidate onSubmit={(event) => {
      event.preventDefault();
      if (chosen !== null) { onAnswer(chosen); return; }
      setWrong(true);
      first.current?.focus();
    }}>
      <p className={styles.small}>{words.text('number', language, {number})}. {left > 1 ? words.text('left', language, {count: left}) : words.text(left === 1 ? 'left.one' : 'left.none', language)}</p>
      <fieldset className={styles.question} aria-describedby={described || undefined}>
        <legend ref={legend} tabIndex={-1}>{ask}</legend>
        {hint && <p id={`${name}-hint`} className={styles.hint}>{hint}</p>}
        {wrong && <p id={`${name}-error`} className={styles.error}><span className="visually-hidden">{words.text('error', language)} </span>{words.text('choose', language)}</p>}
        {question.answers.map(({id}, index) => (
          <label key={id} className={styles.answer}>
            <input ref={index === 0 ? first : undefined} type="radio" name={name} value={id} checked={chosen === id} onChange={() => { setChosen(id); setWrong(false); }} />
            <span>{answerWords(tree.id, question.id, id, language).label}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.actions}>
        <button type="submit" className="mv-button">{words.text('continue', language)}</button>
        {onBack && <button type="button" className={styles.plain} onClick={onBack}>{words.text('back', language)}</button>}
        <button type="button" className={styles.plain} onClick={onLeave}>{words.text('leave', language)}</button>
      </p>
    </form>
  );
}

interface ResultProps {
  readonly tree: Tree; readonly result: TreeResult; readonly steps: ReturnType<typeof walk>['steps']; readonly base: string; readonly language: string; readonly level: 3 | 4;
  readonly onBack: () => void; readonly onAgain: () => void; readonly onLeave: () => void;
}

function Result({tree, result, steps, base, language, level, onBack, onAgain, onLeave}: ResultProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const [Heading, Sub] = level === 3 ? ['h3', 'h4'] as const : ['h4', 'h5'] as const;
  const {title, what} = resultWords(tree.id, result.id, language);
  const notes = steps.map(({question, answer}) => answerWords(tree.id, question.id, answer.id, language).note).filter(Boolean);
  const settings = settingsOf(steps, result);
  return (
    <div className={styles.result} data-tone={result.tone} data-result={result.id}>
      <p className={styles.small}>{words.text('result', language)}</p>
      <Heading ref={heading} tabIndex={-1} className={styles.verdict}>{title}</Heading>
      <p>{what}</p>
      {notes.length > 0 && <><Sub>{words.text('notes', language)}</Sub><ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul></>}
      <Sub>{words.text('next', language)}</Sub>
      <ul>{result.next.map(({id, to}) => <li key={id}><a href={base + to.slice(1)}>{nextWords(tree.id, result.id, id, language)}</a></li>)}</ul>
      <Sub>{words.text('clauses', language)}</Sub>
      <ul className={styles.clauses}>
        {result.clauses.map((id) => <li key={id}><a href={base + clausePath(id).slice(1)}>{id}</a> <span className={styles.small}>{clauseById(id)?.level}</span> {clauseWords(id, language).statement}</li>)}
      </ul>
      {settings.length > 0 && <Suspense><WriteResult settings={settings} label={words.text('write.label', language, {tree: tree.id, result: title})} base={base} language={language} heading={Sub} /></Suspense>}
      <p className={styles.actions}>
        <button type="button" className="mv-button mv-button--quiet" onClick={onAgain}>{words.text('again', language)}</button>
        <button type="button" className={styles.plain} onClick={onBack}>{words.text('back', language)}</button>
        <button type="button" className={styles.plain} onClick={onLeave}>{words.text('leave', language)}</button>
      </p>
    </div>
  );
}
