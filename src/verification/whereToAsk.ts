import {didWebAddress} from '../proofs';
import {type Helper} from './helpers';
import {type Check} from './report';

/** A document elsewhere that would let a check go on. Whoever shows the report may offer to load it; nothing here does. */
export interface Elsewhere {kind: Exclude<Helper['kind'], 'certificate'>; address: string; host: string}

const addresses: Readonly<Record<string, {kind: Elsewhere['kind']; address(data: Check['data']): string | null}>> = {
  'status.list-needed': {kind: 'status-list', address: ({address}) => String(address)},
  'status.other-list': {kind: 'status-list', address: ({address}) => String(address)},
  'terms.context-needed': {kind: 'context', address: ({address}) => String(address)},
  'signer.document-needed': {kind: 'did-document', address: ({issuer}) => didWebAddress(String(issuer))},
};

/** Where the document stands that a check asks for, if it can be had over https; undefined where the check asks for none. */
export function whereToAsk({code, data}: Pick<Check, 'code' | 'data'>): Elsewhere | undefined {
  const row = Object.hasOwn(addresses, code) ? addresses[code] : undefined;
  const address = row?.address(data);
  if (row === undefined || !address || !URL.canParse(address)) return undefined;
  const {protocol, host, username, password, href} = new URL(address);
  return protocol === 'https:' && username === '' && password === '' ? {kind: row.kind, address: href, host} : undefined;
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/**
 * Whether what came is what was asked for. A host speaks for itself only: keys must be those of the did:web that stands at this address, and a
 * list must name itself by an address of this host. Definitions are used only if they are the published ones, whoever sent them. Else whoever is asked for one document could slip in one for somebody else.
 */
export const answers = ({kind, address, host}: Elsewhere, helper: Helper): boolean => (
  helper.kind === kind && (kind === 'did-document' ? didWebAddress(helper.id) === address : hostOf(helper.id) === host)
);
