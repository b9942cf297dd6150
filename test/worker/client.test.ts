import {afterEach, describe, expect, it} from 'vitest';
import {checkDataIntegrity} from '../../src/proofs';
import {loadExample, sampleAward} from '../../src/specification';
import {workerClient, WorkerError, type WorkerClient} from '../../src/worker';
import {type ToWorker} from '../../src/worker/protocol';
import {helping, serves, type Helper} from '../../src/verification';
import {badge} from '../proofs/fixtures';
import {listCredential} from '../verification/statusLists';

const now = new Date('2026-11-20T08:00:00Z');
const paint = async (_model: unknown, lang: string) => ({bytes: new TextEncoder().encode(`painted in ${lang}`), type: 'image/jpeg' as const});
const noWorker = (): undefined => undefined;
const clients: WorkerClient[] = [];
const client = (options: Partial<Parameters<typeof workerClient>[0]> = {}): WorkerClient => {
  const made = workerClient({paint, start: noWorker, ...options});
  clients.push(made);
  return made;
};
afterEach(() => clients.splice(0).forEach((each) => each.close()));

const sample = async (format: 'edc' | 'open-badge', proof: 'none' | 'eddsa-rdfc-2022') => {
  const specification = await loadExample('vocational-centre');
  return {specification, award: sampleAward(specification, now), format, proof, now};
};

describe('the worker client, on one thread', () => {
  it('keeps one sample key of each kind for the visit, and its secret stays inside', async () => {
    const core = client();
    const key = await core.call('sampleKey', {proof: 'none'});
    expect(Object.keys(key).sort()).toEqual(['did', 'engine', 'verificationMethod']);
    expect(await core.call('sampleKey', {proof: 'none'})).toEqual(key);
    expect(await core.call('sampleKey', {proof: 'vc-jwt'})).toEqual(key);
  });

  it('makes a sample with that key, painting on the side of the page', async () => {
    const core = client();
    const {did} = await core.call('sampleKey', {proof: 'none'});
    const edc = await core.call('issue', await sample('edc', 'none'));
    expect(edc.files[0]?.content).toContain(btoa('painted in en'));
    const badgeFile = await core.call('issue', await sample('open-badge', 'eddsa-rdfc-2022'));
    expect(await checkDataIntegrity(JSON.parse(String(badgeFile.files[0]?.content)), {at: now})).toMatchObject({outcome: 'pass', signer: {id: did}});
  });

  it('verifies', async () => {
    const core = client();
    const {files} = await core.call('issue', await sample('open-badge', 'eddsa-rdfc-2022'));
    expect(await core.call('verify', {input: files[0]?.content ?? '', options: {at: now}})).toMatchObject({format: 'open-badge', verdict: 'verified'});
    expect(await core.call('verify', {input: new Uint8Array([0xff, 0x00]), options: {at: now}})).toMatchObject({verdict: 'unreadable'});
  });

  it('tells a file that helps to check others, and checks with its help', async () => {
    const core = client();
    const list = listCredential('https://issuer.example/status/1', [7]);
    const helper = await core.call('helper', {input: JSON.stringify(list)});
    expect(helper).toEqual({kind: 'status-list', id: 'https://issuer.example/status/1', document: list});
    expect(await core.call('helper', {input: new Uint8Array([0xff, 0x00])})).toBeNull();
    const {document} = await core.call('issue', await sample('open-badge', 'eddsa-rdfc-2022'));
    const marked = {...document, credentialStatus: {type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: helper?.id}};
    const status = async (helpers: readonly Helper[]): Promise<string | undefined> => (await core.call('verify', {input: JSON.stringify(marked), options: {at: now, ...helping(helpers)}})).checks.find(({id}) => id === 'status')?.code;
    expect(await status([])).toBe('status.list-needed');
    expect(helper && serves(helper, marked)).toBe(true);
    expect(await status(helper ? [helper] : [])).toBe('status.revoked');
  });

  it('carries faults over with code and data', async () => {
    const core = client({paint: async () => {throw new WorkerError('no-canvas', {why: 'test'});}});
    await expect(core.call('issue', await sample('edc', 'none'))).rejects.toMatchObject({code: 'no-canvas', data: {why: 'test'}});
    await expect(core.call('issue', {...await sample('edc', 'none'), format: 'pdf' as 'edc'})).rejects.toMatchObject({name: 'WorkerError', code: 'unexpected'});
    await expect(core.call('verify', {input: (() => 1) as unknown as string})).rejects.toBeInstanceOf(WorkerError);
  });

  it('fails a call that nobody can take, and tries anew at the next', async () => {
    let breaks = true;
    const core = client({start: () => {
      if (breaks) throw new Error('not loaded');
      return undefined;
    }});
    await expect(core.call('sampleKey', {proof: 'none'})).rejects.toBeInstanceOf(WorkerError);
    breaks = false;
    expect((await core.call('sampleKey', {proof: 'none'})).did).toMatch(/^did:key:/);
  });

  it('lets go of a call that is called off, before and after it is sent', async () => {
    const core = client();
    await expect(core.call('sampleKey', {proof: 'none'}, {signal: AbortSignal.abort()})).rejects.toMatchObject({code: 'aborted'});
    const controller = new AbortController();
    const call = core.call('verify', {input: '{}'}, {signal: controller.signal});
    controller.abort();
    await expect(call).rejects.toMatchObject({code: 'aborted'});
    expect((await core.call('sampleKey', {proof: 'none'})).did).toMatch(/^did:key:/);
  });

  it('answers many calls at once, each with its own', async () => {
    const core = client();
    const issuers = ['did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2', 'https://one.example', 'https://two.example'];
    const reports = await Promise.all(issuers.map((issuer) => core.call('verify', {input: JSON.stringify(badge(issuer))})));
    reports.forEach(({document}, i) => expect(JSON.stringify(document)).toContain(`"${issuers[i]}"`));
  });

  it('starts afresh after it was closed', async () => {
    const core = client();
    const {did} = await core.call('sampleKey', {proof: 'none'});
    const waiting = core.call('verify', {input: '{}'});
    core.close();
    await expect(waiting).rejects.toMatchObject({code: 'aborted'});
    expect((await core.call('sampleKey', {proof: 'none'})).did).not.toBe(did);
  });
});

