import {describe, expect, it} from 'vitest';
import {loadDocument} from '../../src/builders/verify/load';

const address = 'https://lists.example.org/1';
const asked: {address: string; settings: RequestInit}[] = [];
const answering = (answer: (signal: AbortSignal | null | undefined) => Promise<Response>): typeof fetch => async (input, settings = {}) => {
  asked.push({address: String(input), settings});
  return answer(settings.signal);
};
const endless = (): Response => new Response(new ReadableStream({pull: (controller) => controller.enqueue(new Uint8Array(1000))}));

describe('a document of another host', () => {
  it('comes as bytes, asked for without cookies, referrer or forwarding', async () => {
    const loaded = await loadDocument(address, {fetcher: answering(async () => new Response('{"id": "ü"}'))});
    expect(loaded.ok && new TextDecoder().decode(loaded.bytes)).toBe('{"id": "ü"}');
    expect(asked.at(-1)).toMatchObject({address, settings: {credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', mode: 'cors'}});
  });
  it('may be empty', async () => {
    expect(await loadDocument(address, {fetcher: answering(async () => new Response(null))})).toEqual({ok: true, bytes: new Uint8Array()});
  });
  it.each<[string, () => Promise<Response>, object]>([
    ['unreachable', async () => {throw new TypeError('Failed to fetch');}, {fault: 'unreachable'}],
    ['refused', async () => new Response('no', {status: 404}), {fault: 'refused', status: 404}],
    ['too large', async () => endless(), {fault: 'too-large'}],
  ])('is given up when %s', async (_name, answer, fault) => {
    expect(await loadDocument(address, {fetcher: answering(answer), limit: 5000})).toEqual({ok: false, ...fault});
  });
  it('is given up when it takes too long', async () => {
    const never = answering((signal) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')))));
    expect(await loadDocument(address, {fetcher: never, patience: 10})).toEqual({ok: false, fault: 'too-slow'});
  });
  it.each(['http://lists.example.org/1', 'ftp://x', 'file:///etc/hosts', '/here', ''])('is never asked for at %s', async (wrong) => {
    const before = asked.length;
    expect(await loadDocument(wrong, {fetcher: answering(async () => new Response(''))})).toEqual({ok: false, fault: 'unreachable'});
    expect(asked).toHaveLength(before);
  });
});
