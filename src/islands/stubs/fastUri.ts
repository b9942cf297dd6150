/** Stands in for fast-uri in rjsf's reference resolver: our schemas only hold references inside themselves. */
export const resolve = (base: string, reference: string): string => (reference.startsWith('#') ? base.split('#')[0] + reference : reference);
export const parse = (uri: string): {fragment?: string} => ({fragment: uri.split('#')[1]});
export const serialize = ({fragment}: {fragment?: string}): string => (fragment === undefined ? '' : `#${fragment}`);
export const equal = (a: string, b: string): boolean => a === b;
export const normalize = (uri: string): string => uri;
const fastUri = {resolve, parse, serialize, equal, normalize};
export default fastUri;
