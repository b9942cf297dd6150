// A host name, with its port as %3A and digits; then path segments. Colons separate (did:web method specification, 2).
const form = /^did:web:([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:%3a\d{1,5})?)((?::[\w.%-]+)*)$/i;

/**
 * Where the document of a did:web stands: its host's did.json, in the folder that the DID names, or in .well-known where it names none
 * (did:web method specification, 3.2). Null for anything that is no did:web. A fragment is left aside.
 */
export function didWebAddress(did: string): string | null {
  const [, host, path = ''] = form.exec(did.split('#')[0] ?? '') ?? [];
  if (host === undefined) return null;
  const folder = path === '' ? '/.well-known' : path.replaceAll(':', '/');
  // A dot segment would lead out of the folder.
  if (folder.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))) return null;
  return `https://${host.replace(/%3a/i, ':')}${folder}/did.json`;
}
