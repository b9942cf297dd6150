import {lazy, type ReactElement, Suspense, useEffect, useId, useRef, useState} from 'react';
import {type PaperFormat, paperFormats, type PaperFormatId} from '../../documents';
import {templateCard, type Template, type TemplateKind, templates} from '../../documents/templates';
import {type Role, roleName, roles, type StepId, steps, stepWords} from '../../standards';
import {offer, safeName} from '../design/files';
import {makeArchive, makeTemplate} from './make';
import {blankSource, type Source, SourceChoice} from './SourceChoice';
import {type Say, wordsIn} from './words';
import styles from './Templates.module.css';

// Comes with the first file.
const ImportPanel = lazy(() => import('../importing/ImportPanel'));

const kinds: readonly TemplateKind[] = ['form', 'sheet', 'poster', 'cards', 'letter'];

interface Filter {step: StepId | ''; role: Role | ''; kind: TemplateKind | ''; format: PaperFormatId | ''}
const everything: Filter = {step: '', role: '', kind: '', format: ''};
/** Whether a template comes in a format: a workbook is only for tables. */
const comesAs = (template: Template, format: PaperFormatId): boolean => format !== 'xlsx' || template.tabular;
const fits = ({step, role, kind, format}: Filter) => (template: Template): boolean => (step === '' || template.steps.includes(step)) && (role === '' || template.roles.includes(role)) && (kind === '' || template.kind === kind) && (format === '' || comesAs(template, format));

/** All templates to filter, to fill from an example or from a project in this browser, and to download one by one or together. */
export function TemplatesApp({base, language, onLeave}: {readonly base: string; readonly language: string; readonly onLeave: () => void}): ReactElement {
  const say = wordsIn(language);
  const [filter, setFilter] = useState<Filter>(everything);
  const [source, setSource] = useState<Source>(blankSource);
  const [news, setNews] = useState<{tone: 'done' | 'error'; text: string} | null>(null);
  const [formats, setFormats] = useState<readonly PaperFormatId[]>(['pdf', 'docx']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const shown = templates.filter(fits(filter));
  const stem = source.key === '' ? '' : `${safeName(source.name)}-`;

  const attempt = async (file: string, task: () => Promise<string>): Promise<void> => {
    setNews({tone: 'done', text: say('making', {file})});
    try {
      setNews({tone: 'done', text: say('saved', {file: await task()})});
    } catch (error) {
      setNews({tone: 'error', text: say('failed', {file, reason: error instanceof Error ? error.message : String(error)})});
    }
  };
  const one = (template: Template, format: PaperFormat): Promise<void> => attempt(templateCard(template.id, language).title, async () => {
    const file = await makeTemplate(template, format, source.specification, language, stem);
    if (file === null) throw new TypeError(format.id);
    offer(file.name, file.mediaType, file.content);
    return file.name;
  });
  const all = (): Promise<void> => attempt(`${stem}templates.zip`, async () => {
    const from = source.key === '' ? say('readme.blank') : say('readme.from', {name: source.name});
    const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long'}).format(new Date());
    offer(`${stem}templates.zip`, 'application/zip', await makeArchive(shown, formats, source.specification, language, {title: say('title'), text: say('readme', {date, source: from})}));
    return `${stem}templates.zip`;
  });

  return (
    <section className={styles.app} aria-label={say('title')}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{say('title')}</h2>
      <p className={styles.soft}>{say('lead')}</p>
      <SourceChoice source={source} language={language} label={say('source')} hint={say('source.hint')} none={say('source.blank')} className={styles.field} onChoose={setSource} onGone={() => setNews({tone: 'error', text: say('source.gone')})} />
      <FilledIn base={base} language={language} say={say} />
      <fieldset className={styles.filters}>
        <legend>{say('filter')}</legend>
        <Choice label={say('step')} value={filter.step} all={say('any')} options={steps.map(({id}) => [id, stepWords(id, language).title])} onChoose={(step) => setFilter({...filter, step})} />
        <Choice label={say('role')} value={filter.role} all={say('any')} options={roles.map((id) => [id, roleName(id, language)])} onChoose={(role) => setFilter({...filter, role})} />
        <Choice label={say('kind')} value={filter.kind} all={say('any')} options={kinds.map((id) => [id, say(`kind.${id}`)])} onChoose={(kind) => setFilter({...filter, kind})} />
        <Choice label={say('format')} value={filter.format} all={say('any')} options={paperFormats.map(({id}) => [id, say(id)])} onChoose={(format) => setFilter({...filter, format})} />
      </fieldset>
      <p role="status" className={styles.count}>{say('count', {shown: shown.length, all: templates.length})}</p>
      <p role="status" className={styles.news} data-tone={news?.tone}>{news?.text}</p>
      {shown.length === 0 && <p>{say('none')} <button type="button" className={styles.plain} onClick={() => setFilter(everything)}>{say('reset')}</button></p>}
      <ul className={styles.cards}>
        {shown.map((template) => <Card key={template.id} template={template} base={base} language={language} say={say} filled={source.key !== '' && template.fills} onMake={(format) => void one(template, format)} />)}
      </ul>
      {shown.length > 0 && (
        <fieldset className={styles.archive}>
          <legend>{say('all.which')}</legend>
          {paperFormats.map(({id}) => (
            <label key={id}><input type="checkbox" checked={formats.includes(id)} onChange={() => setFormats(formats.includes(id) ? formats.filter((each) => each !== id) : [...formats, id])} /> {say(id)}</label>
          ))}
          <button type="button" className="mv-button" disabled={formats.length === 0} onClick={() => void all()}>{say('all')}</button>
        </fieldset>
      )}
      <p><button type="button" className={styles.plain} onClick={onLeave}>{say('leave')}</button></p>
    </section>
  );
}

/** Opens a template that somebody filled in, and shows what it says beside a project. */
function FilledIn({base, language, say}: {base: string; language: string; say: Say}): ReactElement {
  const [file, setFile] = useState<File | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.filled}>
      <h3>{say('back')}</h3>
      <p className={styles.soft}>{say('back.what')}</p>
      <p><button type="button" className="mv-button mv-button--quiet" onClick={() => chooser.current?.click()}>{say('back.choose')}</button></p>
      <input ref={chooser} type="file" accept=".docx,.xlsx" hidden aria-label={say('back.choose')} onChange={({currentTarget}) => {
        setFile(currentTarget.files?.[0] ?? null);
        // So that choosing the same file again, mended meanwhile, is noticed.
        currentTarget.value = '';
      }} />
      {file && (
        <Suspense fallback={<p role="status">{say('back.reading')}</p>}>
          <ImportPanel file={file} language={language} level="h4" onOpened={() => { location.assign(`${base}design/`); }} onLeave={() => setFile(null)} refused={(reason) => <p role="alert">{reason ?? say('back.refused')}</p>} />
        </Suspense>
      )}
    </div>
  );
}

