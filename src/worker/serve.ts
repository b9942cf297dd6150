import {type Painting} from '../issuing';
import {makeHandlers, type HandlerContext} from './handlers';
import {errorOf, faultOf, type FromWorker, type Port, type ToWorker} from './protocol';

interface Waiting {resolve(painting: Painting): void; reject(error: unknown): void}

/** Answers the calls that arrive at a port, one after the other or side by side, until the port closes. */
export function serve(port: Port): void {
  const handlers = makeHandlers();
  const running = new Map<number, AbortController>();
  const paintings = new Map<number, Waiting>();
  let lastPainting = 0;
  const send = (message: FromWorker): void => port.postMessage(message);

  const paint: HandlerContext['paint'] = (model, lang, options) => new Promise((resolve, reject) => {
    lastPainting += 1;
    paintings.set(lastPainting, {resolve, reject});
    send({kind: 'paint', id: lastPainting, model, lang, ...(options && {options})});
  });

  const answer = async ({id, name, request}: ToWorker & {kind: 'call'}): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      // The message carries the name, so TypeScript can't see that request and handler belong together; the client's types do.
      const handler = handlers[name] as (request: unknown, context: HandlerContext) => Promise<unknown>;
      send({kind: 'done', id, response: await handler(request, {signal: controller.signal, paint})});
    } catch (error) {
      send({kind: 'failed', id, fault: faultOf(error)});
    } finally {
      running.delete(id);
    }
  };

  const settlePainting = (id: number, settle: (waiting: Waiting) => void): void => {
    const waiting = paintings.get(id);
    paintings.delete(id);
    if (waiting !== undefined) settle(waiting);
  };

  port.addEventListener('message', ({data}) => {
    const message = data as ToWorker;
    if (message.kind === 'call') void answer(message);
    else if (message.kind === 'abort') running.get(message.id)?.abort();
    else if (message.kind === 'painted') settlePainting(message.id, ({resolve}) => resolve(message.painting));
    else settlePainting(message.id, ({reject}) => reject(errorOf(message.fault)));
  });
}
