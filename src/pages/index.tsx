import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import {HomePath} from '@site/src/components/HomePath';
import styles from './index.module.css';

/** Who the handbook is for, and the first page each of them wants. */
const readers = [
  {who: 'You run a training centre, a company academy, a network or an online school', want: 'You want to know what a micro-credential asks of you, and in which order.', to: '/start/ten-minute-map/', label: 'Read the ten-minute map'},
  {who: 'You design the course', want: 'You want a form that asks the right questions and tells you what is missing.', to: '/design/', label: 'Open the design forms'},
  {who: 'You train, assess or run a workshop', want: 'You want outcomes you can see, criteria you can use, and agendas, exercises and cards for a room.', to: '/start/role-trainer/', label: 'Start as a trainer'},
  {who: 'You were offered or handed a credential', want: 'You want to know what it says, whether it was changed, and what nobody has proven.', to: '/verify/', label: 'Check a file'},
] as const;

const examples = [
  {id: 'vocational-centre', label: 'a vocational centre'}, {id: 'company', label: 'a company'}, {id: 'volunteering-network', label: 'a volunteering network'}, {id: 'online-course', label: 'an online course'},
] as const;

/** The first page: what this is, whether it is for you, where to start; and the way back to the project you left. */
export default function Home(): React.ReactElement {
  return (
    <Layout title="Micro-credentials outside formal education" description="Standards, procedures and design forms for micro-credentials in non-formal vocational training. No account; everything runs in your browser.">
      <main className={styles.home}>
        <section className={styles.hero}>
          <div className={styles.claim}>
            <h1>Certify short learning so that others can read and check it.</h1>
            <p className={styles.lead}>A handbook for training providers outside formal education. It says what a micro-credential needs, step by step, and has the forms that put it into practice.</p>
            <p className={styles.actions}>
              <Link className="mv-button" to="/design/">Design a micro-credential</Link>
              <Link className="mv-button mv-button--quiet" to="/start/ten-minute-map/">Read the ten-minute map</Link>
            </p>
            {/* The loader writes the name before React wakes; what it wrote must stand. */}
            <p className={styles.last} data-last-project hidden>You were working on <strong data-name suppressHydrationWarning>a micro-credential</strong>. <Link to="/design/">Go on where you stopped</Link></p>
            <p className={styles.note}>No account. No server. What you type stays on this computer.</p>
          </div>
          <HomePath />
        </section>

        <section className={styles.readers} aria-labelledby="for-you">
          <h2 id="for-you">Is it for you?</h2>
          <ul>
            {readers.map(({who, want, to, label}) => (
              <li key={to}><h3>{who}</h3><p>{want}</p><Link to={to}>{label}</Link></li>
            ))}
          </ul>
        </section>

        <section className={styles.result} aria-labelledby="what-you-get">
          <div>
            <h2 id="what-you-get">What you have at the end</h2>
            <ol>
              <li><strong>One specification.</strong> Every decision about your micro-credential in one document: all sixteen elements of the European description, checked as you write.</li>
              <li><strong>A card people can read.</strong> One page for learners and employers, to print or send.</li>
              <li><strong>Sample credentials.</strong> A Europass credential and an Open Badge for an invented learner, so that you see what you will issue before you issue it.</li>
            </ol>
            <p>See a finished one: {examples.map(({id, label}, index) => <React.Fragment key={id}>{index > 0 && (index === examples.length - 1 ? ' or ' : ', ')}<a href={`design/#example=${id}`}>{label}</a></React.Fragment>)}.</p>
          </div>
          <section className={styles.limits} aria-labelledby="what-it-is-not">
            <h2 id="what-it-is-not">What it is not</h2>
            <p>It is not an official publication, and it cannot make your credential recognised. It shows what the <a href="https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)">Council Recommendation on micro-credentials</a> asks for, and where a claim needs a body that may back it. Samples are marked SAMPLE and nobody can use them as real.</p>
            <p><Link to="/start/about/">Who made this, and from what</Link></p>
          </section>
        </section>
      </main>
    </Layout>
  );
}
