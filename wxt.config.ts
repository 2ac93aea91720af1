/** Build configuration: one manifest for Chrome, Edge and Firefox, with no remote code and no web-accessible files. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packPlugin } from './lib/packs/vite-plugin';
import { sitePlugin } from './lib/sites/vite-plugin';
import { TEST_KEY } from './tests/e2e/harness/test-key';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  imports: false,
  manifestVersion: 3,
  // Vite's polyfill for module preloading calls fetch; nothing of ours may even hold such a call.
  vite: () => ({
    plugins: [packPlugin(), sitePlugin(), preact()],
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('lib/quiet-context.ts', import.meta.url)) },
    },
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      // The sites are named once, in lib/sites: the bootstrap's matches are also the hosts we may inject into.
      const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
      // Nobody can press "allow" in a test: there, one site counts as added by the person.
      const added = wxt.config.mode === 'e2e' ? ['https://club.example/*'] : [];
      manifest.host_permissions = [...new Set([...matches, ...added])].sort();
    },
  },
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // `activeTab` tells, with no warning, the address of the page where our button was pressed, and only of that one: without
    // it the popup could not offer "watch this site too" for a site that Jaidee may not look at yet.
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jaidee@jaidee.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
          // Test builds only: a stable id, which a policy file must name.
          ...(mode === 'e2e' ? { key: TEST_KEY } : {}),
        }),
  }),
});
