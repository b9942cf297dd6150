import {offeringById} from '../credentials';
import {makeSampleKey, mechanismById, openSdJwt, present, type KeyType, type ProofId, type SampleKey} from '../proofs';
import {issueSamples, sampleChoices, statusFiles, type Paint} from '../issuing';
import {type Bench} from '../issuing/faulty';
import {helperIn, verify} from '../verification';
import {fontInBrowser} from './fonts';
import {type CallName, type Calls, type PublicSampleKey} from './protocol';

/** What a handler may use besides its request. */
export interface HandlerContext {signal: AbortSignal; paint: Paint}

/** One function for each call. */
export type Handlers = {[Name in CallName]: (request: Calls[Name]['request'], context: HandlerContext) => Promise<Calls[Name]['response']>};

const keyTypeOf = (proof: ProofId): KeyType => mechanismById(proof)?.key ?? 'Ed25519';

/** The handlers of one worker, with its own sample keys, one of each kind. */
export function makeHandlers(): Handlers {
  const visitKeys = new Map<KeyType, Promise<SampleKey>>();
  const sampleKey = (type: KeyType): Promise<SampleKey> => {
    const known = visitKeys.get(type) ?? makeSampleKey({type});
    visitKeys.set(type, known);
    return known;
  };
  // One for all exercises of a visit, so that what belongs together is signed with the same keys.
  let bench: Promise<Bench> | undefined;
  return {
    sampleKey: async ({proof}): Promise<PublicSampleKey> => {
      const {did, verificationMethod, engine} = await sampleKey(keyTypeOf(proof));
      return {did, verificationMethod, engine};
    },
    choices: async () => sampleChoices(),
    issue: async (request, context) => issueSamples({...request, ...context, font: fontInBrowser, key: await sampleKey(keyTypeOf(request.proof))}),
    statusFiles: async ({book, now}) => statusFiles(book, await sampleKey('Ed25519'), now),
    exercise: async ({id}, {paint}) => {
      const {faults, makeBench, makeFaulty} = await import('../issuing/faulty');
      const fault = faults.find((each) => each.id === id);
      if (fault === undefined) throw new TypeError(`No such exercise: ${id}`);
      bench ??= makeBench({now: new Date(), paint});
      return makeFaulty(fault, await bench);
    },
    verify: async ({input, options}, {signal}) => verify(input, {...options, signal}),
    helper: async ({input}) => helperIn(input) ?? null,
    // Mail programs break long lines, and some tools save a token as a JSON string.
    openSdJwt: async ({text}) => openSdJwt(text.replace(/\s+/g, '').replace(/^"|"$/g, '')).catch(() => null),
    present: async ({open, pointers}, {signal}) => {
      const text = present(open, pointers);
      return {text, report: await verify(text, {signal})};
    },
    offer: async ({offering, specification}) => {
      const known = offeringById(offering);
      if (known === undefined) throw new TypeError(`No such offering: ${offering}`);
      const conversion = known.convert(specification);
      return {...conversion, problems: known.check(conversion.document)};
    },
    importFile: async ({input, language}) => (await import('../importing')).importFile(input, {language}),
  };
}
