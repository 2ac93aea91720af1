/** A person's work done a thousand times from inside the page, where a round trip to the browser each time would take too long. */
import type { Frame } from 'puppeteer-core';

/** Goes on to the next video of the YouTube-shaped page `times` times; on every `every`th it opens the box and writes. */
export function wander(frame: Frame, times: number, every: number, text: string): Promise<void> {
  return frame.evaluate(
    async (times, every, text) => {
      const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      for (let round = 1; round <= times; round++) {
        click('#next-video');
        click('#simplebox-placeholder');
        // The editor gets the focus a frame after it was mounted.
        while (document.activeElement?.id !== 'contenteditable-root') await frame();
        document.execCommand('insertText', false, text);
        if (round % every !== 0) continue;
        const end = performance.now() + 5000;
        while (CSS.highlights.size === 0 && performance.now() < end) await frame();
        if (CSS.highlights.size === 0) throw new Error(`no marks on round ${round}`);
      }
    },
    times,
    every,
    text,
  );
}

/** Moves the focus `times` times between the elements that the selectors name. */
export function moveFocus(frame: Frame, times: number, selectors: string[]): Promise<void> {
  return frame.evaluate(
    async (times, selectors) => {
      for (let round = 0; round < times; round++) {
        const element = document.querySelector<HTMLElement>(selectors[round % selectors.length] ?? '');
        element?.focus();
        if (document.activeElement !== element) throw new Error(`${selectors[round % selectors.length]} took no focus`);
        if (round % 20 === 0) await new Promise(requestAnimationFrame);
      }
    },
    times,
    selectors,
  );
}
