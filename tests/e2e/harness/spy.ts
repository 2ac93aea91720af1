/** Everything by which a page could notice somebody else on it: added nodes, changed attributes, messages, events, globals. */
import type { Page } from 'puppeteer-core';
import { CHROMIUM_ID, FIREFOX_ID, FIREFOX_UUID } from './test-key';

declare global {
  interface Window {
    __spied: string[];
    __globals: string[];
  }
}

/** Must be called before the page is opened; it then runs before every script of the page. */
export async function installSpy(page: Page): Promise<void> {
  const ids = [CHROMIUM_ID, FIREFOX_ID, FIREFOX_UUID];
  await page.evaluateOnNewDocument((ids: string[]) => {
    window.__spied = [];
    window.__globals = Object.getOwnPropertyNames(window);
    const note = (what: string): void => {
      window.__spied.push(what);
    };
    window.addEventListener('message', (event) => note(`message ${JSON.stringify(event.data)}`));
    // The names under which the framework announces a content script, were it left to its ways.
    for (const id of ids) {
      for (const script of ['bootstrap', 'nudge']) {
        for (const target of [document, window]) {
          target.addEventListener(`${id}:${script}:wxt:content-script-started`, () => note(`started ${id}`), true);
        }
      }
    }
    window.addEventListener('wxt:locationchange', () => note('wxt:locationchange'), true);
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes } of records) {
        if (type === 'attributes')
          note(`attribute ${attributeName} of ${(target as Element).localName}#${(target as Element).id}`);
        for (const node of addedNodes) note(`added ${node.nodeName} to ${target.nodeName}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, ids);
}

/** Forgets what was seen so far: the page's own building of itself. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    window.__spied.length = 0;
    window.__globals = Object.getOwnPropertyNames(window);
  });

export const spied = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...window.__spied,
    ...Object.getOwnPropertyNames(window)
      .filter((name) => !window.__globals.includes(name))
      .map((name) => `global ${name}`),
  ]);
