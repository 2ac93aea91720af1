/** Sites a person added: the browser's grants are the only list, and the first stage follows it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addedHosts, addSite, keepAddedSites, removeSite } from '../lib/added-sites';
import { browser } from '../lib/browser';
import { siteMatches } from '../lib/sites';

type Changed = (change: { origins: string[] }) => void;
let origins: string[];
let registered: { id: string; matches: string[] }[];
const listeners: { added: Changed[]; removed: Changed[] } = { added: [], removed: [] };
const executeScript = vi.fn(() => Promise.resolve());
const originals = new Map<string, PropertyDescriptor | undefined>();
let stop: AbortController;

function replace(name: string, value: object): void {
  originals.set(name, Object.getOwnPropertyDescriptor(browser, name));
  Object.defineProperty(browser, name, { value, configurable: true, enumerable: true });
}

const event = (list: Changed[]) => ({
  addListener: (listener: Changed) => list.push(listener),
  removeListener: (listener: Changed) => list.splice(list.indexOf(listener), 1),
});

function change(kind: 'added' | 'removed', host: string): void {
  const origin = `https://${host}/*`;
  origins = kind === 'added' ? [...origins, origin] : origins.filter((one) => one !== origin);
  for (const listener of listeners[kind]) listener({ origins: [origin] });
}

beforeEach(() => {
  origins = [...siteMatches];
  registered = [];
  executeScript.mockClear();
  stop = new AbortController();
  replace('permissions', {
    getAll: async () => ({ origins }),
    request: vi.fn(async () => true),
    remove: vi.fn(async () => true),
    onAdded: event(listeners.added),
    onRemoved: event(listeners.removed),
  });
  replace('scripting', {
    executeScript,
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    unregisterContentScripts: async () => {
      registered = [];
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((() => Promise.resolve([{ id: 5 }])) as never);
});

afterEach(() => {
  stop.abort();
  for (const [name, descriptor] of originals) if (descriptor) Object.defineProperty(browser, name, descriptor);
});

it('asks for one host and gives one back', async () => {
  await addSite('club.example');
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://club.example/*'] });
  await removeSite('club.example');
  expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://club.example/*'] });
});

it('lists single hosts only, and none of the listed sites', async () => {
  origins = [...siteMatches, 'https://club.example/*', 'https://*/*', 'https://*.wide.example/*'];
  expect(await addedHosts()).toEqual(['club.example']);
});

describe('the first stage', () => {
  const matches = () => registered.flatMap((script) => script.matches);

  it('is registered for a site when it is added, runs at once in its open tabs, and goes with it', async () => {
    keepAddedSites(stop.signal);
    change('added', 'club.example');
    await vi.waitFor(() => expect(matches()).toEqual(['https://club.example/*']));
    await vi.waitFor(() =>
      expect(executeScript).toHaveBeenCalledWith({
        target: { tabId: 5, allFrames: true },
        files: ['/content-scripts/bootstrap.js'],
      }),
    );
    change('added', 'second.example');
    await vi.waitFor(() => expect(matches()).toEqual(['https://club.example/*', 'https://second.example/*']));
    change('removed', 'club.example');
    await vi.waitFor(() => expect(matches()).toEqual(['https://second.example/*']));
    change('removed', 'second.example');
    await vi.waitFor(() => expect(registered).toEqual([]));
  });

  it('is registered after a start, when the browser has forgotten it', async () => {
    origins.push('https://club.example/*');
    keepAddedSites(stop.signal);
    await vi.waitFor(() => expect(matches()).toEqual(['https://club.example/*']));
  });

  it('stays where it is when a listed site is given back and granted again', async () => {
    keepAddedSites(stop.signal);
    for (const listener of listeners.added) listener({ origins: [siteMatches[0] ?? ''] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(executeScript).not.toHaveBeenCalled();
    expect(registered).toEqual([]);
  });
});
