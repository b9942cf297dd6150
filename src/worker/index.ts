import {workerClient, type ClientOptions, type WorkerClient} from './client';

export {workerClient, type ClientOptions, type WorkerClient} from './client';
export {WorkerError, type CallName, type Calls, type OpenedRoster, type PackedRow, type PublicSampleKey, type ReadRoster} from './protocol';
export {issueClass, type ClassResult, type ClassRun, type Progress, type Sink} from './roster';

let shared: WorkerClient | undefined;
const paint: ClientOptions['paint'] = async (model, lang, options) => (await import('./paint')).paintInBrowser(model, lang, options);

const mostHelpers = 4;
/** Further workers for a class, one for each core up to four; whoever asks closes them. */
export const helpers = (): readonly WorkerClient[] => Array.from({length: Math.max(1, Math.min(mostHelpers, navigator.hardwareConcurrency || 1))}, () => workerClient({paint}));

/** The one worker of the page, started at its first call. */
export function core(): WorkerClient {
  shared ??= workerClient({paint});
  return shared;
}
