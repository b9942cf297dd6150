import {type JsonObject, toldIn} from '../../credentials';
import {type LanguageText, pick} from '../../language';
import {eqfLevels} from '../../vocabularies';
import {readEdc} from './edc';
import type {CertificateModel} from './model';
import {isDeep} from './nodes';
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
  const told = isDeep(credential) ? new Map<never, never>() : toldIn(credential as JsonObject);
  return {
    kind: edc ? 'edc' : badge ? 'open-badge' : 'credential',
    sample: [model.title, model.awardingBody, model.issuer ?? {}].some((text) => Object.values(text).some(marked) || marked(pick(text, 'en'))),
    ...model,
    ...(model.level === undefined && told.has('level') ? {level: levelTold(told.get('level') ?? {})} : {}),
    quality: orTold(model.quality, told.get('quality')),
    stacking: orTold(model.stacking, told.get('stacking')),
    participation: orTold(model.participation, told.get('participation')),
  };
}

const longestFact = 72;
/** The first sentences of a note, as many as fit beside other facts; at least one. What is left out is told by an ellipsis. */
function brief(text: string): string {
  const whole = text.trim();
  const sentences = whole.split(/(?<=[.!?;])\s+/);
  let said = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (said.length + sentence.length >= longestFact) break;
    said += ` ${sentence}`;
  }
  return said.length < whole.length ? `${said.trim()} …` : said.trim();
}
const briefly = (text: LanguageText): LanguageText => Object.fromEntries(Object.entries(text).map(([lang, value]) => [lang, brief(value)]));

// Our own documents tell in notes what their format has no field for, or what a field would claim too much of.
const orTold = (own: readonly LanguageText[], note: LanguageText | undefined): readonly LanguageText[] => (own.length > 0 || note === undefined ? own : [briefly(note)]);

// The first sentence of the note is the claim. Only an indicative one gives a level: the reasons for none may name one too.
function levelTold(note: LanguageText): NonNullable<CertificateModel['level']> {
  const [text = ''] = Object.values(note);
  const [claim = ''] = text.split(/[.:;]\s/);
  const eqf = /indicativ|ενδεικτικ/i.test(claim) ? eqfLevels.byCode(/EQF\D{0,12}(\d)/.exec(text)?.[1] ?? '') : undefined;
  return eqf === undefined ? {indicative: false, label: briefly(note)} : {eqf: Number(eqf.code), indicative: true, label: eqf.label};
}
