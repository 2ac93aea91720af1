/** Browser tests: the same files once in Chromium and once in Firefox, one after another; `npm test` alone tries a failed one twice. */
import { defineConfig } from 'vitest/config';

const project = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    provide: { browser: name },
    environment: 'node',
    include: ['tests/e2e/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});

export default defineConfig({
  test: { projects: [project('chromium'), project('firefox')], fileParallelism: false, maxWorkers: 1 },
});

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}
