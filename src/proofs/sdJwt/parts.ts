import {ProofError} from '../outcome';

/** An SD-JWT taken apart at its tildes (RFC 9901, 4): the signed token, the disclosures, and the token that binds it to a receiver, if there is one. */
export interface Parts {token: string; disclosures: readonly string[]; binding?: string}

/** A credential has far fewer values that can be hidden. */
const mostDisclosures = 2000;

/** Takes an SD-JWT apart. Throws ProofError 'jwt-malformed', 'disclosure-malformed' when there are too many. */
export function partsOf(text: string): Parts {
  const [token = '', ...rest] = text.trim().split('~');
  const last = rest.pop();
  if (last === undefined || token === '') throw new ProofError('jwt-malformed', {part: 'form'});
  if (rest.length > mostDisclosures) throw new ProofError('disclosure-malformed', {part: `> ${mostDisclosures}`});
  return {token, disclosures: rest, ...(last !== '' && {binding: last})};
}

/** An SD-JWT of its parts, without a binding. */
export const joinedParts = (token: string, disclosures: readonly string[]): string => [token, ...disclosures, ''].join('~');