function Choice<Id extends string>({label, value, all, options, onChoose}: {label: string; value: Id | ''; all: string; options: readonly (readonly [Id, string])[]; onChoose: (value: Id | '') => void}): ReactElement {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({currentTarget}) => onChoose(currentTarget.value as Id | '')}>
        <option value="">{all}</option>
        {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
      </select>
    </p>
  );
}

const purposes = [...new Set(paperFormats.map(({purpose}) => purpose))];

function Card({template, base, language, say, filled, onMake}: {template: Template; base: string; language: string; say: Say; filled: boolean; onMake: (format: PaperFormat) => void}): ReactElement {
  const {title, about} = templateCard(template.id, language);
  const [first] = template.steps;
  return (
    <li>
      <img src={`${base}templates/papers/t${String(template.number).padStart(2, '0')}-${template.id}.svg`} alt="" width="105" height="149" loading="lazy" />
      <div>
        <h3><span>T{template.number}</span> {title}{filled && <small> {say('filled')}</small>}</h3>
        <p>{about}</p>
      </div>
      <dl className={styles.files}>
        {purposes.map((purpose) => (
          <div key={purpose}>
            <dt>{say(purpose)}</dt>
            <dd>{paperFormats.filter((format) => format.purpose === purpose && comesAs(template, format.id)).map((format) => <button key={format.id} type="button" className={styles.plain} aria-label={say('file', {title, format: say(format.id)})} onClick={() => onMake(format)}>{say(format.id)}</button>)}</dd>
          </div>
        ))}
      </dl>
      {first && <p className={styles.serves}>{say('serves', {step: template.steps.map((step) => stepWords(step, language).title).join(', ')})}</p>}
    </li>
  );
}
