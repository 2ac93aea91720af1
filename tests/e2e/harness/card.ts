/** Looks at the card and acts on it as a person would; test builds open its shadow root for that. */
import type { ElementHandle, Frame } from 'puppeteer-core';
import { waitFor } from './wait';

export type Box = { left: number; top: number; right: number; bottom: number };
export type SeenCard = {
  heading: string;
  quotes: string[];
  wordings: string[];
  actions: string[];
  text: string;
  language: string;
  rect: Box;
};

/** What the card says, or null while none can be seen. */
export function readCard(frame: Frame): Promise<SeenCard | null> {
  return frame.evaluate(() => {
    for (const host of document.querySelectorAll<HTMLElement>('[popover]')) {
      const card = host.shadowRoot?.querySelector<HTMLElement>('section');
      if (!card || !host.matches(':popover-open') || !card.checkVisibility()) continue;
      const all = (selector: string) => [...card.querySelectorAll<HTMLElement>(selector)];
      const words = (selector: string) => all(selector).map((element) => element.textContent ?? '');
      const { left, top, right, bottom } = host.getBoundingClientRect();
      return {
        heading: card.querySelector('h2')?.textContent ?? '',
        quotes: words('q'),
        wordings: all('[data-action="take"]').map(
          (button) => button.closest('li')?.querySelector('.jd-wording-text')?.textContent ?? '',
        ),
        actions: all('[data-action]').map((button) => button.dataset.action ?? ''),
        text: card.textContent ?? '',
        language: card.lang,
        rect: { left, top, right, bottom },
      };
    }
    return null;
  });
}

export function waitForCard(
  frame: Frame,
  what = 'the card',
  fits: (card: SeenCard) => boolean = () => true,
): Promise<SeenCard> {
  return waitFor(what, async () => {
    const card = await readCard(frame);
    return card && fits(card) ? card : null;
  });
}

export async function waitForNoCard(frame: Frame): Promise<void> {
  await waitFor('the card to be gone', async () => (await readCard(frame)) === null);
}

/** Clicks the card's button for `action`, really, with the mouse; the card takes no click in its first 300 ms. */
export async function clickCard(frame: Frame, action: string, index = 0): Promise<void> {
  await waitForCard(frame, `a card with the action ${action}`, (card) => card.actions.includes(action));
  await pause(450);
  const handle = await frame.evaluateHandle(
    (wanted, at) =>
      [...document.querySelectorAll('[popover]')]
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll(`[data-action="${wanted}"]`) ?? [])])
        .at(at) ?? null,
    action,
    index,
  );
  const button = handle.asElement() as ElementHandle<Element> | null;
  if (!button) throw new Error(`the card has no ${action}`);
  await button.click();
}

/** For rules that are themselves about time (300 ms, 500 ms); never to wait for something that can be asked. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
