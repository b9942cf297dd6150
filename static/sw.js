// Answers from the edition that the reader keeps on this device (src/offline). It fetches nothing by itself and keeps nothing: the page does that when it is asked.
const ready = 'microcvet-edition-';
const patience = 4000;

// The list comes last into a store: one without it was left half-way.
const edition = async () => {
  for (const name of (await caches.keys()).filter((key) => key.startsWith(ready)).sort().reverse()) {
    const cache = await caches.open(name);
    if (await cache.match(new URL('offline.json', self.registration.scope).href)) return cache;
  }
  return undefined;
};
// Addresses without what the reader adds to them: a search, or a project in the fragment.
const bare = (request) => { const url = new URL(request.url); url.search = ''; url.hash = ''; return url.href; };
const asFolder = (address) => (/\/$|\.\w+$/.test(address) ? address : `${address}/`);

const kept = async (request) => {
  const cache = await edition();
  const found = cache && await cache.match(asFolder(bare(request)));
  if (found || request.mode !== 'navigate' || !cache) return found;
  const missing = await cache.match(new URL('404.html', self.registration.scope).href);
  return missing && new Response(missing.body, {status: 404, headers: missing.headers});
};

// What has a hash in its name never changes; anything else comes fresh where there is a network.
const lasting = (url) => /\/(assets|islands)\//.test(url.pathname);

const answer = async (request) => {
  const found = await kept(request);
  if (!found) return fetch(request);
  if (lasting(new URL(request.url))) return found;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const fresh = await fetch(request, {signal: controller.signal});
    return fresh.ok || fresh.type === 'opaqueredirect' ? fresh : found;
  } catch {
    return found;
  } finally {
    clearTimeout(timer);
  }
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const {request} = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.href.startsWith(self.registration.scope) || url.search === '?edition') return;
  event.respondWith(answer(request));
});
