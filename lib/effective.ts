/** What really holds: a person's choices under a school's policy, cached so that a page need not wait for either. */
import { browser } from './browser';
import { type Chosen, defaultSettings, type SettingKey, type Settings, settingKeys } from './default-settings';

/** A school's values are defaults that a person may change, unless their key is locked. `sitesOnly` always holds. */
export type Policy = { values: Chosen; sitesOnly: string[] | null; locks: SettingKey[] };

/** A key of the policy that was left out; `expected` says what may stand there, null for a key nobody knows. */
export type PolicyProblem = { key: string; expected: string | null };

export type Effective = {
  /** `snoozedUntil` in ms since epoch, 0 for no break; `sitesOnly` null for no limit. */
  values: Settings & { snoozedUntil: number; sitesOnly: string[] | null };
  locked: (keyof Settings)[];
  managed: boolean;
  problems: PolicyProblem[];
};

/** The keys in storage `local`; the background alone writes the first. */
export const EFFECTIVE_KEY = 'effective';
export const SNOOZE_KEY = 'snoozedUntil';

export const noPolicy: Readonly<Policy> = { values: {}, sitesOnly: null, locks: [] };

/** Pure. A locked key that the policy does not set stays at Jaidee's default. */
export function effective(
  chosen: Chosen,
  policy: Policy = noPolicy,
  snoozedUntil = 0,
  problems: PolicyProblem[] = [],
): Effective {
  const locked = settingKeys.filter((key) => policy.locks.includes(key));
  const own = Object.fromEntries(Object.entries(chosen).filter(([key]) => !locked.includes(key as SettingKey)));
  return {
    values: {
      ...defaultSettings(),
      ...policy.values,
      ...own,
      // A lock that a break gets around would be no lock.
      snoozedUntil: locked.includes('enabled') ? 0 : snoozedUntil,
      sitesOnly: policy.sitesOnly,
    },
    locked,
    managed: Object.keys(policy.values).length > 0 || policy.sitesOnly !== null || locked.length > 0,
    problems,
  };
}

function covers(list: readonly string[], hostname: string): boolean {
  return list.some((entry) => hostname === entry || hostname.endsWith(`.${entry}`));
}

/** Whether two hostnames of lists mean the same site to a person: equal, or one is below the other. */
export function isSameSite(one: string, other: string): boolean {
  return covers([one], other) || covers([other], one);
}

/** Whether Jaidee may look along on `hostname` at `now` (ms since epoch). */
export function worksOn({ values }: Effective, hostname: string, now: number): boolean {
  if (!values.enabled || values.snoozedUntil > now || !hostname) return false;
  return !covers(values.sitesOff, hostname) && (values.sitesOnly === null || covers(values.sitesOnly, hostname));
}

function fromCache(raw: unknown): Effective {
  const cached = raw as Effective | undefined;
  // Written by our own background only, so its outline is enough; anything else is as good as nothing: off.
  const whole = typeof cached?.values?.enabled === 'boolean' && Array.isArray(cached.values.sitesOff);
  return whole && Array.isArray(cached.locked) ? cached : effective({});
}

/** The cached answer at once; with no cache everything is off. Never throws. */
export async function readEffective(): Promise<Effective> {
  try {
    return fromCache((await browser.storage.local.get(EFFECTIVE_KEY))[EFFECTIVE_KEY]);
  } catch {
    return effective({});
  }
}

/** Calls back at every change, in every open page. Not called for the present state: that is `readEffective`. */
export function watchEffective(callback: (next: Effective) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[EFFECTIVE_KEY] : undefined;
    if (change) callback(fromCache(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  // After an update of the extension the old API is gone, and so is the listener.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listen), { once: true });
}

/** A break until `time` (ms since epoch), 0 to end it; on this device only. Throws when the browser does not store it. */
export async function snoozeUntil(time: number): Promise<void> {
  await browser.storage.local.set({ [SNOOZE_KEY]: Number.isFinite(time) ? Math.max(0, Math.round(time)) : 0 });
}
