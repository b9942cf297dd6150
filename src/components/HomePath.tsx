import React from 'react';
import Link from '@docusaurus/Link';
import {steps, stepWords} from '../standards';
import styles from './HomePath.module.css';

/** Where each step sits on the drawn thread, in per cent of the picture (x, y), and on which side of it the name stands. */
const places = [
  {x: 5, y: 80, side: 'below'}, {x: 18, y: 60, side: 'above'}, {x: 31, y: 78, side: 'below'}, {x: 42, y: 52, side: 'above'},
  {x: 54, y: 70, side: 'below'}, {x: 64, y: 42, side: 'above'}, {x: 75, y: 66, side: 'below'}, {x: 82, y: 46, side: 'right'},
] as const;
// Names and order are those of the guided design; the last step stands at the badge.
const named = steps.map(({id, path}) => ({name: stepWords(id, 'en').title, to: path}));
const stops = places.map((place, index) => ({...place, ...(named[index] ?? {name: '', to: '/procedures/'})}));
const last = named.at(-1) ?? {name: '', to: '/procedures/'};

/** A smooth line through points, in the units of the picture. */
const thread = (points: readonly (readonly [number, number])[]): string => points.map(([x, y], index) => {
  const before = points[index - 1];
  if (!before) return `M${x} ${y}`;
  const middle = (before[0] + x) / 2;
  return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`;
}).join(' ');

const scale = {x: 6.4, y: 4.2} as const;
const line = thread([...stops.map(({x, y}) => [x * scale.x, y * scale.y] as const), [94 * scale.x, 15 * scale.y]]);

/** The steps of the guided design, from a training need to recognition: a list in every case, drawn as a thread where there is room. */
export function HomePath(): React.ReactElement {
  return (
    <nav className={styles.path} aria-label="The steps, from need to recognition">
      <svg className={styles.thread} viewBox="0 0 640 420" aria-hidden="true" focusable="false">
        <path d={line} />
        <g transform="translate(594 66)" className={styles.badge}>
          <circle r="46" className={styles.face} />
          <path d="M0 -36A36 36 0 0 1 31.200 18" className={styles.first} />
          <path d="M28.500 22A36 36 0 0 1 -28.500 22" className={styles.second} />
          <path d="M-31.200 18A36 36 0 0 1 -3 -35.900" className={styles.third} />
          <text y="-1">30 h</text><text y="15" className={styles.small}>3 outcomes</text>
        </g>
      </svg>
      <ol>
        {stops.map(({name, to, x, y, side}, index) => (
          <li key={name} className={styles[side]} style={{'--x': `${x}%`, '--y': `${y}%`} as React.CSSProperties}>
            <Link to={to}><span className={styles.number}>{index + 1}</span> {name}</Link>
          </li>
        ))}
        <li className={styles.last} style={{'--x': '84%', '--y': '13%'} as React.CSSProperties}><Link to={last.to}><span className={styles.number}>{named.length}</span> {last.name}</Link></li>
      </ol>
      <p className={styles.caption}>The badge is drawn from the data: an arc for each outcome, and the hours.</p>
    </nav>
  );
}
