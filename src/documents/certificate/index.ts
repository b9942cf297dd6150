import {pick} from '../../language';
import {readEdc} from './edc';
import type {CertificateModel} from './model';
import {readOpenBadge} from './openBadge';
import {hasType, list, loose, type Loose} from './read';

export type {CertificateModel} from './model';

const marked = (text: string): boolean => /^\W*sample\b/i.test(text);

/** The credential inside: the upload form of Europass and old JWTs wrap it. */
function unwrap(document: unknown): Loose {
  const outer = loose(document);
  return [outer.credential, outer.vc].map(loose).find((inner) => 'credentialSubject' in inner) ?? outer;
}

/**
 * What a person sees of a credential: a European Digital Credential (complete, or in the form for upload), an Open Badge 3.0, or
 * another verifiable credential with an achievement. Undefined or odd values stay empty; null when it is no credential. Never throws.
 */
export function certificateModel(document: unknown): CertificateModel | null {
  const credential = unwrap(document);
  const subject = loose(list(credential.credentialSubject)[0]);
  const edc = hasType(credential, 'EuropeanDigitalCredential') || 'hasClaim' in subject;
  if (!edc && !hasType(credential, 'VerifiableCredential') && !('achievement' in subject)) return null;
  const badge = hasType(credential, 'OpenBadgeCredential') || hasType(credential, 'AchievementCredential');
  const model = edc ? readEdc(credential) : readOpenBadge(credential);
  return {
    kind: edc ? 'edc' : badge ? 'open-badge' : 'credential',
    sample: [model.title, model.awardingBody, model.issuer ?? {}].some((text) => Object.values(text).some(marked) || marked(pick(text, 'en'))),
    ...model,
  };
}
