import {type Paint} from '../issuing';
import {errorOf, faultOf, WorkerError, type CallName, type Calls, type FromWorker, type Port, type ToWorker} from './protocol';

/** The page's side of the worker. */
export interface WorkerClient {
  /**
   * Asks the worker; it is started at the first call. Rejects with WorkerError: the code of the part that failed, 'aborted' when
   * `signal` fires, 'worker-failed' when the worker broke down (the next call starts another).
   */
  call<Name extends CallName>(name: Name, request: Calls[Name]['request'], options?: {signal?: AbortSignal}): Promise<Calls[Name]['response']>;
  /** Ends the worker and with it the sample key; calls that wait are rejected with 'aborted'. */
  close(): void;
}

/** How a client is made. */
export interface ClientOptions {
  paint: Paint;
  /** Gives a new worker; undefined where there are none, or the work is to be done on this thread. */
  start?: () => Worker | undefined;
}

interface Pending {message: ToWorker & {kind: 'call'}; resolve(response: unknown): void; reject(error: unknown): void}
interface Connection {port: Port; close(): void}

const startWorker = (): Worker | undefined => (typeof Worker === 'undefined' ? undefined : new Worker(new URL('./core.worker.ts', import.meta.url), {type: 'module'}));

// The same code behind a message channel, so that both ways copy what they pass on.
const sameThread = async (): Promise<Connection> => {
  const {serve} = await import('./serve');
  const {port1, port2} = new MessageChannel();
  serve(port1);
  port1.start();
  port2.start();
  return {port: port2, close: () => port2.close()};
};

/** A client of a worker of its own. */
export function workerClient({paint, start = startWorker}: ClientOptions): WorkerClient {
  const pending = new Map<number, Pending>();
  let connection: Promise<Connection> | undefined;
  let workersFail = false;
  let lastId = 0;

  const send = async (message: ToWorker): Promise<void> => (await connect()).port.postMessage(message);

  const paintFor = async (id: number, {model, lang, options}: FromWorker & {kind: 'paint'}): Promise<void> => {
    await paint(model, lang, options).then((painting) => send({kind: 'painted', id, painting}), (error: unknown) => send({kind: 'not-painted', id, fault: faultOf(error)}));
  };

  const receive = (message: FromWorker): void => {
    if (message.kind === 'paint') return void paintFor(message.id, message);
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'done') waiting?.resolve(message.response);
    else waiting?.reject(errorOf(message.fault));
  };

  const rejectAll = (error: WorkerError): void => {
    for (const {reject} of pending.values()) reject(error);
    pending.clear();
  };

  const ofWorker = (worker: Worker): Connection => {
    let answered = false;
    worker.addEventListener('message', () => {answered = true;});
    worker.addEventListener('error', (event) => {
      worker.terminate();
      connection = undefined;
      if (answered) return rejectAll(new WorkerError('worker-failed', {}, event.message));
      // It never spoke: module workers are unknown or forbidden here. What waits is done on this thread.
      workersFail = true;
      for (const {message} of pending.values()) deliver(message);
    });
    return {port: worker, close: () => worker.terminate()};
  };

  const connect = (): Promise<Connection> => {
    if (connection) return connection;
    const connecting = (async () => {
      const worker = workersFail ? undefined : start();
      const made = worker === undefined ? await sameThread() : ofWorker(worker);
      made.port.addEventListener('message', ({data}) => receive(data as FromWorker));
      return made;
    })();
    connection = connecting;
    // What could not be loaded now may be there at the next call.
    connecting.catch(() => { if (connection === connecting) connection = undefined; });
    return connecting;
  };

  /** Sends a call; when it can't be sent (not to be copied between threads, say, or nobody to take it), it fails instead of waiting for ever. */
  const deliver = (message: Pending['message']): void => {
    send(message).catch((error: unknown) => {
      const waiting = pending.get(message.id);
      pending.delete(message.id);
      waiting?.reject(errorOf(faultOf(error)));
    });
  };

  const call = (name: CallName, request: unknown, signal?: AbortSignal): Promise<unknown> => new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new WorkerError('aborted'));
    lastId += 1;
    const id = lastId;
    const abort = (): void => {
      pending.delete(id);
      void send({kind: 'abort', id});
      reject(new WorkerError('aborted'));
    };
    const settled = <Value>(settle: (value: Value) => void) => (value: Value): void => {
      signal?.removeEventListener('abort', abort);
      settle(value);
    };
    const message = {kind: 'call', id, name, request} as const;
    pending.set(id, {message, resolve: settled(resolve), reject: settled(reject)});
    signal?.addEventListener('abort', abort, {once: true});
    deliver(message);
  });

  return {
    call: (name, request, options) => call(name, request, options?.signal) as Promise<Calls[typeof name]['response']>,
    close: () => {
      const closing = connection;
      connection = undefined;
      rejectAll(new WorkerError('aborted'));
      void closing?.then(({close}) => close());
    },
  };
}
