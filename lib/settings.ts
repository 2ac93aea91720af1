/** Reads and changes what a person chose (storage `sync`): preferences only, never anything that was written. */
import * as v from 'valibot';
import { browser } from './browser';
import { type Chosen, defaultSettings, type SettingKey, type Settings, settingKeys } from './default-settings';
import { expectedValues, settingSchemas } from './setting-schemas';

export type { Chosen, SettingKey, Settings, Strictness } from './default-settings';

/** The one key in storage `sync`. */
export const SETTINGS_KEY = 'settings';

/** Takes from anything at all what fits, key by key; the rest is dropped and never half-applied. */
export function parseChosen(raw: unknown): Chosen {
  const chosen: Chosen = {};
  if (typeof raw !== 'object' || raw === null) return chosen;
  for (const key of settingKeys) {
    if (Object.hasOwn(raw, key)) take(chosen, key, (raw as Record<string, unknown>)[key]);
  }
  return chosen;
}

function take<K extends SettingKey>(chosen: Chosen, key: K, value: unknown): boolean {
  const result = v.safeParse(settingSchemas[key], value);
  if (result.success) (chosen as Partial<Record<SettingKey, unknown>>)[key] = result.output;
  return result.success;
}

/** Only the keys that this person chose; a school's defaults fill the others. Empty when storage cannot be read. */
export async function readChosen(): Promise<Chosen> {
  try {
    return parseChosen((await browser.storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return {};
  }
}

/** The person's own settings with the built-in defaults; what really holds is `readEffective`. */
export async function readSettings(): Promise<Settings> {
  return { ...defaultSettings(), ...(await readChosen()) };
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings; `undefined` takes a choice back. Calls of one page run one after another.
 * Throws an `Error` with a readable message when a value does not fit or the browser does not store it (quota).
 */
export function updateSettings(patch: Chosen): Promise<Settings> {
  const run = queue.then(() => write(patch));
  queue = run.catch(() => undefined);
  return run;
}

async function write(patch: Chosen): Promise<Settings> {
  const chosen = await readChosen();
  for (const key of settingKeys) {
    if (!Object.hasOwn(patch, key)) continue;
    if (patch[key] === undefined) delete chosen[key];
    else if (!take(chosen, key, patch[key])) throw new Error(`${key}: ${expectedValues[key]}`);
  }
  await browser.storage.sync.set({ [SETTINGS_KEY]: { version: 1, ...chosen } });
  return { ...defaultSettings(), ...chosen };
}
