import {lazy, type ReactElement, type ReactNode, Suspense, useEffect, useId, useMemo, useRef, useState} from 'react';
import {type Choices, countRight, isExerciseId, mostStatementWords, type SpokenExercise, spokenExercise, type SpokenItem, statementAdvice} from '../../documents/workshop/exercises';
import {type Finding, findingText, outcomeAdvice} from '../../specification';
import {clausePath} from '../../standards';
import {type Say, wordsIn} from './words';
import styles from './Exercise.module.css';

// The credentials of the gallery come only when one is opened.
const FaultyFile = lazy(async () => ({default: (await import('../gallery/FaultyFile')).FaultyFile}));
// More options than this stand in a list to open; fewer are all in sight.
const mostInSight = 5;
const pause = 700;

interface ExerciseAppProps {
  readonly id: string;
  readonly base: string;
  readonly language: string;
  readonly onLeave: () => void;
}

/** An exercise of the workshop to play: choose for each item, then count; and the answers for whoever leads it. */
export function ExerciseApp({id, ...rest}: ExerciseAppProps): ReactElement | null {
  return isExerciseId(id) ? <Game exercise={spokenExercise(id, rest.language)} {...rest} /> : null;
}

function Game({exercise, base, language, onLeave}: Omit<ExerciseAppProps, 'id'> & {readonly exercise: SpokenExercise}): ReactElement {
  const say = wordsIn(language);
  const [choices, setChoices] = useState<Choices>({});
  const [counted, setCounted] = useState(false);
  const [trainer, setTrainer] = useState(false);
  const [round, setRound] = useState(0);
  const [guess, setGuess] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => { heading.current?.focus(); }, [round]);
  useEffect(() => { if (counted) result.current?.focus(); }, [counted]);
  const {title, how, items, once, write, task} = exercise;
  const {right, answered, all} = countRight(exercise, choices);
  const taken = (option: string, item: string): boolean => once && items.some((other) => other.id !== item && choices[other.id] === option);
  return (
    <section className={styles.game} aria-label={title}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{title}</h3>
      <p>{how}</p>
      <p className={styles.actions}><button type="button" className={styles.plain} aria-pressed={trainer} onClick={() => setTrainer(!trainer)}>{say(trainer ? 'game.hide' : 'game.trainer')}</button></p>
      <div key={round}>
        {counted && <p ref={result} tabIndex={-1} className={styles.result} data-result={`${right}/${all}`}>{say('game.result', {right, all})} {answered < all && say('game.open', {open: all - answered})}{exercise.guess && ` ${say('game.hours', {hours: items.reduce((sum, {hours}) => sum + hours, 0)})}${guess.trim() === '' ? '' : ` ${say('game.guessed', {guess: guess.trim()})}`}`}</p>}
        {exercise.guess && <Guess text={exercise.guess} value={guess} onType={setGuess} say={say} />}
        <ol className={styles.items}>
          {items.map((item) => (
            <li key={item.id}>
              <Ask exercise={exercise} item={item} chosen={choices[item.id] ?? ''} taken={(option) => taken(option, item.id)} say={say}
                onChoose={(option) => { setChoices({...choices, [item.id]: option}); setCounted(false); }} />
              {(trainer || (counted && choices[item.id])) && <Told exercise={exercise} item={item} chosen={counted ? choices[item.id] : undefined} base={base} say={say} />}
              {item.file && <File number={item.id} file={item.file} base={base} language={language} say={say} />}
              {write === 'outcome' && <WriteOutcome number={item.id} language={language} say={say} />}
            </li>
          ))}
        </ol>
        {task && <div className={styles.task}><p>{task.text}</p>{write === 'statement' && <WriteStatement language={language} say={say} />}{write === 'rule' && <Written label={say('game.write.rule')} advice={() => null} />}{trainer && <p className={styles.told} data-tone="answer"><span className={styles.soft}>{say('game.sample')}:</span> {task.answer}</p>}</div>}
        <p className={styles.actions}>
          <button type="button" className="mv-button" onClick={() => { setCounted(true); if (counted) result.current?.focus(); }}>{say('game.count')}</button>
          <button type="button" className={styles.plain} onClick={() => { setChoices({}); setCounted(false); setTrainer(false); setGuess(''); setRound(round + 1); }}>{say('game.again')}</button>
          <button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button>
        </p>
      </div>
    </section>
  );
}

interface AskProps {readonly exercise: SpokenExercise; readonly item: SpokenItem; readonly chosen: string; readonly say: Say; readonly taken: (option: string) => boolean; readonly onChoose: (option: string) => void}

