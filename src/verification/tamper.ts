import {readJson} from '../specification';
import {base64url, below, fromBase64url, isObject, placed, utf8, type JsonObject} from '../values';
import {isJwsJson} from './detect';
import {maxBytes} from './sniff';

/** A single value in a credential, and where it stands (JSON pointer). */
export interface Field {pointer: string; value: string | number | boolean | null}

/** A file whose content can be changed without touching its proof. */
export interface Tamperable {
  /** The content without the proof, which stays as it was made. */
  fields: readonly Field[];
  /** The file with other values at some places; the same text where nothing is changed. Proof, header and signature stay. */
  changed(edits: ReadonlyMap<string, unknown>): string;
}

/** Most values that are listed; a credential has some hundreds. */
const mostFields = 2_000;
const limits = {bytes: maxBytes, depth: 64, values: 200_000};

const jsonIn = (text: string): unknown => {
  const parsed = readJson(text, limits);
  return parsed.ok ? parsed.value : undefined;
};

/** The single values of a document in reading order. What carries the proof is left out, and so are pictures, which nobody changes by hand. */
function fieldsOf(document: JsonObject): Field[] {
  const fields: Field[] = [];
  const walk = (value: unknown, pointer: string): void => {
    if (fields.length >= mostFields) return;
    if (Array.isArray(value)) value.forEach((part, index) => walk(part, below(pointer, index)));
    else if (isObject(value)) for (const [name, part] of Object.entries(value)) walk(part, below(pointer, name));
    else if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
      if (!(typeof value === 'string' && value.length > 4_000)) fields.push({pointer, value: value as Field['value']});
    }
  };
  const {proof: _, ...content} = document;
  walk(content, '');
  return fields;
}

const token = /^([\w-]+)\.([\w-]+)\.([\w-]*)((?:~.*)?)$/s;

/** How the content gets out of an envelope and back in; the first that fits counts. */
const envelopes: readonly ((text: string) => {content: unknown; wrap(content: unknown): string} | undefined)[] = [
  // Compact JWS (RFC 7515 §7.1), with or without disclosures after it.
  (text) => {
    const [, head, body, signature, rest = ''] = token.exec(text.trim()) ?? [];
    const bytes = body === undefined ? null : fromBase64url(body);
    return bytes === null ? undefined : {content: jsonIn(new TextDecoder().decode(bytes)), wrap: (content) => `${head}.${base64url(utf8(JSON.stringify(content)))}.${signature}${rest}`};
  },
  // A seal: JWS in JSON, whose payload stands as text or encoded (RFC 7797).
  (text) => {
    const file = jsonIn(text);
    if (!isJwsJson(file)) return undefined;
    const plain = file.payload.trimStart().startsWith('{');
    const bytes = plain ? null : fromBase64url(file.payload);
    const payload = plain ? file.payload : new TextDecoder().decode(bytes ?? new Uint8Array());
    return {content: jsonIn(payload), wrap: (content) => JSON.stringify({...file, payload: plain ? JSON.stringify(content) : base64url(utf8(JSON.stringify(content)))})};
  },
  (text) => ({content: jsonIn(text), wrap: (content) => `${JSON.stringify(content, null, 2)}\n`}),
];

/** The values of a file that can be changed: a document, a token or a seal. Undefined where it is none of them. */
export function tamperable(text: string): Tamperable | undefined {
  if (text.length > maxBytes) return undefined;
  for (const open of envelopes) {
    const opened = open(text);
    if (opened === undefined) continue;
    const {content, wrap} = opened;
    if (!isObject(content)) return undefined;
    return {
      fields: fieldsOf(content),
      changed: (edits) => (edits.size === 0 ? text : wrap([...edits].reduce<unknown>((document, [pointer, value]) => placed(document, pointer, value), content))),
    };
  }
  return undefined;
}
