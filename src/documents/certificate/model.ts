import type {LanguageText} from '../../language';

/** A credential as a person sees it. Texts stand in all the languages that the document has; `und` where it names none. */
export interface CertificateModel {
  /** How the document was read: a European Digital Credential, an Open Badge, or another verifiable credential. */
  kind: 'edc' | 'open-badge' | 'credential';
  /** The title or the issuer's name begins with SAMPLE. */
  sample: boolean;
  title: LanguageText;
  description: LanguageText;
  /** Name of the holder; '' when the document names none. */
  holder: string;
  awardingBody: LanguageText;
  /** The issuer, where it is not the awarding body. */
  issuer?: LanguageText;
  /** Country of the awarding body, and its region. */
  country: LanguageText;
  region: string;
  /** Date of the award, else of the issue, as written. */
  awardedOn: string;
  /** Last moment of validity, as written; '' when it does not expire. */
  validUntil: string;
  outcomes: readonly {statement: LanguageText; skills: readonly LanguageText[]}[];
  /** Notional workload in hours. */
  hours?: number;
  credits: readonly {value: string; system: LanguageText}[];
  level?: {eqf?: number; indicative: boolean; label: LanguageText};
  assessments: readonly {type: LanguageText; title: LanguageText; supervision: LanguageText; grade: LanguageText}[];
  participation: readonly LanguageText[];
  quality: readonly LanguageText[];
  stacking: readonly LanguageText[];
  prerequisites: LanguageText;
  links: readonly {title: LanguageText; address: string}[];
  identifier: string;
}
