import {type ReactElement, useMemo} from 'react';
import {badgeDataOf, badgeSvg, certificateDates, certificateFacts, type CertificateModel} from '../../documents';
import {type LanguageText, pick} from '../../language';
import {type Conclusion} from '../../verification';
import {words} from './words';
import styles from './CertificateView.module.css';

/** What a check came to where the card must not look like a proof. A signed sample has its own mark; what holds by a known key has none. */
const unproven = ['failed', 'unreadable', 'unsigned', 'sample-unsigned', 'proof-unchecked', 'key-unknown', 'seal-open'] as const satisfies readonly Conclusion[];

/**
 * A credential as a certificate. It shows what the file says; whether that holds is for the report beside it. Cut out, printed or read aloud by
 * itself it would pass for a proof, so the card itself says what its check came to, where that is less than proven.
 */
export function CertificateView({model, conclusion, language}: {model: CertificateModel; /** What the check of its file came to, where there was one. */ conclusion?: Conclusion; language: string}): ReactElement {
  const say = (code: Parameters<typeof words.text>[0]): string => words.text(code, language);
  const text = (value: LanguageText | undefined): string => pick(value, language);
  const title = text(model.title);
  const badge = useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(badgeSvg(badgeDataOf(model, language), language))}`,
    [model, language],
  );
  const issuer = text(model.issuer);
  const standing = unproven.find((each) => each === conclusion);
  return (
    <section className={styles.certificate} aria-label={standing ? `${say('label')}. ${say(`standing.${standing}`)}` : say('label')} data-sample={model.sample || undefined} data-standing={standing}>
      {standing && <p className={styles.standing}>{say(`standing.${standing}`)}</p>}
      {model.sample && <span className={styles.sample}>{say('sample')}</span>}
      <header>
        <div>
          <p className={styles.body}>{[text(model.awardingBody), model.region, text(model.country)].filter(Boolean).join(' · ')}</p>
          <h4>{title || say('untitled')}</h4>
          <p className={styles.holder}>{model.holder ? <><span>{say('awardedTo')}</span> <strong>{model.holder}</strong></> : say('noHolder')}</p>
          <p className={styles.dates}>{certificateDates(model, language)}</p>
        </div>
        <img src={badge} alt="" width="112" height="112" />
      </header>
      {model.outcomes.length > 0 && (
        <>
          <h5>{say('outcomes')}</h5>
          <ol>{model.outcomes.map(({statement}, index) => <li key={index}>{text(statement)}</li>)}</ol>
        </>
      )}
      <dl>
        {certificateFacts(model, language).map(({id, label, values}) => <div key={id}><dt>{label}</dt><dd>{values.join('; ')}</dd></div>)}
        {issuer && <div><dt>{say('issuer')}</dt><dd>{issuer}</dd></div>}
      </dl>
    </section>
  );
}
