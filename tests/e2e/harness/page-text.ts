/** The text of a page as a person sees it. */
import type { Page } from 'puppeteer-core';
import { waitFor } from './wait';

export const pageText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

export async function waitForText(page: Page, text: string): Promise<void> {
  await waitFor(`${page.url()} to show ${text}`, async () => (await pageText(page)).includes(text));
}
