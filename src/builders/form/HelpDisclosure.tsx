import {Fragment, useContext, useEffect, useState, type ReactNode} from 'react';
import type {FieldHelp} from '../words/help.en';
import {SettingContext, useWords} from './context';
import styles from './question.module.css';

const settings = [0, 1, 2, 3] as const;

interface Loaded {
  help: FieldHelp | undefined;
  /** One for each setting; '' where there is none. */
  examples: readonly string[];
  answers: readonly {id: string; href: string; statement: string}[];
}

/** Help text, examples and clauses of a place. They are loaded when first asked for: most readers open few of them. */
async function loadHelp(pattern: string, uiLang: string, baseUrl: string): Promise<Loaded> {
  const [{helpFor}, {clausesFor}, {examplesFor}] = await Promise.all([import('../words/help'), import('./clauses'), import('./examples')]);
  const [help, worked] = await Promise.all([helpFor(pattern, uiLang), examplesFor(pattern, uiLang)]);
  return {help, examples: settings.map((setting) => help?.examples?.[setting] ?? worked[setting] ?? ''), answers: clausesFor(pattern, uiLang, baseUrl)};
}

interface HelpDisclosureProps {
  id: string;
  pattern: string;
  label: string;
  isOffered?: boolean;
  /** What stands between the button and what it opens: the hint, so that the button can stand in the line of the label. */
  children?: ReactNode;
}

/** "Why, and examples": why a question is asked, what a good answer looks like in each setting, and which clauses it answers. */
export function HelpDisclosure({id, pattern, label, isOffered = true, children}: HelpDisclosureProps): ReactNode {
  const t = useWords();
  const {uiLang, baseUrl} = useContext(SettingContext);
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  useEffect(() => {
    if (!isOpen || (loaded !== undefined && loaded !== 'failed')) return undefined;
    let isCurrent = true;
    loadHelp(pattern, uiLang, baseUrl).then((result) => { if (isCurrent) setLoaded(result); }, () => { if (isCurrent) setLoaded('failed'); });
    return () => { isCurrent = false; };
  }, [isOpen, loaded, pattern, uiLang, baseUrl]);

  if (!isOffered) return children;
  return (
    <>
      <button type="button" className={styles.helpButton} aria-expanded={isOpen} aria-controls={`${id}-help`} aria-label={t('ui.helpOf', {label})} onClick={() => setOpen(!isOpen)}>
        <svg className={styles.chevron} viewBox="0 0 10 10" aria-hidden="true"><path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" /></svg>
        {t('ui.help')}
      </button>
      {children}
      <div id={`${id}-help`} className={isOpen ? styles.helpPanel : undefined} hidden={!isOpen}>
        {isOpen && loaded === undefined && <p>{t('ui.helpLoading')}</p>}
        {loaded === 'failed' && <p>{t('ui.helpFailed')}</p>}
        {loaded !== undefined && loaded !== 'failed' && <HelpText {...loaded} />}
      </div>
    </>
  );
}

function HelpText({help, examples, answers}: Loaded): ReactNode {
  const t = useWords();
  return (
    <>
      {help && <p><span className={styles.helpTitle}>{t('ui.helpWhy')}</span>{help.why}</p>}
      {help && <p><span className={styles.helpTitle}>{t('ui.helpGood')}</span>{help.good}</p>}
      {examples.some(Boolean) && (
        <>
          <span className={styles.helpTitle}>{t('ui.helpExamples')}</span>
          <dl className={styles.examples}>
            {settings.map((setting) => examples[setting] && <Fragment key={setting}><dt>{t(`ui.setting.${setting}`)}</dt><dd>{examples[setting]}</dd></Fragment>)}
          </dl>
        </>
      )}
      {answers.length > 0 && (
        <>
          <span className={styles.helpTitle}>{t('ui.helpAnswers')}</span>
          <ul className={styles.answers}>{answers.map(({id, href, statement}) => <li key={id}><a href={href}>{id}</a> {statement}</li>)}</ul>
        </>
      )}
    </>
  );
}
