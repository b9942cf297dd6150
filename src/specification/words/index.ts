import {catalogue} from '../../language';
import {border as borderEn} from './border.en';
import {elements as elementsEn} from './elements.en';
import {findings as findingsEn} from './findings.en';

/** Words for what happens at the border. */
export const border = catalogue({en: borderEn});

/** Words for the elements of Annex I. */
export const elements = catalogue({en: elementsEn});

/** Words for findings: `<code>.what` and `<code>.mend`, or `<code>.<case>.what` where a rule has several cases. */
export const findings = catalogue({en: findingsEn});
