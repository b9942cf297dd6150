import type {KeeperPorts} from './keeper';

/** The ports of this browser for a site below `base`. The store and the worker exist on secure pages only. */
export function browserPorts(base: string): KeeperPorts {
  const address = (path: string): string => new URL(path, new URL(base, location.href)).href;
  const possible = typeof caches !== 'undefined' && 'serviceWorker' in navigator && isSecureContext;
  return {
    possible,
    names: () => caches.keys(),
    open: async (name) => {
      const cache = await caches.open(name);
      return {
        get: async (path) => {
          const found = await cache.match(address(path));
          return found === undefined ? null : new Uint8Array(await found.arrayBuffer());
        },
        put: (path, bytes, type) => cache.put(address(path), new Response(bytes, {headers: {'content-type': type, 'content-length': String(bytes.length)}})),
      };
    },
    remove: async (name) => { await caches.delete(name); },
    fetch: async (path, signal) => {
      // The mark tells the worker to stay out: what is fetched to be kept must be the newest, however slow.
      const response = await fetch(`${address(path)}?edition`, {cache: 'no-cache', signal: signal ?? null});
      if (!response.ok) throw new TypeError(`${response.status}`);
      return {bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type') ?? 'application/octet-stream'};
    },
    sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
    start: async () => {
      await navigator.serviceWorker.register(address('sw.js'), {scope: new URL(base, location.href).pathname, updateViaCache: 'none'});
      await navigator.serviceWorker.ready;
    },
    stop: async () => {
      const scope = new URL(base, location.href).href;
      for (const registration of await navigator.serviceWorker.getRegistrations()) if (registration.scope === scope) await registration.unregister();
    },
    persist: async () => (await navigator.storage?.persist?.().catch(() => false)) ?? false,
  };
}
