import {readUpTo} from '../../values';

/** Why a document could not be loaded from elsewhere. The browser tells a page no more than that it got nothing it may read. */
export type LoadFault = 'unreachable' | 'refused' | 'too-large' | 'too-slow';

/** What came, or why nothing did. */
export type Loaded = {ok: true; bytes: Uint8Array} | {ok: false; fault: LoadFault; status?: number};

interface Settings {fetcher?: typeof fetch; limit?: number; patience?: number}

/**
 * Loads a document from another host, for a reader who pressed the button that names it. Over https only; without cookies or a referrer; what
 * forwards elsewhere, is larger than the limit or takes too long is given up. Never throws.
 */
export async function loadDocument(address: string, {fetcher = fetch, limit = 5_000_000, patience = 15_000}: Settings = {}): Promise<Loaded> {
  if (!address.startsWith('https://')) return {ok: false, fault: 'unreachable'};
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetcher(address, {mode: 'cors', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store', signal});
    if (!response.ok) return {ok: false, fault: 'refused', status: response.status};
    const bytes = response.body === null ? new Uint8Array() : await readUpTo(response.body, limit);
    return bytes === null ? {ok: false, fault: 'too-large'} : {ok: true, bytes};
  } catch {
    return {ok: false, fault: signal.aborted ? 'too-slow' : 'unreachable'};
  }
}
