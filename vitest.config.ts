/** Unit tests: pure code and components, with the extension API faked; browser tests have their own configuration. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packPlugin } from './lib/packs/vite-plugin';

export default defineConfig({
  plugins: [WxtVitest(), packPlugin(), preact()],
  test: {
    environment: 'happy-dom',
    setupFiles: ['./tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    retry: 0,
  },
});
