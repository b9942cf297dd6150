import {isObject, listOf} from '../json';
import {below} from '../../values';
import {problem} from '../problems';
import type {FormatProblem} from '../types';
import {checkEdc} from './check';

/**
 * Holds a document against the form for upload: the credential by the EDC profile, but for the issuer, which the seal names, and with an
 * address for delivery. An official sample for upload has an incomplete issuer and no address, so there these are advice.
 */
export function checkEdcUpload(document: unknown): FormatProblem[] {
  if (!isObject(document) || !isObject(document.credential)) return [problem('required', '', {property: 'credential', of: 'upload'})];
  const {deliveryDetails} = document;
  const addresses = isObject(deliveryDetails) ? listOf(deliveryDetails.deliveryAddress).filter((address) => typeof address === 'string' && address.includes('@')) : [];
  const inside = checkEdc(document.credential)
    .filter(({code, pointer, data}) => !(code === 'required' && pointer === '' && (data.property === 'issuer' || data.property === 'issued' || data.property === '@context')))
    .map((found): FormatProblem => (found.pointer.startsWith('/issuer') ? {...found, severity: 'warning'} : found))
    .map((found) => ({...found, pointer: below('', 'credential') + found.pointer}));
  return [...inside, ...(addresses.length > 0 ? [] : [problem('required', '/deliveryDetails', {property: 'deliveryAddress', of: 'deliveryDetails'}, 'warning')])];
}
