import {type ReactElement, useEffect, useId, useMemo, useRef, useState} from 'react';
import {type Choices, countRight, isExerciseId, type SpokenExercise, spokenExercise, type SpokenItem} from '../../documents/workshop/exercises';
import {findingText, outcomeAdvice} from '../../specification';
import {clausePath} from '../../standards';
import {type Say, wordsIn} from './words';
import styles from './Exercise.module.css';

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
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => { heading.current?.focus(); }, [round]);
  useEffect(() => { if (counted) result.current?.focus(); }, [counted]);
  const {title, how, items, once} = exercise;
  const {right, answered, all} = countRight(exercise, choices);
  const taken = (option: string, item: string): boolean => once && items.some((other) => other.id !== item && choices[other.id] === option);
  return (
    <section className={styles.game} aria-label={title}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{title}</h3>
      <p>{how}</p>
      <p className={styles.actions}><button type="button" className={styles.plain} aria-pressed={trainer} onClick={() => setTrainer(!trainer)}>{say(trainer ? 'game.hide' : 'game.trainer')}</button></p>
      <form key={round} noValidate onSubmit={(event) => { event.preventDefault(); setCounted(true); if (counted) result.current?.focus(); }}>
        {counted && <p ref={result} tabIndex={-1} className={styles.result} data-result={`${right}/${all}`}>{say('game.result', {right, all})} {answered < all && say('game.open', {open: all - answered})}</p>}
        <ol className={styles.items}>
          {items.map((item) => (
            <li key={item.id}>
              <Ask exercise={exercise} item={item} chosen={choices[item.id] ?? ''} taken={(option) => taken(option, item.id)} say={say}
                onChoose={(option) => { setChoices({...choices, [item.id]: option}); setCounted(false); }} />
              {(trainer || (counted && choices[item.id])) && <Told exercise={exercise} item={item} chosen={counted ? choices[item.id] : undefined} base={base} say={say} />}
              {exercise.write && <Write number={item.id} language={language} say={say} />}
            </li>
          ))}
        </ol>
        <p className={styles.actions}>
          <button type="submit" className="mv-button">{say('game.count')}</button>
          <button type="button" className={styles.plain} onClick={() => { setChoices({}); setCounted(false); setTrainer(false); setRound(round + 1); }}>{say('game.again')}</button>
          <button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button>
        </p>
      </form>
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
function Told({exercise: {options, heads}, item: {answers, because, mend, clauses}, chosen, base, say}: {readonly exercise: SpokenExercise; readonly item: SpokenItem; readonly chosen: string | undefined; readonly base: string; readonly say: Say}): ReactElement {
  const best = options.find(({id}) => id === answers[0])?.text ?? '';
  const holds = chosen !== undefined && answers.includes(chosen);
  const verdict = chosen === undefined ? '' : holds ? (chosen === answers[0] ? say('game.right') : say('game.holds')) : say('game.other');
  return (
    <div className={styles.told} data-tone={chosen === undefined ? 'answer' : holds ? 'right' : 'other'}>
      <p><strong>{verdict} {(chosen === undefined || chosen !== answers[0]) && say('game.answer', {answer: best})}</strong></p>
      <p>{because}{clauses.length > 0 && <> ({clauses.map((clause, index) => <span key={clause}>{index > 0 && ', '}<a href={base + clausePath(clause).slice(1)}>{clause}</a></span>)})</>}</p>
      {mend !== undefined && <p><span className={styles.soft}>{heads.mended}:</span> {mend}</p>}
    </div>
  );
}

/** A sentence of one's own, with the advice that the review gives to an outcome. */
function Write({number, language, say}: {readonly number: string; readonly language: string; readonly say: Say}): ReactElement {
  const id = useId();
  const [text, setText] = useState('');
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const advice = useMemo(() => outcomeAdvice(settled, language).map((finding) => ({code: finding.code, ...findingText(finding, language)})), [settled, language]);
  return (
    <div className={styles.write}>
      <label htmlFor={id}>{say('game.write', {number})}</label>
      <textarea id={id} rows={2} value={text} aria-describedby={`${id}-advice`} onInput={({currentTarget}) => setText(currentTarget.value)} />
      <div id={`${id}-advice`} role="status">
        {settled.trim() !== '' && settled === text && (advice.length === 0 ? <p className={styles.soft}>{say('game.fine')}</p> : advice.map(({code, what, mend}) => <p key={code}><strong>{what}</strong> {mend}</p>))}
      </div>
    </div>
  );
}
