const clr = 'https://purl.imsglobal.org/spec/clr/v2p0/';
/**
 * Contexts that come on no package and whose licence does not let them come along, by their address: a reader can give the file, and it is used if it
 * is the published one, by the hash that was recorded here. CLR 2.0 has two that differ.
 */
export const givableContexts: ReadonlyMap<string, {sha256: string; /** A term that tells it among others. */ defines: string}> = new Map([
  [`${clr}context.json`, {sha256: 'a2dd0c0c07434663b7b54a51dd8a3363f6d5c420efa87e3d97b4ef8661596d44', defines: 'ClrCredential'}],
  [`${clr}context-2.0.1.json`, {sha256: '7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394', defines: 'ClrCredential'}],
]);

/** Whether the context of an address is one that a reader can give. */
export const isGivable = (address: string): boolean => givableContexts.has(address);

/** The addresses that a file may be the context of, by a term that it defines. Whether it is the published one, its hash tells when it is used. */
export const addressesOf = (context: Readonly<Record<string, unknown>>): readonly string[] => [...givableContexts].filter(([, {defines}]) => Object.hasOwn(context, defines)).map(([address]) => address);
