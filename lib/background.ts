/** The background's whole work: keep the effective settings fresh, let the second stage in, greet once. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { EFFECTIVE_KEY, type Effective, effective, readEffective, SNOOZE_KEY, worksOn } from './effective';
import { answerMessages } from './messages';
import { parsePolicy, readRawPolicy } from './policy';
import { readChosen } from './settings';

/** Key in storage `local`: the policy seen last, so that a start need not wait for the slow first read. */
const POLICY_KEY = 'lastPolicy';

/** Chromium's first read of a policy takes 3 to 5 s on a fresh profile (measured); a change of a setting must not. */
const PATIENCE_MS = 250;
const WELCOME_PATIENCE_MS = 5000;
/** How often to look meanwhile; Privacy Badger looks as often. */
const POLICY_LOOK_MS = 300;

const SECOND_STAGE = '/content-scripts/nudge.js';

let raw: Promise<Record<string, unknown> | null> | null = null;
let queue: Promise<unknown> = Promise.resolve();

/** Registers every listener at once, as a sleeping background needs it, and reads everything anew. */
export function runBackground(signal: AbortSignal): void {
  answerMessages({ inject: (sender) => inject(sender), refresh: () => reread() }, signal);
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed') quietly(reread());
    else if (area === 'sync' || (area === 'local' && SNOOZE_KEY in changes)) quietly(refresh());
  };
  const installed = ({ reason }: { reason: string }) => {
    if (reason === 'install') quietly(welcome());
  };
  // Being listed is enough: it wakes the background when the browser starts, and waking reads everything.
  const started = () => undefined;
  browser.storage.onChanged.addListener(changed);
  browser.runtime.onInstalled.addListener(installed);
  browser.runtime.onStartup.addListener(started);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(changed);
    browser.runtime.onInstalled.removeListener(installed);
    browser.runtime.onStartup.removeListener(started);
    raw = null;
  });
  quietly(reread());
}

/** What fails here leaves the cache as it was, and with none Jaidee is off. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

/** Asks the browser for the policy again. Firefox never tells of a change by itself. */
function reread(): Promise<Effective> {
  const reading = readRawPolicy();
  raw = reading;
  const soon = refresh();
  // The slow first answer is worked in when it comes; callers need not wait for it.
  quietly(reading.then(() => refresh()));
  return soon;
}

/** One after another, so that an old answer never overwrites a new one. */
function refresh(): Promise<Effective> {
  const run = queue.then(write);
  queue = run.catch(() => undefined);
  return run;
}

async function write(): Promise<Effective> {
  const stored = await browser.storage.local.get([POLICY_KEY, SNOOZE_KEY, EFFECTIVE_KEY]);
  const fresh = raw ? await within(raw, PATIENCE_MS) : undefined;
  const { policy, problems } = parsePolicy(fresh === undefined ? stored[POLICY_KEY] : fresh);
  const snoozed = stored[SNOOZE_KEY];
  const next = effective(await readChosen(), policy, typeof snoozed === 'number' ? snoozed : 0, problems);
  const changes: Record<string, unknown> = {};
  if (fresh !== undefined && !same(fresh, stored[POLICY_KEY])) changes[POLICY_KEY] = fresh;
  if (!same(next, stored[EFFECTIVE_KEY])) changes[EFFECTIVE_KEY] = next;
  if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
  await showBreak(next);
  return next;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined))]);
}

/** The only badge there is: a break is on. Never a count of anything somebody wrote. */
async function showBreak({ values }: Effective): Promise<void> {
  await browser.action?.setBadgeText({ text: values.enabled && values.snoozedUntil > Date.now() ? '⏸' : '' });
}

/** A frame without an address of its own (`about:srcdoc`) says where it belongs by its origin alone. */
function hostOf({ url = '', origin = '' }: Runtime.MessageSender & { origin?: string }): string {
  const named = [url, origin].map((address) => (URL.canParse(address) ? new URL(address).hostname : ''));
  return named.find((hostname) => hostname !== '') ?? '';
}

/** True when the second stage was brought into the frame that asked. */
async function inject(sender: Runtime.MessageSender): Promise<boolean> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return false;
  const now = await readEffective();
  // A break ends without an event; this is the first moment at which it matters.
  quietly(showBreak(now));
  if (!worksOn(now, hostOf(sender), Date.now())) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [SECOND_STAGE],
    injectImmediately: true,
  });
  return true;
}

/**
 * Opens the first-run page, unless a school has already turned Jaidee on. An extension that was not installed by hand may
 * be there before its policy: Chromium then says that there is none, and tells of it 3 to 5 s later (measured).
 */
async function welcome(): Promise<void> {
  const until = Date.now() + WELCOME_PATIENCE_MS;
  const byHand = (await browser.management?.getSelf?.().catch(() => null))?.installType === 'normal';
  let now = await reread();
  const certain = byHand || (await raw) === null;
  while (!certain && !now.managed && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, POLICY_LOOK_MS));
    now = await reread();
  }
  if (now.managed && now.values.enabled) return;
  await browser.tabs.create({ url: '/welcome.html' });
}
