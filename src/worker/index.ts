import {workerClient, type WorkerClient} from './client';

export {workerClient, type ClientOptions, type WorkerClient} from './client';
export {WorkerError, type CallName, type Calls, type PublicSampleKey} from './protocol';

let shared: WorkerClient | undefined;

/** The one worker of the page, started at its first call. */
export function core(): WorkerClient {
  shared ??= workerClient({paint: async (model, lang, options) => (await import('./paint')).paintInBrowser(model, lang, options)});
  return shared;
}
