import s1 from './s1';
import s2 from './s2';
import s3 from './s3';
import s4 from './s4';
import s5 from './s5';
import s6 from './s6';
import s7 from './s7';
import s8 from './s8';
import s9 from './s9';
import s10 from './s10';
import s11 from './s11';

/** Words of all clauses. */
export default {...s1, ...s2, ...s3, ...s4, ...s5, ...s6, ...s7, ...s8, ...s9, ...s10, ...s11} as const;
