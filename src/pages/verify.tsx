import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import {Island} from '@site/src/components/Island';
import styles from './tool.module.css';

const waiting = '<p class="mv-skeleton" data-island-wait>Opening the verifier …</p><noscript><p>The verifier needs JavaScript: it runs in your browser, so that the file never leaves your computer.</p></noscript>';

/** The verifier: any credential file in, one report in plain words out. */
export default function Verify(): React.ReactElement {
  return (
    <Layout title="Verify a credential" description="Check a Europass credential, an Open Badge or another signed credential in your browser. Each check in plain words; the file is sent nowhere.">
      <main className={styles.tool}>
        <header className={styles.header}>
          <h1>Verify a credential</h1>
          <p>See what a credential says, whether anything was changed since it was signed, and what nobody has proven. The check runs on your computer; the file goes nowhere.</p>
        </header>
        <Island name="verify" when="load" minHeight="70vh" waiting={waiting} />
        <section className={styles.explain} aria-labelledby="what-it-proves">
          <h2 id="what-it-proves">What a check proves, and what it does not</h2>
          <p>A proof that holds shows one thing: nothing was changed since somebody with that key signed the file. It does not show who that somebody is. Ask the awarding body named in the file through a contact you find yourself, or look for a seal from a trust service.</p>
          <p>A specification or an unsigned credential has no proof. The check then says what the file contains and what is missing, no more. Read <Link to="/employers/e2-verify/">what each result means and what to do then</Link>, <Link to="/employers/e1-read/">how to read a micro-credential in a minute</Link>, and <Link to="/reference/limits/">what this verifier cannot do</Link>. Practise with <Link to="/workshop/k8-faulty-credentials/">credentials that have one fault</Link>.</p>
        </section>
      </main>
    </Layout>
  );
}
