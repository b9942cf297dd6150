import {formatById, offeringById} from '../credentials';
import {issueSamples, type Paint} from '../issuing';
import {canonicalise, makeSampleKey, type SampleKey} from '../proofs';
import {helperIn, verify} from '../verification';
import {type CallName, type Calls, type PublicSampleKey} from './protocol';

/** What a handler may use besides its request. */
export interface HandlerContext {signal: AbortSignal; paint: Paint}

/** One function for each call. */
export type Handlers = {[Name in CallName]: (request: Calls[Name]['request'], context: HandlerContext) => Promise<Calls[Name]['response']>};

/** The handlers of one worker, with its own sample key. */
export function makeHandlers(): Handlers {
  let visitKey: Promise<SampleKey> | undefined;
  const sampleKey = (renew = false): Promise<SampleKey> => {
    if (renew || visitKey === undefined) visitKey = makeSampleKey();
    return visitKey;
  };
  return {
    sampleKey: async ({renew}): Promise<PublicSampleKey> => {
      const {did, verificationMethod, engine} = await sampleKey(renew);
      return {did, verificationMethod, engine};
    },
    issue: async (request, context) => issueSamples({...request, ...context, key: await sampleKey()}),
    verify: async ({input, options}, {signal}) => verify(input, {...options, signal}),
    helper: async ({input}) => helperIn(input) ?? null,
    check: async ({format, document}) => {
      const known = formatById(format);
      if (known === undefined) throw new TypeError(`No such format: ${format}`);
      return known.check(document);
    },
    offer: async ({offering, specification}) => {
      const known = offeringById(offering);
      if (known === undefined) throw new TypeError(`No such offering: ${offering}`);
      const conversion = known.convert(specification);
      return {...conversion, problems: known.check(conversion.document)};
    },
    importFile: async ({input, language}) => (await import('../importing')).importFile(input, {language}),
    canonicalise: async ({document}, {signal}) => canonicalise(document, {signal}),
  };
}
