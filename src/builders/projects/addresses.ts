// Good enough to find what a reader would call an e-mail address; nothing is decided by it.
const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** Every e-mail address in a document, in whichever answer it stands, each once. */
export function emailsIn(value: unknown): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part === 'string') for (const [mail] of part.matchAll(address)) found.add(mail);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(value);
  return [...found];
}
