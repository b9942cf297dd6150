import {moment} from './dates';
import {isObject, listOf, objectsOf, stringsOf, type JsonObject} from '../values';
import {type Detail} from './report';
import {type words} from './words';

type RuleCode = Extract<Parameters<typeof words.text>[0], `rule:${string}`> extends `rule:${infer Name}` ? Name : never;
interface Fault {rule: RuleCode; pointer: string}

const versions = {
  'vc-2': {context: 'https://www.w3.org/ns/credentials/v2', dates: ['validFrom', 'validUntil'], zone: true},
  'vc-1': {context: 'https://www.w3.org/2018/credentials/v1', dates: ['issuanceDate', 'expirationDate'], zone: false},
} as const;

/** An absolute address or identifier: a scheme, then no space. */
const isUrl = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const isIdentifier = (value: unknown): boolean => value === undefined || isUrl(value);

/** Text, or text with its language (VC Data Model 2.0 §11.1). */
const isText = (value: unknown): boolean => typeof value === 'string'
  || (isObject(value) && typeof value['@value'] === 'string' && Object.keys(value).every((key) => ['@value', '@language', '@direction'].includes(key)));
const isTexts = (value: unknown): boolean => value === undefined || isText(value) || (Array.isArray(value) && value.every(isText));

/** Objects of these properties must say what they are (§4.5, §4.11–4.13, §5.4–5.6); some need an identifier. */
const typedProperties: readonly {name: string; id: boolean}[] = [
  {name: 'credentialStatus', id: false}, {name: 'credentialSchema', id: true}, {name: 'evidence', id: false},
  {name: 'termsOfUse', id: false}, {name: 'refreshService', id: false}, {name: 'proof', id: false},
];

/** Faults against the W3C Verifiable Credentials Data Model 2.0 or 1.1: what every such credential must have, whatever it is about. */
export function vcFaults(credential: JsonObject, version: keyof typeof versions): Detail[] {
  const {context, dates, zone} = versions[version];
  const faults: Fault[] = [];
  const need = (holds: boolean, rule: RuleCode, pointer: string): void => { if (!holds) faults.push({rule, pointer}); };

  const contexts = listOf(credential['@context']);
  need(contexts[0] === context, 'first-context', '/@context');
  contexts.forEach((entry, index) => need(isObject(entry) || isUrl(entry), 'context-address', `/@context/${index}`));
  const types = listOf(credential.type);
  need(types.length > 0 && types.every((type) => typeof type === 'string') && types.includes('VerifiableCredential'), 'type', '/type');
  need(isIdentifier(credential.id), 'identifier', '/id');

  const {issuer} = credential;
  need(isUrl(issuer) || (isObject(issuer) && isUrl(issuer.id)), 'issuer', '/issuer');
  const subjects = listOf(credential.credentialSubject);
  need(subjects.length > 0 && subjects.every((subject) => isObject(subject) && Object.keys(subject).length > 0), 'subject', '/credentialSubject');
  objectsOf(credential.credentialSubject).forEach((subject) => need(isIdentifier(subject.id), 'identifier', '/credentialSubject/id'));

  if (version === 'vc-1') need(credential.issuanceDate !== undefined, 'issuance-date', '/issuanceDate');
  for (const name of dates) {
    const value = credential[name];
    need(value === undefined || (moment(value).ok && (!zone || /(?:Z|[+-]\d{2}:\d{2})$/.test(String(value)))), 'date', `/${name}`);
  }
  for (const {name, id} of typedProperties) {
    listOf(credential[name]).forEach((value, index) => {
      const at = Array.isArray(credential[name]) ? `/${name}/${index}` : `/${name}`;
      const whole = isObject(value) && listOf(value.type).length > 0 && stringsOf(value.type).length === listOf(value.type).length;
      need(whole, 'typed', at);
      if (isObject(value)) need(isIdentifier(value.id) && (!id || value.id !== undefined), 'identifier', `${at}/id`);
    });
  }
  for (const [holder, at] of [[credential, ''], ...objectsOf(issuer).map((object) => [object, '/issuer'] as const)] as const) {
    for (const name of ['name', 'description']) need(isTexts(holder[name]), 'text', `${at}/${name}`);
  }
  return faults.map(({rule, pointer}) => ({source: 'verification', code: rule, pointer, severity: 'error', data: {version: version === 'vc-2' ? '2.0' : '1.1'}}));
}
