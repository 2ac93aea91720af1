/** The one place where the extension API comes in: `webextension-polyfill` through WXT's module, a fake in unit tests. */
export { browser } from 'wxt/browser';
