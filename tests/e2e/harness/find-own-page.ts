/** Finds an open page of the extension; Firefox's driver keeps no address for tabs that an extension opened, so each is asked. */
import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

/** The page that shows `file` (for example `welcome.html`), or null. */
export async function findOwnPage(stage: Stage, file: string): Promise<Page | null> {
  for (const page of await stage.browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.endsWith(`/${file}`)) return page;
  }
  return null;
}
