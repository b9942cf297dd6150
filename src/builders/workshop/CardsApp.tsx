import {type ReactElement, useEffect, useMemo, useRef, useState} from 'react';
import {cardPages, cardSets, cardsPdf, cardSizes, countSheets, type CardSet, type CardSize, sideChoices, type Sides} from '../../documents/cards';
import {posterCard, posterIds, posterPdf} from '../../documents/posters';
import {treeById} from '../../standards/trees';
import {fontInBrowser} from '../../worker/fonts';
import {offer} from '../design/files';
import {Choices} from './Choices';
import {wordsIn} from './words';
import styles from './Workshop.module.css';

const sizeIds = Object.keys(cardSizes) as readonly CardSize[];
const isTree = (id: string): boolean => treeById(id) !== undefined;

/** Cards and posters as PDF: sets, size and sides are chosen, the sheets are counted, and only then something is made. */
export function CardsApp({language, onLeave}: {readonly language: string; readonly onLeave: () => void}): ReactElement {
  const say = wordsIn(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(['verbs']);
  const [size, setSize] = useState<CardSize>('a6');
  const [sides, setSides] = useState<Sides>('both');
  const [news, setNews] = useState<{tone: 'done' | 'error'; text: string} | null>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const sets = useMemo(() => cardSets(language), [language]);
  const taken = sets.filter(({id}) => chosen.includes(id));
  const counts = taken.map(({cards}) => cards.length);
  const sheets = countSheets(counts, size, sides);
  const toggle = (id: string): void => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const attempt = async (file: string, task: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> => {
    setNews({tone: 'done', text: say('making', {file})});
    try {
      offer(file, 'application/pdf', await task());
      setNews({tone: 'done', text: say('saved', {file})});
    } catch (error) {
      setNews({tone: 'error', text: say('failed', {file, reason: error instanceof Error ? error.message : String(error)})});
    }
  };
  const boxes = (legend: string, list: readonly CardSet[]): ReactElement => (
    <fieldset className={`${styles.choices} ${styles.sets}`}>
      <legend>{legend}</legend>
      {list.map(({id, title, about, cards}) => (
        <label key={id}><input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> <span>{say('cards.set', {title, count: cards.length})} {!isTree(id) && <small>{about}</small>}</span></label>
      ))}
    </fieldset>
  );
  return (
    <section className={`${styles.app} ${styles.screen}`} aria-label={say('cards.title')}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{say('cards.title')}</h3>
      <p className={styles.soft}>{say('cards.lead')}</p>
      {boxes(say('cards.sets'), sets.filter(({id}) => !isTree(id)))}
      {boxes(say('cards.trees'), sets.filter(({id}) => isTree(id)))}
      <div className={styles.form}>
        <Choices legend={say('cards.size')} chosen={size} options={sizeIds.map((id) => [id, say(`cards.size.${id}`)] as const)} onChoose={setSize} />
        <Choices legend={say('cards.sides')} chosen={sides} options={sideChoices.map((id) => [id, say(`cards.sides.${id}`)] as const)} onChoose={setSides} />
      </div>
      <p role="status" className={styles.count}>{taken.length === 0 ? say('cards.none') : say(sheets === 1 ? 'cards.count.one' : 'cards.count', {cards: counts.reduce((sum, each) => sum + each, 0), sheets, pages: cardPages(taken, size, sides).length})}</p>
      <p className={styles.soft}>{say('cards.how')}</p>
      <p><button type="button" className="mv-button" disabled={taken.length === 0} onClick={() => void attempt(`cards-${taken.length === 1 ? `${(taken[0]?.id ?? '').toLowerCase()}-` : ''}${size}.pdf`, () => cardsPdf(taken, {size, sides, lang: language, made: new Date()}, fontInBrowser))}>{say('cards.make')}</button></p>
      <h4>{say('posters')}</h4>
      <p className={styles.soft}>{say('posters.how')}</p>
      <ul className={styles.posters}>
        {posterIds.map((id) => {
          const {title, about} = posterCard(id, language);
          return <li key={id}><p><strong>{title}</strong></p><p className={styles.soft}>{about}</p><button type="button" className={styles.plain} aria-label={say('posters.makeWhat', {title})} onClick={() => void attempt(`poster-${id}-a3.pdf`, () => posterPdf(id, {lang: language, made: new Date()}, fontInBrowser))}>{say('posters.make')}</button></li>;
        })}
      </ul>
      <p role="status" className={styles.news} data-tone={news?.tone}>{news?.text}</p>
      <p><button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button></p>
    </section>
  );
}
