/** The background: a service worker in Chrome and Edge, an event page in Firefox; all its work is in lib. */
import { defineBackground } from 'wxt/utils/define-background';
import { keepAddedSites } from '../lib/added-sites';
import { runBackground } from '../lib/background';

export default defineBackground({
  main() {
    // It lives until the browser puts it to sleep, and that ends every listener by itself.
    const { signal } = new AbortController();
    runBackground(signal);
    keepAddedSites(signal);
  },
});
