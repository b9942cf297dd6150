import {sha256} from '@noble/hashes/sha2.js';
import {hex} from '../../values';

/** SHA-256 of a file, in hexadecimal. The library, because a page served over plain http has no crypto.subtle. */
export const sha256Of = (bytes: Uint8Array): string => hex(sha256(bytes));
