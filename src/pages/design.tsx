import React from 'react';
import Layout from '@theme/Layout';
import {Island} from '@site/src/components/Island';
import styles from './tool.module.css';

const waiting = '<p class="mv-skeleton" data-island-wait>Opening your projects …</p><noscript><p>The design forms need JavaScript. Without it you can still read every step in the procedures and use the printed clauses.</p></noscript>';

/** The guided design: from the need to a specification and sample credentials. */
export default function Design(): React.ReactElement {
  return (
    <Layout title="Design a micro-credential" description="Guided forms from the training need to a complete specification and sample credentials. Your answers stay in this browser.">
      <main className={styles.tool}>
        <Island name="design" when="load" minHeight="100vh" waiting={waiting} />
      </main>
    </Layout>
  );
}
