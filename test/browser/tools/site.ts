import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {site: string}
}

/** Serves the built site for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const {serve} = await import('../../../scripts/serve.mjs') as {serve: (dir: string, options?: {base?: string}) => Promise<{address: string; close: () => Promise<void>}>};
  const {address, close} = await serve(fileURLToPath(new URL('../../../build', import.meta.url)), {base: process.env.SITE_BASE ?? '/'});
  project.provide('site', address);
  return close;
}
