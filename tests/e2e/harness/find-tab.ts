/** The browser's own number for a tab, by which our popup is told which tab it stands over. */
import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

type Tab = { id: number };
type Api = { tabs: { query(filter: { url: string }): Promise<Tab[]>; getCurrent(): Promise<Tab> } };
type World = { browser?: Api; chrome: Api };

/** Throws when there is no such tab; of several at one address the newest is meant. */
export async function findTab(stage: Stage, page: Page): Promise<number> {
  const own = !page.url().startsWith('https:');
  // No match pattern fits our own pages, but they may ask for themselves.
  const id = own
    ? await page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as World;
        return (await (browser ?? chrome).tabs.getCurrent()).id;
      })
    : await stage.inExtension(async (url) => {
        const { browser, chrome } = globalThis as unknown as World;
        return (
          (await (browser ?? chrome).tabs.query({ url }))
            .map((tab) => tab.id)
            .sort((a, b) => a - b)
            .at(-1) ?? 0
        );
      }, page.url());
  if (!id) throw new Error(`no tab shows ${page.url()}`);
  return id;
}
