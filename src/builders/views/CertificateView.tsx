import {type ReactElement, useMemo} from 'react';
import {badgeSvg, type CertificateModel} from '../../documents';
import {type LanguageText, pick} from '../../language';
import {words} from './words';
import styles from './CertificateView.module.css';

const dateOf = (value: string, language: string): string => {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : date.toLocaleDateString(language, {day: 'numeric', month: 'long', year: 'numeric'});
};

/** A credential as a certificate. It shows what the file says; whether that holds is for the report beside it. */
export function CertificateView({model, language}: {model: CertificateModel; language: string}): ReactElement {
  const say = (code: Parameters<typeof words.text>[0], data?: Parameters<typeof words.text>[2]): string => words.text(code, language, data);
  const text = (value: LanguageText | undefined): string => pick(value, language);
  const title = text(model.title);
  const badge = useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(badgeSvg({outcomes: model.outcomes.length, hours: model.hours ?? 0, label: title, sample: model.sample, ...(model.level?.eqf === undefined ? {} : {level: {eqf: model.level.eqf, indicative: model.level.indicative}})}, language))}`,
    [model, title, language],
  );
  const level = model.level && text(model.level.label);
  const facts: readonly (readonly [label: string, value: string])[] = [
    [say('awarded'), dateOf(model.awardedOn, language)],
    [say('until'), model.validUntil ? dateOf(model.validUntil, language) : say('forever')],
    [say('workload'), model.hours === undefined ? '' : say('hours', {hours: model.hours})],
    [say('level'), level ? (model.level?.indicative ? say('indicative', {level}) : level) : ''],
    [say('credits'), model.credits.map(({value, system}) => `${value} ${text(system)}`).join('; ')],
    [say('participation'), model.participation.map(text).join(', ')],
    [say('assessment'), model.assessments.map(({type, title: name, supervision}) => [text(type) || text(name), text(supervision)].filter(Boolean).join(', ')).join('; ')],
    [say('grade'), [...new Set(model.assessments.map(({grade}) => text(grade)).filter(Boolean))].join('; ')],
    [say('quality'), model.quality.map(text).join(' ')],
    [say('stacking'), model.stacking.map(text).join(' ')],
    [say('issuer'), text(model.issuer)],
  ];
  return (
    <section className={styles.certificate} aria-label={say('label')} data-sample={model.sample || undefined}>
      {model.sample && <span className={styles.sample}>{say('sample')}</span>}
      <header>
        <div>
          <p className={styles.body}>{[text(model.awardingBody), model.region, text(model.country)].filter(Boolean).join(' · ')}</p>
          <h4>{title || say('untitled')}</h4>
          <p className={styles.holder}>{model.holder ? <><span>{say('awardedTo')}</span> <strong>{model.holder}</strong></> : say('noHolder')}</p>
        </div>
        <img src={badge} alt="" width="112" height="112" />
      </header>
      {model.outcomes.length > 0 && (
        <>
          <h5>{say('outcomes')}</h5>
          <ol>{model.outcomes.map(({statement}, index) => <li key={index}>{text(statement)}</li>)}</ol>
        </>
      )}
      <dl>{facts.filter(([, value]) => value !== '').map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  );
}
