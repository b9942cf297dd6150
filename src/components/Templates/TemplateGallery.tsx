import React from 'react';
import Link from '@docusaurus/Link';
import papers from '@generated/reference/default/papers.json';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {clausePath, steps, stepWords} from '../../standards';
import {escapeHtml, Island} from '../Island';
import {useWords} from '../words';
import styles from './TemplateGallery.module.css';

const size = (bytes: number, lang: string): string => `${new Intl.NumberFormat(lang, {maximumFractionDigits: 0}).format(Math.max(1, bytes / 1000))} kB`;

/** All templates for people: a small picture, what each is for, the blank files, the step and the clauses that it serves; and the tool that filters and fills them. */
export function TemplateGallery(): React.ReactElement {
  const {lang, word} = useWords();
  const folder = useBaseUrl('/templates/');
  const {collectAnchor} = useBrokenLinks();
  for (const {number} of papers) collectAnchor(`t${number}`);
  const waiting = `<p class="${styles.start}"><button type="button" class="mv-button" data-open-island>${escapeHtml(word('gallery.start'))}</button> <span>${escapeHtml(word('gallery.startHint'))}</span></p>`;
  return (
    <div className={styles.gallery}>
      <Island name="templates" when="open" waiting={waiting} />
      <ul className={styles.cards}>
        {papers.map(({id, number, title, about, clauses, steps: used, files, picture}) => (
          <li key={id} id={`t${number}`}>
            <img src={`${folder}${picture}`} alt="" width="105" height="149" loading="lazy" />
            <div>
              <h3><span>T{number}</span> {title}</h3>
              <p>{about}</p>
            </div>
            <dl className={styles.files}>
              {[...new Set(files.map(({purpose}) => purpose))].map((purpose) => (
                <div key={purpose}>
                  <dt>{word(`gallery.${purpose}`)}</dt>
                  <dd>{files.filter((file) => file.purpose === purpose).map(({format, name, bytes}) => (
                    <a key={format} href={`${folder}${name}`} download aria-label={word('gallery.file', {title, format: word(`gallery.${format}`), size: size(bytes, lang)})}>{word(`gallery.${format}`)} <span>{size(bytes, lang)}</span></a>
                  ))}</dd>
                </div>
              ))}
            </dl>
            {used.length + clauses.length > 0 && (
              <p className={styles.serves}>
                {used.map((step, at) => <React.Fragment key={step}>{at > 0 ? ' · ' : ''}<Link to={steps.find((each) => each.id === step)?.path ?? '/design/'}>{stepWords(step, lang).title}</Link></React.Fragment>)}
                {used.length > 0 && clauses.length > 0 ? ' · ' : ''}
                {clauses.map((clause, at) => <React.Fragment key={clause}>{at > 0 ? ', ' : ''}<Link to={clausePath(clause)}>{clause}</Link></React.Fragment>)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
