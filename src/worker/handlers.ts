import {issueSamples, type Paint} from '../issuing';
import {type Bench} from '../issuing/faulty';
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
  // One for all exercises of a visit, so that what belongs together is signed with the same keys.
  let bench: Promise<Bench> | undefined;
  return {
    sampleKey: async ({proof}): Promise<PublicSampleKey> => {
      const {did, verificationMethod, engine} = await sampleKey(keyTypeOf(proof));
      return {did, verificationMethod, engine};
    },
    issue: async (request, context) => issueSamples({...request, ...context, key: await sampleKey(keyTypeOf(request.proof))}),
    exercise: async ({id}, {paint}) => {
      const {faults, makeBench, makeFaulty} = await import('../issuing/faulty');
      const fault = faults.find((each) => each.id === id);
      if (fault === undefined) throw new TypeError(`No such exercise: ${id}`);
      bench ??= makeBench({now: new Date(), paint});
      return makeFaulty(fault, await bench);
    },
    verify: async ({input, options}, {signal}) => verify(input, {...options, signal}),
    helper: async ({input}) => helperIn(input) ?? null,
  };
}
