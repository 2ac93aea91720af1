/** Sites that a person added: the browser's own list of granted hosts is the only memory of them. */
import { browser } from './browser';
import { siteMatches } from './sites/index';

const BOOTSTRAP = 'content-scripts/bootstrap.js';
const SCRIPT = 'added-sites';

const originOf = (host: string) => `https://${host}/*`;

/** `https://host/*` → `host`; null for anything wider, which nobody asks for with "watch this site too". */
function hostOf(origin: string): string | null {
  return /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1] ?? null;
}

/** Hostnames in alphabetical order; empty when the browser does not tell. */
export async function addedHosts(): Promise<string[]> {
  const granted = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  const origins = (granted.origins ?? []).filter((origin) => !siteMatches.includes(origin));
  return [...new Set(origins.map(hostOf).filter((host) => host !== null))].sort();
}

/** Asks the person. Call it in the click itself: browsers refuse later. Resolves to their answer. */
export function addSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(host)] });
}

export function removeSite(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [originOf(host)] });
}

/** Calls back after every change of the browser's list. */
export function watchAddedSites(callback: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  });
}

let queue: Promise<unknown> = Promise.resolve();

/** The background's part: the first stage runs on added sites as on listed ones, at once in tabs that are open. */
export function keepAddedSites(signal: AbortSignal): void {
  const keep = () => {
    queue = queue.then(register).catch(() => undefined);
  };
  const added = ({ origins = [] }: { origins?: string[] }) => {
    keep();
    void intoOpenTabs(origins.filter((origin) => hostOf(origin) !== null && !siteMatches.includes(origin)));
  };
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(keep);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(keep);
  });
  keep();
}

async function register(): Promise<void> {
  const matches = (await addedHosts()).map(originOf);
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (String(present?.matches ?? []) === String(matches)) return;
  if (present) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches,
      js: [BOOTSTRAP],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

async function intoOpenTabs(url: string[]): Promise<void> {
  if (url.length === 0) return;
  for (const { id } of await browser.tabs.query({ url })) {
    if (id === undefined) continue;
    // A tab may be gone or a browser's own page by now; the next load of it has the script anyway.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [`/${BOOTSTRAP}`] })
      .catch(() => undefined);
  }
}
