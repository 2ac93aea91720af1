/** The background: fresh settings, one listener for messages, the second stage only where it is wanted, one greeting. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runBackground } from '../lib/background';
import { browser } from '../lib/browser';
import { readEffective, snoozeUntil } from '../lib/effective';
import { answerMessages } from '../lib/messages';
import { updateSettings } from '../lib/settings';

const executeScript = vi.fn(async () => []);
const setBadgeText = vi.fn(async () => undefined);
const create = vi.fn();
let stop: AbortController;
let policy: Record<string, unknown> | null;
let policyDelay: number;

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
let listeners: Listener[];

function ask(message: unknown, sender: object = {}): Promise<unknown> | undefined {
  return listeners[0]?.(message, { id: browser.runtime.id, ...sender });
}

const frame = { tab: { id: 7 }, frameId: 3, url: 'https://www.youtube.com/watch?v=1' };

const originals = new Map<string, PropertyDescriptor | undefined>();

/** The fake has these parts of the API only as functions that throw. */
function replace(name: string, value: object): void {
  if (!originals.has(name)) originals.set(name, Object.getOwnPropertyDescriptor(browser, name));
  Object.defineProperty(browser, name, { value, configurable: true, enumerable: true });
}

beforeEach(() => {
  vi.restoreAllMocks();
  executeScript.mockClear();
  setBadgeText.mockClear();
  create.mockClear();
  listeners = [];
  policy = {};
  policyDelay = 0;
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as unknown as Listener);
  });
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((listener) => {
    listeners = listeners.filter((one) => one !== (listener as unknown as Listener));
  });
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => {
    if (policyDelay) await new Promise((resolve) => setTimeout(resolve, policyDelay));
    if (policy === null) throw new Error('Managed storage manifest not found');
    return policy;
  });
  replace('scripting', { executeScript });
  replace('action', { setBadgeText });
  replace('management', { getSelf: async () => ({ installType: 'normal' }) });
  vi.spyOn(browser.tabs, 'create').mockImplementation(create);
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  for (const [name, descriptor] of originals) {
    if (descriptor) Object.defineProperty(browser, name, descriptor);
  }
});

async function start(): Promise<void> {
  runBackground(stop.signal);
  await vi.waitFor(async () => expect(await browser.storage.local.get('lastPolicy')).toHaveProperty('lastPolicy'));
}

describe('effective settings', () => {
  it('follow a change of a setting at once', async () => {
    await start();
    await updateSettings({ enabled: true, strictness: 'strict' });
    await vi.waitFor(async () =>
      expect((await readEffective()).values).toMatchObject({ enabled: true, strictness: 'strict' }),
    );
  });

  it('follow a policy and a break', async () => {
    await start();
    policy = { enabled: true };
    await ask({ type: 'refresh' });
    expect((await readEffective()).values.enabled).toBe(true);
    await snoozeUntil(Date.now() + 60_000);
    await vi.waitFor(async () => expect((await readEffective()).values.snoozedUntil).toBeGreaterThan(Date.now()));
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '⏸' });
    await snoozeUntil(0);
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
  });

  it('do not wait for a slow policy, hold the one seen last meanwhile, and take the new one when it comes', async () => {
    await browser.storage.local.set({ lastPolicy: { strictness: 'gentle' } });
    policy = { strictness: 'strict' };
    policyDelay = 800;
    runBackground(stop.signal);
    await updateSettings({ enabled: true });
    await vi.waitFor(async () => expect((await readEffective()).values.enabled).toBe(true));
    expect((await readEffective()).values.strictness).toBe('gentle');
    await vi.waitFor(async () => expect((await readEffective()).values.strictness).toBe('strict'), { timeout: 3000 });
  });

  it('never end with an older answer when changes come quickly', async () => {
    await start();
    for (const strictness of ['gentle', 'strict', 'balanced', 'gentle', 'strict'] as const) {
      await updateSettings({ strictness });
    }
    await ask({ type: 'refresh' });
    expect((await readEffective()).values.strictness).toBe('strict');
  });

  it('tell of policy keys that were left out', async () => {
    policy = { strictness: 'very' };
    await start();
    await ask({ type: 'refresh' });
    expect((await readEffective()).problems).toEqual([
      { key: 'strictness', expected: '"gentle" | "balanced" | "strict"' },
    ]);
  });
});

