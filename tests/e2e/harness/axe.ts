/** Runs axe on a page, shadow roots included; the card's is open in test builds. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

type Axe = {
  run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

let source: Promise<string> | null = null;

/** What axe finds wrong, one line each, or only within `within`; contrast included. Evaluated, for our pages forbid foreign scripts. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await source);
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: Axe };
    const context = (within ? { include: [within] } : document) as Document;
    const { violations } = await axe.run(context, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, within ?? '');
}