/** A worker that is made to break down. */
class BrokenWorker extends EventTarget {
  readonly messages: ToWorker[] = [];
  terminated = false;
  constructor(private readonly answers: number) {
    super();
  }
  postMessage(message: ToWorker): void {
    this.messages.push(message);
    const answer = this.messages.length <= this.answers;
    queueMicrotask(() => this.dispatchEvent(answer
      ? new MessageEvent('message', {data: {kind: 'done', id: message.id, response: 'answered'}})
      : Object.assign(new Event('error'), {message: 'broken'})));
  }
  terminate(): void {
    this.terminated = true;
  }
}

describe('the worker client, with a worker', () => {
  it('starts it at the first call only', async () => {
    let started = 0;
    const core = client({start: () => {started += 1; return new BrokenWorker(9) as unknown as Worker;}});
    expect(started).toBe(0);
    await core.call('sampleKey', {proof: 'none'});
    await core.call('sampleKey', {proof: 'none'});
    expect(started).toBe(1);
  });

  it('does the work itself where a worker never comes up', async () => {
    const broken = new BrokenWorker(0);
    const core = client({start: () => broken as unknown as Worker});
    expect((await core.call('sampleKey', {proof: 'none'})).did).toMatch(/^did:key:/);
    expect(broken.terminated).toBe(true);
    expect((await core.call('sampleKey', {proof: 'none'})).did).toMatch(/^did:key:/);
    expect(broken.messages).toHaveLength(1);
  });

  it('says so when a worker breaks down at work, and takes a new one for the next call', async () => {
    const workers = [new BrokenWorker(1), new BrokenWorker(1)];
    const core = client({start: () => workers.shift() as unknown as Worker});
    await core.call('sampleKey', {proof: 'none'});
    await expect(core.call('sampleKey', {proof: 'none'})).rejects.toMatchObject({code: 'worker-failed'});
    expect(await core.call('sampleKey', {proof: 'none'})).toBe('answered');
  });
});
