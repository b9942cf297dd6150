import React from 'react';
import type {Level} from '../../standards';
import styles from './Clause.module.css';

const looks: Record<Level, string> = {
  MUST: styles.must ?? '', 'MUST NOT': styles.must ?? '', SHOULD: styles.should ?? '', 'SHOULD NOT': styles.should ?? '', MAY: styles.may ?? '',
};

/** How binding a clause is, as a quiet tag. */
export const LevelTag = ({level}: {level: Level}): React.ReactElement => <span className={`${styles.tag} ${looks[level]}`}>{level}</span>;
