import {issueSamples, statusFiles, type Paint} from '../issuing';
import {makeSampleKey, mechanismById, type KeyType, type ProofId, type SampleKey} from '../proofs';
import {helperIn, verify} from '../verification';
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
  return {
    sampleKey: async ({proof}): Promise<PublicSampleKey> => {
      const {did, verificationMethod, engine} = await sampleKey(keyTypeOf(proof));
      return {did, verificationMethod, engine};
    },
    issue: async (request, context) => issueSamples({...request, ...context, key: await sampleKey(keyTypeOf(request.proof))}),
    statusFiles: async ({book, now}) => statusFiles(book, await sampleKey('Ed25519'), now),
    verify: async ({input, options}, {signal}) => verify(input, {...options, signal}),
    helper: async ({input}) => helperIn(input) ?? null,
  };
}
