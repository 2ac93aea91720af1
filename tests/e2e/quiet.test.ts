/** Quiet: a page without a comment box costs nothing and notices nothing; a page with one sees no more than an empty host. */
import { expect, inject, test } from 'vitest';
import { alterBuild } from './harness/altered-build';
import { clickCard, waitForCard, waitForNoCard } from './harness/card';
import { drafts } from './harness/drafts';
import { send, typeHurtful } from './harness/person';
import { play } from './harness/play';
import { turnOn } from './harness/settings';
import { forget, installSpy, spied } from './harness/spy';
import { startStage } from './harness/stage';
import { surfaces } from './harness/surface';
import { CHROMIUM_ID, FIREFOX_ID, FIREFOX_UUID } from './harness/test-key';
import { holdsFor, waitFor } from './harness/wait';

const surface = surfaces.youtubeComment;
const about = 'https://www.youtube.com/about';
/** Fifteen comment boxes of all kinds, and the focus in none of them. */
const everyEditor = 'https://editors.example/e/all';

/** Counts, in the content scripts' own world, every means by which a script can keep a page busy. */
const counter = `{
  const counts = {};
  const count = (owner, name) => {
    const real = owner?.[name];
    if (typeof real !== 'function') return;
    const counted = function (...args) {
      counts[name] = (counts[name] ?? 0) + 1;
      return new.target ? Reflect.construct(real, args) : Reflect.apply(real, this, args);
    };
    counted.prototype = real.prototype;
    // Firefox's API objects take no assignment, but they can be redefined.
    try { Object.defineProperty(owner, name, { value: counted, configurable: true, writable: true }); } catch {}
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask',
    'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver', 'fetch']) count(globalThis, name);
  const api = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;
  for (const name of ['sendMessage', 'connect']) count(api.runtime, name);
  for (const area of [api.storage.sync, api.storage.local, api.storage.managed])
    for (const name of ['get', 'set']) count(area, name);
  document.addEventListener('tell-counts', () => { document.documentElement.dataset.counts = JSON.stringify(counts); });
}`;

test('a page on which no comment box has the focus starts no timer, no observer, no message and no storage call', async () => {
  const browser = inject('browser');
  const { directory, remove } = alterBuild(browser, { bootstrap: counter });
  const stage = await startStage(browser, { extension: directory });
  try {
    await turnOn(stage);
    const tell = (): Promise<Record<string, number>> =>
      page.evaluate(() => {
        document.dispatchEvent(new Event('tell-counts'));
        return JSON.parse(document.documentElement.dataset.counts ?? 'null');
      });
    let page = await stage.open(about);
    await page.click('#link');
    for (const url of [about, everyEditor]) {
      if (url !== about) page = await stage.open(url);
      await page.click('#search');
      await page.keyboard.type(drafts.harsh.en.text);
      await page.keyboard.press('Enter');
      expect(await tell(), url).toEqual({});
    }

    // The counter counts: a comment box does cost something.
    const scene = await surface.enter(stage);
    page = scene.page;
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await waitFor('something to be counted', async () => Object.keys(await tell()).length > 0);
  } finally {
    await stage.close();
    remove();
  }
});

play((stage) => {
  test('a page with nothing to comment on sees nothing of us', async () => {
    const page = await stage().open(about, installSpy);
    await forget(page);
    await page.click('#search');
    await page.keyboard.type(drafts.harsh.en.text);
    await page.keyboard.press('Enter');
    await holdsFor('nothing seen', async () => (await spied(page)).length === 0, 500);
  });

  test('a page with a comment box sees one empty host come and go, and no word of what was found', async () => {
    const page = await stage().open('https://www.youtube.com/watch?v=first', installSpy);
    const scene = { page, frame: page.mainFrame() };
    await page.click('#simplebox-placeholder');
    await waitFor('the editor', () => page.evaluate(() => document.activeElement?.id === 'contenteditable-root'));
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await forget(page);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    const host = await page.evaluate(() => {
      const element = document.querySelector('html > [popover]');
      if (!element) return null;
      const names = element.getAttributeNames().filter((name) => name !== 'style');
      return {
        names,
        children: element.childNodes.length,
        last: element === document.documentElement.lastElementChild,
      };
    });
    expect(host).toEqual({ names: ['popover'], children: 0, last: true });
    await clickCard(scene.frame, 'dismiss');
    await waitForNoCard(scene.frame);
    const seen = new Set(await spied(page));
    for (const allowed of ['added DIV to HTML', 'attribute style of div#']) seen.delete(allowed);
    expect([...seen]).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  });

  test('faked lifecycle events and messages do not switch us off', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await scene.page.evaluate(
      (ids) => {
        for (const id of ids) {
          for (const script of ['bootstrap', 'nudge', 'content']) {
            const name = `${id}:${script}:wxt:content-script-started`;
            for (const target of [document, window]) {
              target.dispatchEvent(
                new CustomEvent(name, { detail: { contentScriptName: script, messageId: 'faked' } }),
              );
            }
            window.postMessage({ type: name, contentScriptName: script, messageId: 'faked' }, '*');
            window.postMessage(
              { type: 'wxt:content-script-started', contentScriptName: script, messageId: 'faked' },
              '*',
            );
          }
        }
      },
      [CHROMIUM_ID, FIREFOX_ID, FIREFOX_UUID],
    );
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    expect(await surface.posts(scene)).toEqual([]);
  });

  test("the page's own hotkeys do not fire from inside the card", async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    await scene.page.keyboard.down('Alt');
    await scene.page.keyboard.press('ArrowDown');
    await scene.page.keyboard.up('Alt');
    await waitFor('the focus in the card', () =>
      scene.page.evaluate(() => document.querySelector('[popover]')?.shadowRoot?.activeElement !== null),
    );
    await scene.page.keyboard.press('k');
    await scene.page.keyboard.press('m');
    expect(await scene.page.evaluate(() => window.__hotkeys)).toEqual([]);
    await scene.page.keyboard.press('Escape');
    await waitForNoCard(scene.frame);
    await scene.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await scene.page.keyboard.press('k');
    expect(await scene.page.evaluate(() => window.__hotkeys), 'they do fire elsewhere').toEqual(['k']);
  });

  test('going on to another video leaves no card behind, and the next box is watched too', async () => {
    const scene = await surface.enter(stage());
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    await scene.page.evaluate(() => (document.querySelector('#next-video') as HTMLElement).click());
    await waitForNoCard(scene.frame);
    await scene.page.click('#simplebox-placeholder');
    await waitFor('the editor', () => scene.page.evaluate(() => document.activeElement?.id === 'contenteditable-root'));
    await typeHurtful(surface, scene, drafts.harsh.en.text);
    await send(surface, scene, 'mod-enter');
    await waitForCard(scene.frame);
    expect(await surface.posts(scene)).toEqual([]);
  });

  test('search boxes and private messages are left alone', async () => {
    const youtube = await stage().open('https://www.youtube.com/watch?v=first');
    await youtube.click('#search');
    await youtube.keyboard.type(drafts.harsh.en.text);
    await youtube.keyboard.press('Enter');
    await waitFor('the search', () => youtube.evaluate(() => window.__posts.length === 1));
    const tiktok = await stage().open('https://www.tiktok.com/@surfcat/video/7123456789');
    await tiktok.click('[data-e2e="message-input"] [contenteditable="true"]');
    await tiktok.keyboard.type(drafts.harsh.en.text);
    await tiktok.keyboard.press('Enter');
    await waitFor('the message', () => tiktok.evaluate(() => window.__posts.length === 1));
    expect(await tiktok.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