describe('messages', () => {
  it('have exactly one listener; a second is refused', async () => {
    await start();
    expect(listeners).toHaveLength(1);
    const handlers = { inject: async () => false, refresh: async () => null };
    expect(() => answerMessages(handlers, stop.signal)).toThrow('already answers');
  });

  it.each([
    ['another extension', { type: 'refresh' }, { id: 'somebody-else' }],
    ['no id at all', { type: 'refresh' }, { id: undefined }],
    ['an unknown type', { type: 'constructor' }, {}],
    ['more than a type', { type: 'refresh', text: 'x' }, {}],
    ['a plain string', 'refresh', {}],
    ['nothing', null, {}],
  ])('from %s get no answer', async (_name, message, sender) => {
    await start();
    expect(ask(message, sender)).toBeUndefined();
  });

  it('that fail inside are answered as if nobody were there', async () => {
    await start();
    await updateSettings({ enabled: true });
    await ask({ type: 'refresh' });
    executeScript.mockRejectedValueOnce(new Error('Frame was removed'));
    expect(await ask({ type: 'inject' }, frame)).toBe(false);
  });
});

describe('the second stage', () => {
  it('goes into exactly the frame that asked', async () => {
    await start();
    await updateSettings({ enabled: true });
    await ask({ type: 'refresh' });
    expect(await ask({ type: 'inject' }, frame)).toBe(true);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/content-scripts/nudge.js'],
      injectImmediately: true,
    });
  });

  it.each([
    ['before consent', {}, frame],
    ['on a site that is off', { enabled: true, sitesOff: ['youtube.com'] }, frame],
    ['without a tab', { enabled: true }, { ...frame, tab: undefined }],
    ['without an address', { enabled: true }, { ...frame, url: undefined }],
  ])('stays out %s', async (_name, chosen, sender) => {
    await start();
    await updateSettings(chosen);
    await ask({ type: 'refresh' });
    expect(await ask({ type: 'inject' }, sender)).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('stays out during a break', async () => {
    await start();
    await updateSettings({ enabled: true });
    await snoozeUntil(Date.now() + 60_000);
    await ask({ type: 'refresh' });
    expect(await ask({ type: 'inject' }, frame)).toBe(false);
  });
});

describe('the greeting', () => {
  const install = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);

  it('opens on installation, once, and not after an update', async () => {
    await start();
    await install('update');
    await install('install');
    await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/welcome.html' }));
  });

  it('opens at once where the browser is certain that there is no policy', async () => {
    replace('management', { getSelf: async () => ({ installType: 'development' }) });
    policy = null;
    await start();
    await install('install');
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce(), { timeout: 250 });
  });

  it('stays away where a school has turned Jaidee on, even when its policy is slow', async () => {
    replace('management', { getSelf: async () => ({ installType: 'admin' }) });
    policy = { enabled: true };
    policyDelay = 700;
    runBackground(stop.signal);
    await install('install');
    await vi.waitFor(async () => expect((await readEffective()).values.enabled).toBe(true), { timeout: 3000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(create).not.toHaveBeenCalled();
  });

  it.each(['admin', 'development'])('waits for the policy of an installation by %s', async (installType) => {
    const getSelf = async () => ({ installType });
    replace('management', { getSelf });
    await start();
    await install('install');
    setTimeout(() => {
      policy = { enabled: true };
    }, 400);
    await vi.waitFor(async () => expect((await readEffective()).values.enabled).toBe(true), { timeout: 3000 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(create).not.toHaveBeenCalled();
  });
});
