import {type ReactElement, useRef, useState} from 'react';
import {paperFormats} from '../../documents';
import {faults, type GalleryItem} from '../../issuing/faulty';
import {fontInBrowser} from '../../worker/fonts';
import {offer} from '../design/files';
import styles from '../learn/Learn.module.css';
import {wordsIn} from '../learn/words';
import {allExercises, galleryZip, sheetIds, sheetsOf} from './take';

const printable = paperFormats.find(({id}) => id === 'pdf');

/** All exercises at once: as files in a ZIP, and the sheets to print. They are made at the first click and kept while the page is open. */
export function TakeAll({language}: {language: string}): ReactElement {
  const say = wordsIn(language);
  const made = useRef<{at: Date; items: Promise<readonly GalleryItem[]>} | null>(null);
  const [news, setNews] = useState('');
  const [busy, setBusy] = useState(false);
  const attempt = async (file: string, mediaType: string, task: (items: readonly GalleryItem[], at: Date) => Promise<string | Uint8Array<ArrayBuffer>>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const at = made.current?.at ?? new Date();
      made.current ??= {at, items: allExercises(at, (number) => setNews(say('gallery.progress', {number, count: faults.length})))};
      offer(file, mediaType, await task(await made.current.items, at));
      setNews(say('gallery.saved', {file}));
    } catch (error) {
      made.current = null;
      setNews(say('gallery.zip-failed', {file, reason: error instanceof Error ? error.message : String(error)}));
    }
    setBusy(false);
  };
  return (
    <section aria-label={say('gallery.take')}>
      <h3>{say('gallery.take')}</h3>
      <p className={styles.hint}>{say('gallery.take.hint')}</p>
      <p className={styles.actions}>
        <button type="button" className="mv-button" aria-disabled={busy} onClick={() => void attempt('faulty-credentials.zip', 'application/zip', (items, at) => galleryZip(items, language, at, say))}>{say('gallery.all-zip')}</button>
        {printable && sheetIds.map((id) => (
          <button key={id} type="button" className="mv-button mv-button--quiet" aria-disabled={busy} onClick={() => void attempt(`faulty-credentials-${id}.${printable.extension}`, printable.mediaType, async (items, at) => printable.write(sheetsOf(items, language, at)[id], fontInBrowser))}>{say(`gallery.sheet.${id}`)}</button>
        ))}
      </p>
      <p role="status" className={styles.hint}>{news}</p>
    </section>
  );
}
