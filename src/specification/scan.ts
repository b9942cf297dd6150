import {shown, type MessageData} from '../language';

/** How large a JSON text may be. */
export interface Limits {
  /** Bytes of the text in UTF-8. */
  bytes: number;
  /** Objects and arrays inside each other. */
  depth: number;
  /** Objects, arrays, strings, numbers, true, false and null (names of members not counted). */
  values: number;
}

/** Where and why a text is not JSON within the limits. */
export interface Fault {code: 'json-truncated' | 'json-syntax' | 'too-deep' | 'too-many-values' | 'duplicate-name'; data: MessageData}

type Awaited = 'value' | 'value or ]' | 'name or }' | 'name' | ':' | ', or ]' | ', or }' | 'end';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literals = ['true', 'false', 'null'] as const;
const escapes = '"\\/bfnrt';

/** Where a string that starts at `start` ends: `at` is behind its last quote, at the end of a text that stops too early, or at the fault. */
function endOfString(text: string, start: number): {state: 'closed' | 'cut' | 'fault'; at: number} {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return {state: 'closed', at: at + 1};
    if (char < ' ') return {state: 'fault', at};
    if (char !== '\\') continue;
    at++;
    if (at >= text.length) break;
    if (text[at] === 'u') {
      const digits = text.slice(at + 1, at + 5);
      if (!/^[0-9a-fA-F]*$/.test(digits)) return {state: 'fault', at};
      if (digits.length < 4) break;
      at += 4;
    } else if (!escapes.includes(text.charAt(at))) return {state: 'fault', at};
  }
  return {state: 'cut', at: text.length};
}

/** Line and column (from 1) of an offset. */
function place(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return {line: before.split('\n').length, column: offset - lastBreak};
}

/**
 * Reads a JSON text (RFC 8259) without building it and without recursion.
 * Gives the first fault with its line and column, so that the message is the same in every engine; undefined when the text may be handed to JSON.parse.
 */
export function scan(text: string, limits: Pick<Limits, 'depth' | 'values'>): Fault | undefined {
  const stack: ('[' | '{')[] = [];
  // Names seen in each open object: programs differ in which of two members of one name they read, so a file with such a pair says two things.
  const names: Set<string>[] = [];
  let awaited: Awaited = 'value';
  let values = 0;
  let at = 0;
  const syntax = (offset: number): Fault => ({code: 'json-syntax', data: {...place(text, offset), found: [...text.slice(offset, offset + 2)][0] ?? '', awaited}});
  const truncated = (): Fault => ({code: 'json-truncated', data: {...place(text, text.length), open: stack.length}});
  const afterValue = (): Awaited => {
    const open = stack.at(-1);
    return open === undefined ? 'end' : open === '[' ? ', or ]' : ', or }';
  };

  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
    if (at >= text.length) return awaited === 'end' ? undefined : truncated();
    const char = text.charAt(at);
    switch (awaited) {
      case 'end': return syntax(at);
      case ':':
        if (char !== ':') return syntax(at);
        awaited = 'value'; at++;
        continue;
      case ', or ]': case ', or }':
        if (char === ',') awaited = awaited === ', or ]' ? 'value' : 'name';
        else if (char === awaited.at(-1)) { if (char === '}') names.pop(); stack.pop(); awaited = afterValue(); }
        else return syntax(at);
        at++;
        continue;
      case 'name': case 'name or }': {
        if (char === '}' && awaited === 'name or }') { names.pop(); stack.pop(); awaited = afterValue(); at++; continue; }
        if (char !== '"') return syntax(at);
        const end = endOfString(text, at);
        if (end.state !== 'closed') return end.state === 'cut' ? truncated() : syntax(end.at);
        const name = JSON.parse(text.slice(at, end.at)) as string;
        if (names.at(-1)?.has(name)) return {code: 'duplicate-name', data: {...place(text, at), name: shown(name)}};
        names.at(-1)?.add(name);
        at = end.at; awaited = ':';
        continue;
      }
    }
    if (char === ']' && awaited === 'value or ]') { stack.pop(); awaited = afterValue(); at++; continue; }
    if (++values > limits.values) return {code: 'too-many-values', data: {limit: limits.values}};
    if (char === '{' || char === '[') {
      stack.push(char);
      if (char === '{') names.push(new Set());
      if (stack.length > limits.depth) return {code: 'too-deep', data: {limit: limits.depth}};
      awaited = char === '{' ? 'name or }' : 'value or ]'; at++;
      continue;
    }
    const literal = literals.find((word) => word[0] === char);
    if (char === '"') {
      const end = endOfString(text, at);
      if (end.state !== 'closed') return end.state === 'cut' ? truncated() : syntax(end.at);
      at = end.at;
    } else if (literal !== undefined) {
      if (!text.startsWith(literal, at)) return literal.startsWith(text.slice(at)) ? truncated() : syntax(at);
      at += literal.length;
    } else {
      number.lastIndex = at;
      if (!number.test(text)) return char === '-' && at + 1 === text.length ? truncated() : syntax(at);
      at = number.lastIndex;
    }
    awaited = afterValue();
  }
}
