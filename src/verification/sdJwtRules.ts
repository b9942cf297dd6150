import {isObject, type JsonObject} from '../values';
import {type Detail} from './report';

type RuleCode = 'vct' | 'issuer-claim' | 'seconds' | 'typed-claim';

const isTime = (value: unknown): boolean => value === undefined || (typeof value === 'number' && Number.isFinite(value));
/** An absolute address or identifier: a scheme, then no space. */
const isIdentifier = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);

/** Faults against SD-JWT VC (IETF draft, "Registered JWT Claims"): what every such credential must have, whatever its type makes of the rest. */
export function sdJwtVcFaults(payload: JsonObject): Detail[] {
  const rules: readonly {holds: boolean; rule: RuleCode; pointer: string}[] = [
    {holds: typeof payload.vct === 'string' && payload.vct !== '', rule: 'vct', pointer: '/vct'},
    {holds: payload.iss === undefined || isIdentifier(payload.iss), rule: 'issuer-claim', pointer: '/iss'},
    ...['iat', 'nbf', 'exp'].map((name) => ({holds: isTime(payload[name]), rule: 'seconds' as const, pointer: `/${name}`})),
    {holds: payload.cnf === undefined || isObject(payload.cnf), rule: 'typed-claim', pointer: '/cnf'},
    {holds: payload.status === undefined || isObject(payload.status), rule: 'typed-claim', pointer: '/status'},
  ];
  return rules.filter(({holds}) => !holds).map(({rule, pointer}) => ({source: 'verification', code: rule, pointer, severity: 'error', data: {}}));
}
