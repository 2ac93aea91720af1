/** A stage for one test file: proxy, browser and extension, one fresh tab a test, and the witness at the end. */
import type { Browser, Page } from 'puppeteer-core';
import { isOwnCall } from './browser-calls';
import { type BrowserName, extensionBuild, extensionUrl, launch } from './launch';
import { type LoggedRequest, startProxy } from './proxy';
import { answerPage, isPageRequest, siteHosts } from './site-pages';
import { waitFor } from './wait';

export type Stage = {
  name: BrowserName;
  browser: Browser;
  log: LoggedRequest[];
  /** Opens an address of a site in a fresh tab and waits until the page is ready. */
  open(url: string, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** Opens a page of the extension, for example `options.html`, in a fresh tab. */
  openOwn(page: string): Promise<Page>;
  /** Runs `work` in a page of the extension that may use the extension API. */
  inExtension<T, A extends unknown[]>(work: (...args: A) => Promise<T> | T, ...args: A): Promise<T>;
  /** Closes every tab but the one through which we speak with the extension. */
  clear(): Promise<void>;
  /** Ends everything; throws when there was a request that neither our pages nor the browser itself make. */
  close(): Promise<void>;
};

export type StageOptions = {
  extension?: string | false;
  /** Only the witness's own tests let a build call home. */
  mayCallHome?: boolean;
};

/** Starts a browser with the test build (or another directory, or none). */
export async function startStage(
  name: BrowserName,
  { extension = extensionBuild(name), mayCallHome = false }: StageOptions = {},
): Promise<Stage> {
  const proxy = await startProxy(siteHosts, (request, response) => void answerPage(request, response));
  const browser = await launch({
    browser: name,
    proxyPort: proxy.port,
    ...(extension ? { extension } : {}),
  });
  let control: Promise<Page> | null = null;

  const stage: Stage = {
    name,
    browser,
    log: proxy.log,
    async open(url, prepare) {
      const page = await freshPage(browser);
      await prepare?.(page);
      await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
      await page.bringToFront();
      await waitFor(`${url} to be ready`, () => page.evaluate(() => window.__ready === true));
      return page;
    },
    async openOwn(path) {
      const page = await freshPage(browser);
      await goOwn(page, extensionUrl(name, path));
      return page;
    },
    async inExtension(work, ...args) {
      control ??= stage.openOwn('options.html');
      const page = await control;
      return (await page.evaluate(work as (...args: unknown[]) => unknown, ...args)) as Awaited<
        ReturnType<typeof work>
      >;
    },
    async clear() {
      const keep = await control;
      for (const page of await browser.pages()) if (page !== keep) await page.close().catch(() => {});
    },
    async close() {
      await browser.close();
      await proxy.close();
      const strange = strangeRequests(stage);
      if (strange.length > 0 && !mayCallHome) throw new Error(`requests were made: ${JSON.stringify(strange)}`);
    },
  };
  return stage;
}

async function freshPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  return page;
}

/** Firefox never reports that one of our own pages has loaded, so nobody waits for its answer; its script draws `main` later. */
async function goOwn(page: Page, url: string): Promise<void> {
  const going = page.goto(url).catch(() => null);
  await waitFor(`${url} to be there`, async () => {
    const here = await page.evaluate(() => ({
      href: location.href,
      drawn: document.readyState === 'complete' && document.querySelector('main') !== null,
    }));
    return here.href.startsWith(url) && here.drawn;
  });
  void going;
}

/** The requests that neither a page of ours nor the browser itself is known to make: there must be none. */
export function strangeRequests({ name, log }: Pick<Stage, 'name' | 'log'>): LoggedRequest[] {
  return log.filter((request) => !isPageRequest(request) && !isOwnCall(name, request));
}
