import {isObject, listOf, moment, objectsOf, stringsOf, type JsonObject} from '../../values';
import {vc1Context} from '../edc/terms';
import {vc2Context} from '../contexts';
import {problem} from '../problems';
import type {FormatProblem} from '../types';
import {type words} from '../words';

type RuleCode = Extract<Parameters<typeof words.text>[0], `problem:vc-${string}`> extends `problem:vc-${infer Name}` ? Name : never;

const versions = {
  'vc-2': {name: '2.0', context: vc2Context, dates: ['validFrom', 'validUntil'], zone: true},
  'vc-1': {name: '1.1', context: vc1Context, dates: ['issuanceDate', 'expirationDate'], zone: false},
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
export function vcProblems(credential: JsonObject, version: keyof typeof versions): FormatProblem[] {
  const {name: versionName, context, dates, zone} = versions[version];
  const problems: FormatProblem[] = [];
  const need = (holds: boolean, rule: RuleCode, pointer: string): void => { if (!holds) problems.push(problem(`vc-${rule}`, pointer, {version: versionName})); };

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
    need(credential[name] !== null, 'typed', `/${name}`);
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
  return problems;
}
