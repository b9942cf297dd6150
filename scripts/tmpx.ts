import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {badge, at, created} from '../test/proofs/fixtures';
import {addDataIntegrityProof, canonicalise, checkDataIntegrity, contextOf, makeSampleKey} from '../src/proofs';
const documentLoader = async (url: string): Promise<object> => {
  if (!url.startsWith('did:key:')) return {contextUrl: null, documentUrl: url, document: await contextOf(url), tag: 'static'};
  const [controller = '', fragment] = url.split('#');
  const publicKeyMultibase = controller.slice('did:key:'.length);
  const method = {'@context': 'https://w3id.org/security/multikey/v1', id: `${controller}#${publicKeyMultibase}`, type: 'Multikey', controller, publicKeyMultibase};
  return {contextUrl: null, documentUrl: url, document: fragment ? method : {'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: controller, verificationMethod: [method], assertionMethod: [method.id]}};
};
const t = async (n: string, f: () => Promise<unknown>, k = 300) => { for (let i=0;i<50;i++) await f(); const s=process.cpuUsage().user; for (let i=0;i<k;i++) await f(); console.log(n, ((process.cpuUsage().user-s)/1000/k).toFixed(3), 'ms cpu'); };
void (async () => {
  const key = await makeSampleKey();
  const {document} = await addDataIntegrityProof(badge(key.did), key, {created});
  const {proof, ...plain} = document;
  await t('sign', () => addDataIntegrityProof(plain, key, {created}));
  await t('verify', () => checkDataIntegrity(document, {at}));
  await t('canon', () => canonicalise(plain));
  await t('theirs', () => vc.verifyCredential({credential: document, suite: new DataIntegrityProof({cryptosuite}), documentLoader, now: at}));
  await t('verify', () => checkDataIntegrity(document, {at}));
  await t('clone', async () => structuredClone(plain));
})();
