import {pdf} from './pdf';
import {png} from './png';
import {svg} from './svg';
import {zip} from './zip';
import type {Carrier, CarrierId} from './types';

export type {Carried, Carrier, CarrierFault, CarrierId, Credential, Part} from './types';

/** The table of carriers; nothing else lists them. */
export const carriers: readonly Carrier[] = [png, svg, pdf, zip];

/** The carrier with this id. */
export function carrierById(id: CarrierId): Carrier {
  const carrier = carriers.find((each) => each.id === id);
  if (carrier === undefined) throw new TypeError(`There is no carrier ${id}.`);
  return carrier;
}

/** The kind of carrier that bytes are, if they are one. */
export const carrierOf = (bytes: Uint8Array): Carrier | undefined => carriers.find(({is}) => is(bytes));
