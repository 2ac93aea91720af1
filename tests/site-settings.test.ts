/** What holds on one site: from the cache at once, live afterwards, and a break that ends by itself. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EFFECTIVE_KEY, effective } from '../lib/effective';
import { createSiteSettings } from '../lib/site-settings';

const HOST = 'www.youtube.com';
const browser = { languages: ['th-TH', 'en'] };
let life: AbortController;
const store = (chosen: Parameters<typeof effective>[0], snoozedUntil = 0) =>
  fakeBrowser.storage.local.set({ [EFFECTIVE_KEY]: effective(chosen, undefined, snoozedUntil) });

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it('with no cache, off', async () => {
  expect((await createSiteSettings(HOST, browser, life.signal)).current().active).toBe(false);
});

it('as the cache says, in the language of the browser', async () => {
  await store({ enabled: true, strictness: 'strict', country: 'TH' });
  const { current } = await createSiteSettings(HOST, browser, life.signal);
  expect(current()).toEqual({ active: true, strictness: 'strict', chatPace: 'quick', language: 'th', country: 'TH' });
});

it('off on this site, on elsewhere', async () => {
  await store({ enabled: true, sitesOff: [HOST] });
  expect((await createSiteSettings(HOST, browser, life.signal)).current().active).toBe(false);
  expect((await createSiteSettings('www.tiktok.com', browser, life.signal)).current().active).toBe(true);
});

it('follows every change until its signal aborts, and tells its listeners', async () => {
  await store({ enabled: true });
  const settings = await createSiteSettings(HOST, browser, life.signal);
  const told = vi.fn();
  settings.watch(told, life.signal);
  await store({ enabled: true, language: 'en' });
  expect(settings.current().language).toBe('en');
  await store({ enabled: false });
  expect(settings.current().active).toBe(false);
  expect(told).toHaveBeenCalledTimes(2);
  life.abort();
  await store({ enabled: true });
  expect(told).toHaveBeenCalledTimes(2);
});

it('a break ends without any event', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await store({ enabled: true }, Date.now() + 60_000);
  const { current } = await createSiteSettings(HOST, browser, life.signal);
  expect(current().active).toBe(false);
  vi.setSystemTime(Date.now() + 60_001);
  expect(current().active).toBe(true);
});
