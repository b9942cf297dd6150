import type {ArrayFieldItemTemplateProps, ArrayFieldTemplateProps, FieldTemplateProps, ObjectFieldTemplateProps} from '@rjsf/utils';
import {lazy, Suspense, useContext, type MouseEvent, type ReactNode} from 'react';
import {SettingContext, SpecificationContext, useQuestion, useWords, wordOf} from './context';
import {HelpDisclosure} from './HelpDisclosure';
import {hasHelp, layout} from './layout';
import {idOf, patternOf, pointerOf, pointerTo, valueAt} from './pointers';
import {ProblemTexts} from './Question';
import question from './question.module.css';
import styles from './templates.module.css';

/** rjsf's frame of a field. Our controls bring their own, because a radio group needs another one than an input. */
export function FieldTemplate({children}: FieldTemplateProps): ReactNode {
  return children;
}

/** A heading of the level that the page wants. */
function Heading({depth, className, children}: {depth: 0 | 1; className: string | undefined; children: ReactNode}): ReactNode {
  const {headingLevel} = useContext(SettingContext);
  const Tag = (['h2', 'h3', 'h4', 'h5'] as const)[headingLevel - 2 + depth] ?? 'h5';
  return <Tag className={className}>{children}</Tag>;
}

/** The fields of a group in a fieldset; those of the form itself and of a card as they are. */
export function ObjectFieldTemplate({fieldPathId, properties}: ObjectFieldTemplateProps): ReactNode {
  const specification = useContext(SpecificationContext);
  const pointer = pointerTo(fieldPathId.path);
  const pattern = patternOf(pointer);
  const visible = properties.filter(({name}) => {
    const when = layout[pattern === '' ? name : `${pattern}.${name}`]?.when;
    return !when || specification === undefined || when(specification) || valueAt(specification, `${pointer}/${name}`) !== undefined;
  });
  const fields = visible.map(({content}) => content);
  return fieldPathId.path.length === 1 ? <Group id={idOf(pointer)}>{fields}</Group> : fields;
}

/** A part of a step with its heading. */
export function Group({id, children}: {id: string; children: ReactNode}): ReactNode {
  const {pattern, label, hint, problems, describedBy} = useQuestion(id);
  return (
    <fieldset className={styles.group} id={id} tabIndex={-1} data-question="" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <legend className={styles.groupLegend} id={`${id}-label`}><Heading depth={0} className={styles.groupTitle}>{label}</Heading></legend>
      {hint && <p className={styles.groupHint} id={`${id}-hint`}>{hint}</p>}
      {hasHelp(pattern) && <HelpDisclosure id={id} pattern={pattern} label={label} />}
      <ProblemTexts id={id} problems={problems} />
      {children}
    </fieldset>
  );
}

/** Puts the focus somewhere once the change on its way is on the screen. */
const focusSoon = (find: () => HTMLElement | null | undefined): void => { setTimeout(() => find()?.focus()); };
const byId = (id: string): HTMLElement | null => document.getElementById(id);

/** What is drawn below some lists. */
const extras = {
  activityOverview: lazy(async () => ({default: (await import('../fields/Activities')).ActivityOverview})),
  matrix: lazy(async () => ({default: (await import('../fields/Matrix')).Matrix})),
} as const;

