import {pick} from '../../language';
import type {CertificateModel} from '../certificate/model';
import type {BadgeData} from './svg';

/** The badge of a credential. */
export const badgeDataOf = ({title, outcomes, hours, level, sample}: Pick<CertificateModel, 'title' | 'outcomes' | 'hours' | 'level' | 'sample'>, lang: string): BadgeData => ({
  outcomes: outcomes.length, hours: hours ?? 0, label: pick(title, lang), sample, ...(level?.eqf === undefined ? {} : {level: {eqf: level.eqf, indicative: level.indicative}}),
});
