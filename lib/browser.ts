/** The one place where the extension API comes in: `webextension-polyfill` through WXT's module, a fake in unit tests. */
export { browser } from 'wxt/browser';

/** An element's shadow root, closed ones too: both browsers show these to content scripts. Null where there is none. */
export function openOrClosedShadowRoot(host: Element): ShadowRoot | null {
  type Known = { openOrClosedShadowRoot?: ShadowRoot | null };
  type Chromium = { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } };
  const inFirefox = (host as Known).openOrClosedShadowRoot;
  return inFirefox ?? (globalThis as Chromium).chrome?.dom?.openOrClosedShadowRoot?.(host) ?? null;
}
