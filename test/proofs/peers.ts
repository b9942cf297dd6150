import {contextOf} from '../../src/proofs';

/** A loader of the Digital Bazaar libraries that knows our contexts and every did:key, and nothing else. */
export const documentLoader = async (url: string) => {
  if (!url.startsWith('did:key:')) return {contextUrl: null, documentUrl: url, document: await contextOf(url)};
  const [controller = '', fragment] = url.split('#');
  const method = {'@context': 'https://w3id.org/security/multikey/v1', id: `${controller}#${controller.slice(8)}`, type: 'Multikey', controller, publicKeyMultibase: controller.slice(8)};
  const document = fragment ? method : {'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: controller, verificationMethod: [method], assertionMethod: [method.id]};
  return {contextUrl: null, documentUrl: url, document};
};
