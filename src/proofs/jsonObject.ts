import {isObject, type JsonObject} from '../values';
import {ProofError} from './outcome';

/** Object of a JSON text in UTF-8 bytes; throws ProofError with the given code when it is anything else. */
export function jsonObject(bytes: Uint8Array | null, code: 'jwt-malformed' | 'seal-malformed', part: string): JsonObject {
  try {
    if (bytes !== null) {
      const value: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
      if (isObject(value)) return value;
    }
  } catch {
    // Falls through to the one refusal below: to the reader it is the same fault.
  }
  throw new ProofError(code, {part});
}
