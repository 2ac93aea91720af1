/** The hostname of the tab behind the popup; browsers tell it only for the sites that Jaidee may work on. */
import { browser } from '../../lib/browser';
import { popupTab } from '../../lib/draft-port';

/** '' for every other page. */
export async function tabHostname(): Promise<string> {
  const id = await popupTab();
  const { url } = id === null ? { url: undefined } : await browser.tabs.get(id).catch(() => ({ url: undefined }));
  return url?.startsWith('https://') ? new URL(url).hostname : '';
}
