import {defineConfig} from 'vitest/config';

// Journeys through the built site in a real Chromium; two files at a time, since they share the server and the machine.
export default defineConfig({
  test: {
    // A browser on a machine under load misses a beat now and then; what fails twice is broken.
    retry: 1,
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/tools/site.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
