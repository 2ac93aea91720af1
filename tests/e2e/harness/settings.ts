/** Changes settings as the options page stores them, and waits until the background has let them take effect. */
import type { Chosen } from '../../../lib/default-settings';
import type { Effective } from '../../../lib/effective';
import type { Stage } from './stage';
import { waitFor } from './wait';

type Area = { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
type Api = { storage: { sync: Area; local: Area } };
type World = { browser?: Api; chrome: Api };

/** What holds now, as the content scripts see it; null before the background has said it. */
export function readCached(stage: Stage): Promise<Effective | null> {
  return stage.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as World;
    return ((await (browser ?? chrome).storage.local.get('effective')).effective ?? null) as Effective | null;
  });
}

export async function changeSettings(stage: Stage, patch: Chosen): Promise<void> {
  await stage.inExtension(async (patch) => {
    const { browser, chrome } = globalThis as unknown as World;
    const { sync } = (browser ?? chrome).storage;
    const { settings } = await sync.get('settings');
    await sync.set({ settings: { version: 1, ...(settings as object), ...patch } });
  }, patch);
  await waitFor(`${JSON.stringify(patch)} to take effect`, async () => {
    const values = (await readCached(stage))?.values;
    return values && Object.entries(patch).every(([key, value]) => same(values[key as keyof Chosen], value));
  });
}

export async function snooze(stage: Stage, until: number): Promise<void> {
  await stage.inExtension(async (until) => {
    const { browser, chrome } = globalThis as unknown as World;
    await (browser ?? chrome).storage.local.set({ snoozedUntil: until });
  }, until);
  await waitFor('the break to take effect', async () => (await readCached(stage))?.values.snoozedUntil === until);
}

/** Jaidee is off until somebody turns it on; English, so that tests know the words they look for. */
export const turnOn = (stage: Stage): Promise<void> =>
  changeSettings(stage, { enabled: true, language: 'en', country: 'TH' });

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