/** A list of entries, each a card; the button that adds one comes last, where the eye is. */
export function ArrayFieldTemplate({fieldPathId, items, canAdd, onAddClick}: ArrayFieldTemplateProps): ReactNode {
  const t = useWords();
  const {announce, uiLang} = useContext(SettingContext);
  const pointer = pointerTo(fieldPathId.path);
  const id = idOf(pointer);
  const {pattern, label, hint, problems, describedBy} = useQuestion(id);
  const isRoot = fieldPathId.path.length === 1;
  const after = layout[pattern]?.after;
  const After = after && extras[after];
  const add = (event: MouseEvent): void => {
    onAddClick(event);
    announce(t('ui.added', {one: wordOf(`${pattern}:one`, uiLang, {number: items.length + 1})}));
    focusSoon(() => byId(`${id}-${items.length}-card`));
  };
  return (
    <fieldset className={`${styles.list ?? ''} ${isRoot ? styles.rootList ?? '' : ''}`} id={id} tabIndex={-1} data-question="" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <legend className={styles.groupLegend} id={`${id}-label`}>{isRoot ? <Heading depth={0} className={styles.groupTitle}>{label}</Heading> : <span className={styles.listTitle}>{label}</span>}</legend>
      {hint && <p className={question.hint} id={`${id}-hint`}>{hint}</p>}
      {hasHelp(pattern) && <HelpDisclosure id={id} pattern={pattern} label={label} />}
      <ProblemTexts id={id} problems={problems} />
      {items.length === 0 ? <p className={styles.empty}>{wordOf(`${pattern}:empty`, uiLang)}</p> : <ol className={styles.items}>{items}</ol>}
      {canAdd && <button type="button" id={`${id}-add`} className="mv-button mv-button--quiet" onClick={add}>{wordOf(`${pattern}:add`, uiLang)}</button>}
      {After && <div className={styles.after}><Suspense fallback={null}><After /></Suspense></div>}
    </fieldset>
  );
}

/** One entry of a list. The focus goes with an entry that is moved, and to its neighbour when it is removed. */
export function ArrayFieldItemTemplate({children, buttonsProps, index, totalItems}: ArrayFieldItemTemplateProps): ReactNode {
  const t = useWords();
  const {announce, uiLang} = useContext(SettingContext);
  const id = buttonsProps.fieldPathId.$id;
  const listId = id.slice(0, id.lastIndexOf('-'));
  const list = patternOf(pointerOf(listId));
  const name = (number: number): string => wordOf(`${list}:one`, uiLang, {number});
  const one = <span className={question.unseen}> {name(index + 1)}</span>;
  const moved = (to: number, button: 'up' | 'down'): void => {
    announce(t('ui.moved', {number: to + 1, total: totalItems}));
    // At the end of the list the button that was pressed is gone; the other one is next to it.
    focusSoon(() => byId(`${listId}-${to}-${button}`) ?? byId(`${listId}-${to}-${button === 'up' ? 'down' : 'up'}`));
  };
  const removed = (): void => {
    announce(t('ui.removed', {one: name(index + 1)}));
    focusSoon(() => byId(`${listId}-${index}-card`) ?? byId(`${listId}-${index - 1}-card`) ?? byId(`${listId}-add`));
  };
  return (
    <li className={styles.card}>
      <fieldset className={styles.cardGroup} id={id} tabIndex={-1} aria-labelledby={`${id}-card`}>
        <legend id={`${id}-card`} tabIndex={-1}>{wordOf(`${list}:item`, uiLang, {number: index + 1, total: totalItems})}</legend>
        <div className={styles.cardFields}>{children}</div>
        <div className={styles.cardButtons}>
          {buttonsProps.hasMoveUp && <button type="button" id={`${id}-up`} className={styles.textButton} onClick={(event) => { buttonsProps.onMoveUpItem(event); moved(index - 1, 'up'); }}>{t('ui.moveUp')}{one}</button>}
          {buttonsProps.hasMoveDown && <button type="button" id={`${id}-down`} className={styles.textButton} onClick={(event) => { buttonsProps.onMoveDownItem(event); moved(index + 1, 'down'); }}>{t('ui.moveDown')}{one}</button>}
          {buttonsProps.hasRemove && <button type="button" id={`${id}-remove`} className={`${styles.textButton ?? ''} ${styles.remove ?? ''}`} onClick={(event) => { buttonsProps.onRemoveItem(event); removed(); }}>{t('ui.remove')}{one}</button>}
        </div>
      </fieldset>
    </li>
  );
}
