/** A long stay on one page: a hundred in-page navigations and a thousand focus changes leave nothing behind. */
import { expect, inject, test } from 'vitest';
import { alterBuild } from './harness/altered-build';
import { drafts } from './harness/drafts';
import { findOwnPage } from './harness/find-own-page';
import { moveFocus, wander } from './harness/in-page-person';
import { turnOn } from './harness/settings';
import { startStage } from './harness/stage';
import { reach, surfaces } from './harness/surface';
import { waitFor } from './harness/wait';

/** Counts, in the content scripts' own world, the listeners that stand, with those that a signal or `once` took away left out. */
const counter = `{
  const standing = new Set();
  const real = EventTarget.prototype.addEventListener;
  const off = EventTarget.prototype.removeEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const signal = options?.signal;
    if (!signal?.aborted && listener) {
      const entry = { target: this, type, listener };
      standing.add(entry);
      if (signal) real.call(signal, 'abort', () => standing.delete(entry), { once: true });
      if (options?.once) real.call(this, type, () => standing.delete(entry), { once: true });
    }
    return real.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    for (const entry of standing)
      if (entry.target === this && entry.type === type && entry.listener === listener) standing.delete(entry);
    return off.call(this, type, listener, options);
  };
  real.call(document, 'tell-listeners', () => { document.documentElement.dataset.listeners = String(standing.size); });
}`;

type Left = { listeners: number; elements: number; highlights: number; sheets: number };

test('100 in-page navigations and 1,000 focus changes: no more listeners, elements or highlights than before', async () => {
  const browser = inject('browser');
  const { directory, remove } = alterBuild(browser, { bootstrap: counter });
  const stage = await startStage(browser, { extension: directory });
  try {
    await turnOn(stage);
    // It would take the front from the page, and a page in the background has no focus to move.
    await waitFor('the first-run page', () => findOwnPage(stage, 'welcome.html'), 15_000);
    await stage.clear();
    const { page, frame } = await surfaces.youtubeComment.enter(stage);
    const session = browser === 'chromium' ? await page.createCDPSession() : null;
    /** What the browser itself counts, in all worlds, after it has cleared away what nobody holds. */
    const counted = async (): Promise<Record<string, number>> => {
      if (!session) return {};
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    await session?.send('Performance.enable');
    /** Looks at the page as it stands on a fresh video with nothing open. */
    const look = async (): Promise<Left> => {
      await frame.evaluate(() => document.querySelector<HTMLElement>('#next-video')?.click());
      await frame.evaluate(() => document.querySelector<HTMLElement>('#search')?.focus());
      await waitFor('the marks to go', () => frame.evaluate(() => CSS.highlights.size === 0));
      return frame.evaluate(() => {
        document.dispatchEvent(new Event('tell-listeners'));
        return {
          listeners: Number(document.documentElement.dataset.listeners),
          elements: document.querySelectorAll('*').length,
          highlights: CSS.highlights.size,
          sheets: document.adoptedStyleSheets.length,
        };
      });
    };
    const work = async (navigations: number, focuses: number): Promise<void> => {
      await wander(frame, navigations, 10, drafts.harsh.en.text);
      await frame.evaluate(() => document.querySelector<HTMLElement>('#reply-button-end button')?.click());
      await waitFor('the reply box', () =>
        frame.evaluate(() => document.activeElement?.closest('ytd-comment-reply-dialog-renderer') != null),
      );
      await moveFocus(frame, focuses, [
        'ytd-comment-simplebox-renderer #contenteditable-root',
        '#search',
        'ytd-comment-reply-dialog-renderer #contenteditable-root',
        '#next-video',
      ]);
    };

    await work(10, 100);
    const before = await look();
    const countedBefore = await counted();
    await work(100, 1000);
    const after = await look();
    const countedAfter = await counted();

    expect(before.listeners, 'the counter counts').toBeGreaterThan(5);
    expect(after).toEqual(before);
    expect(after.highlights).toBe(0);
    if (session) {
      // A page holds some 150 nodes: a hundred that are kept would be thousands.
      expect(countedAfter.JSEventListeners ?? 0).toBeLessThanOrEqual((countedBefore.JSEventListeners ?? 0) + 30);
      expect(countedAfter.Nodes ?? 0).toBeLessThanOrEqual((countedBefore.Nodes ?? 0) + 500);
    }
    // And Jaidee is still there.
    await reach(frame, '#simplebox-placeholder', surfaces.youtubeComment.box);
    await page.keyboard.type(drafts.harsh.en.text);
    await waitFor('marks', () => frame.evaluate(() => CSS.highlights.size > 0));
  } finally {
    await stage.close();
    remove();
  }
}, 120_000);
