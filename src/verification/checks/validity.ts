import {shown} from '../../language';
import {type JwtTimes} from '../../proofs';
import {readable} from '../dates';
import {moment, type JsonObject} from '../../values';
import {type Result} from '../report';

const startNames = ['validFrom', 'issuanceDate'] as const;
const endNames = ['validUntil', 'expirationDate'] as const;
// Said of the past: they must be real dates too, but limit nothing.
const otherNames = ['issued', 'awardedDate'] as const;

/**
 * Valid from and until, against a stated clock (VC Data Model 2.0 §4.9, VC 1.1 §4.6, EDC profile).
 * Where a credential states several starts or ends, the latest start and the earliest end count; the times of a token count too.
 */
export function checkValidity(credential: JsonObject, at: Date, token: JwtTimes = {}): Result {
  const stated = [...startNames, ...endNames, ...otherNames].filter((name) => credential[name] !== undefined);
  const impossible = stated.filter((name) => !moment(credential[name]).ok);
  if (impossible.length > 0) {
    return {outcome: 'fail', code: 'validity.impossible', data: {names: impossible, values: impossible.map((name) => shown(credential[name]))}};
  }
  const times = (names: readonly (keyof typeof credential & string)[]): number[] => names.flatMap((name) => {
    const value = moment(credential[name]);
    return value.ok ? [value.time] : [];
  });
  const ofToken = (time: number | undefined): number[] => (time === undefined ? [] : [time * 1000]);
  const starts = [...times(startNames), ...ofToken(token.nbf)];
  const ends = [...times(endNames), ...ofToken(token.exp)];
  const from = starts.length > 0 ? Math.max(...starts) : undefined;
  const until = ends.length > 0 ? Math.min(...ends) : undefined;
  const clock = {at: readable(at.getTime())};
  const inner = {at: at.toISOString(), ...Object.fromEntries(stated.map((name) => [name, credential[name]]))};
  if (from !== undefined && until !== undefined && until < from) return {outcome: 'fail', code: 'validity.reversed', data: {from: readable(from), until: readable(until)}, inner};
  if (from !== undefined && at.getTime() < from) return {outcome: 'fail', code: 'validity.not-yet', data: {...clock, from: readable(from)}, inner};
  if (until !== undefined && at.getTime() > until) return {outcome: 'fail', code: 'validity.expired', data: {...clock, until: readable(until)}, inner};
  if (from === undefined && until === undefined) return {outcome: 'not-applicable', code: 'validity.none', inner};
  if (until === undefined) return {outcome: 'pass', code: 'validity.open', data: {...clock, from: from === undefined ? '' : readable(from)}, inner};
  return {outcome: 'pass', code: 'validity.ok', data: {...clock, from: from === undefined ? '' : readable(from), until: readable(until)}, inner};
}
