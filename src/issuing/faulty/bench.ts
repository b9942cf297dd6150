import {formatById, type FormatId} from '../../credentials';
import {makeSampleKey, mechanismById, type ProofId, type SampleKey} from '../../proofs';
import {loadExample, sampleAward} from '../../specification';
import {base64url, gzipped, type JsonObject} from '../../values';
import {convertSample, type Paint} from '../sample';
import {type Bench, type GoodId, type TextFile} from './types';

// `proof` is a name and no ProofId: a mechanism that is not there takes its faults out of the gallery.
const goods: Readonly<Record<GoodId, {format: FormatId; proof: string; status?: true}>> = {
  badge: {format: 'open-badge', proof: 'eddsa-rdfc-2022'},
  token: {format: 'open-badge', proof: 'vc-jwt'},
  listed: {format: 'open-badge', proof: 'eddsa-rdfc-2022', status: true},
  edc: {format: 'edc', proof: 'none'},
  sealed: {format: 'edc', proof: 'jades'},
};

/** Whether the samples of a kind can be made. */
export const makeable = (good: GoodId): boolean => mechanismById(goods[good].proof) !== undefined;

/** Ending and type of the file that a good sample is. */
export const fileKind = (good: GoodId): Pick<TextFile, 'mediaType'> & {extension: string} => (good === 'token' ? {extension: 'jwt', mediaType: 'application/jwt'} : {extension: good === 'sealed' || good === 'edc' ? 'jsonld' : 'json', mediaType: 'application/ld+json'});

/** Address and place of the good sample in its status list. */
export const listAddress = 'https://ribera.example/status/2026';
export const listIndex = 94_567;
// The least length that the standard allows (Bitstring Status List 1.0, §2.2).
const listBytes = 16_384;

const day = 86_400_000;
/** A moment some days away, in full seconds. */
export const daysFrom = (now: Date, days: number): string => new Date(now.getTime() + days * day).toISOString().replace(/\.\d+Z$/, 'Z');

// Fixed, so that the same sample comes out of the same day.
const ids = {edc: 'urn:uuid:5a0c8f64-8f2e-4d5c-9d0e-2f5b7f0e6a01', openBadge: 'urn:uuid:5a0c8f64-8f2e-4d5c-9d0e-2f5b7f0e6a02'};

/** The bench of one visit: keys made on the spot, samples of a worked example. */
export async function makeBench({now, paint}: {now: Date; paint: Paint}): Promise<Bench> {
  const [issuer, stranger] = await Promise.all([makeSampleKey(), makeSampleKey()]);
  const others = new Map<string, Promise<SampleKey>>();
  /** A key of the kind that a mechanism signs with. */
  const keyFor = (proof: ProofId, key: SampleKey): Promise<SampleKey> | SampleKey => {
    const type = mechanismById(proof)?.key ?? key.type;
    if (type === key.type) return key;
    const made = others.get(`${type} ${key.did}`) ?? makeSampleKey({type});
    others.set(`${type} ${key.did}`, made);
    return made;
  };
  const bench: Bench = {
    now, issuer, stranger,
    document: async (good, change = () => ({})) => {
      const specification = await loadExample('vocational-centre');
      const award = sampleAward(specification, now);
      const format = formatById(goods[good].format);
      if (format === undefined) throw new TypeError(`No such format: ${goods[good].format}`);
      const {document} = await convertSample(format, {specification, award, ...change(specification, award), key: issuer, paint, now, ids});
      return goods[good].status === undefined ? document : {...document, credentialStatus: {
        id: `${listAddress}#${listIndex}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(listIndex), statusListCredential: listAddress,
      }};
    },
    secured: async (good, document, key = issuer) => {
      const mechanism = mechanismById(goods[good].proof);
      if (mechanism === undefined) throw new TypeError(`No such mechanism: ${goods[good].proof}`);
      return (await mechanism.secure(document, await keyFor(mechanism.id, key), {created: now})).text;
    },
    list: async (address, statusPurpose, marks) => {
      const bytes = new Uint8Array(listBytes);
      for (const index of marks) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7));
      const document: JsonObject = {
        '@context': ['https://www.w3.org/ns/credentials/v2'], id: address, type: ['VerifiableCredential', 'BitstringStatusListCredential'], name: 'SAMPLE status list',
        issuer: issuer.did, validFrom: daysFrom(now, 0), validUntil: daysFrom(now, 30),
        credentialSubject: {id: `${address}#list`, type: 'BitstringStatusList', statusPurpose, encodedList: `u${base64url(await gzipped(bytes))}`},
      };
      return {name: 'status-list.json', text: await bench.secured('badge', document), mediaType: 'application/json'};
    },
  };
  return bench;
}
