import {afterEach, expect, it, vi} from 'vitest';
import {fontInBrowser} from '../../src/worker/fonts';

afterEach(() => { vi.unstubAllGlobals(); });

it('loads each weight of the typeface once for all pages of a class, and again where it failed', async () => {
  const asked: string[] = [];
  let ok = false;
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(address.pathname.replace(/^.*\//, ''));
    return ok ? new Response(Uint8Array.of(asked.length)) : new Response(null, {status: 503});
  });
  await expect(fontInBrowser(400)).rejects.toThrow('503');
  ok = true;
  const all = await Promise.all([fontInBrowser(400), fontInBrowser(400), fontInBrowser(600), fontInBrowser(400)]);
  expect(all[0]).toBe(all[1]);
  expect(asked).toEqual(['Commissioner_400Regular.ttf', 'Commissioner_400Regular.ttf', 'Commissioner_600SemiBold.ttf']);
});