function Ask({exercise: {options, heads}, item: {id, text}, chosen, say, taken, onChoose}: AskProps): ReactElement {
  const name = useId();
  const used = (option: string): string => (taken(option) ? ` (${say('game.taken')})` : '');
  if (options.length > mostInSight) {
    return (
      <p className={styles.pick}>
        <span id={`${name}-text`} className={styles.text}>{id}. {text}</span>
        <select aria-label={heads.choice} aria-describedby={`${name}-text`} value={chosen} onChange={({currentTarget}) => onChoose(currentTarget.value)}>
          <option value="">{say('game.choose')}</option>
          {options.map((option) => <option key={option.id} value={option.id}>{option.text}{used(option.id)}</option>)}
        </select>
      </p>
    );
  }
  return (
    <fieldset className={styles.ask}>
      <legend className={styles.text}>{id}. {text}</legend>
      {options.map((option) => (
        <label key={option.id}><input type="radio" name={name} checked={chosen === option.id} onChange={() => onChoose(option.id)} /> <span>{option.text}{used(option.id)}</span></label>
      ))}
    </fieldset>
  );
}

/** The answer to one item, its reason and clauses; and whether the choice holds, in words. */
function Told({exercise: {options, heads}, item: {answers, because, mend, tempting, clauses, of}, chosen, base, say}: {readonly exercise: SpokenExercise; readonly item: SpokenItem; readonly chosen: string | undefined; readonly base: string; readonly say: Say}): ReactElement {
  const best = options.find(({id}) => id === answers[0])?.text ?? '';
  const holds = chosen !== undefined && answers.includes(chosen);
  const verdict = chosen === undefined ? '' : holds ? (chosen === answers[0] ? say('game.right') : say('game.holds')) : say('game.other');
  return (
    <div className={styles.told} data-tone={chosen === undefined ? 'answer' : holds ? 'right' : 'other'}>
      <p><strong>{verdict} {(chosen === undefined || chosen !== answers[0]) && say('game.answer', {answer: best})}</strong></p>
      <p>{because}{clauses.length > 0 && <> ({clauses.map((clause, index) => <span key={clause}>{index > 0 && ', '}<a href={base + clausePath(clause).slice(1)}>{clause}</a></span>)})</>}</p>
      {mend !== undefined && <p><span className={styles.soft}>{heads.mended}:</span> {mend}</p>}
      {tempting !== undefined && <p><span className={styles.soft}>{heads.tempting}:</span> {tempting}</p>}
      {of !== undefined && <p><a href={`${base}design/#example=${of}`}>{say('game.of')}</a></p>}
    </div>
  );
}

/** The hours that somebody guesses before counting. */
function Guess({text, value, onType, say}: {readonly text: string; readonly value: string; readonly onType: (text: string) => void; readonly say: Say}): ReactElement {
  const id = useId();
  return <p className={styles.guess}><span id={`${id}-text`} className={styles.text}>{text}</span><label htmlFor={id}>{say('game.guess')}</label> <input id={id} inputMode="decimal" aria-describedby={`${id}-text`} value={value} onInput={({currentTarget}) => onType(currentTarget.value)} /></p>;
}

/** The credential that belongs to an item: to look at, to check, and to break. */
function File({number, file, base, language, say}: {readonly number: string; readonly file: string; readonly base: string; readonly language: string; readonly say: Say}): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.file}>
      <p><button type="button" className="mv-button mv-button--quiet" aria-expanded={open} onClick={() => setOpen(!open)}>{say(open ? 'game.file.close' : 'game.file', {number})}</button></p>
      {open && <Suspense fallback={<p aria-busy="true">…</p>}><FaultyFile id={file} base={base} language={language} /></Suspense>}
    </div>
  );
}

/** A text of one's own; what can be said of it follows once the typing rests. */
function Written({label, rows = 3, advice}: {readonly label: string; readonly rows?: number; readonly advice: (text: string) => ReactNode}): ReactElement {
  const id = useId();
  const [text, setText] = useState('');
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the same text has the same advice
  const told = useMemo(() => (settled.trim() === '' ? null : advice(settled)), [settled]);
  return (
    <div className={styles.write}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={rows} value={text} aria-describedby={`${id}-advice`} onInput={({currentTarget}) => setText(currentTarget.value)} />
      <div id={`${id}-advice`} role="status">{settled === text && told}</div>
    </div>
  );
}

/** Findings in words, or that there are none. */
const tellAll = (findings: readonly Finding[], language: string, fine: string): ReactNode => (findings.length === 0 ? <p className={styles.soft}>{fine}</p> : findings.map((finding) => {
  const {what, mend} = findingText(finding, language);
  return <p key={finding.code}><strong>{what}</strong> {mend}</p>;
}));

/** An outcome of one's own, with the advice of the review. */
function WriteOutcome({number, language, say}: {readonly number: string; readonly language: string; readonly say: Say}): ReactElement {
  return <Written label={say('game.write', {number})} rows={2} advice={(text) => tellAll(outcomeAdvice(text, language), language, say('game.fine'))} />;
}

/** A quality statement of one's own: what the review says of it, and whether it is short enough. */
function WriteStatement({language, say}: {readonly language: string; readonly say: Say}): ReactElement {
  return <Written label={say('game.write.statement')} rows={5} advice={(text) => {
    const {words, findings} = statementAdvice(text, language, new Date());
    const over = words - mostStatementWords;
    return <><p>{say('game.words', {words, most: mostStatementWords})} {over > 0 && say('game.long', {over})}</p>{over <= 0 && tellAll(findings, language, say('game.fine.statement'))}</>;
  }} />;
}
