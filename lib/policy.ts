/** Reads what a school or a family set up (storage `managed`), each key checked by itself. */
import * as v from 'valibot';
import { browser } from './browser';
import { type SettingKey, type Settings, settingKeys } from './default-settings';
import type { Policy, PolicyProblem } from './effective';
import { expectedValues, hostnames, settingSchemas } from './setting-schemas';

export type { Policy, PolicyProblem } from './effective';

export type PolicyReading = { policy: Policy; problems: PolicyProblem[] };

const lockNames = v.union([v.literal('all'), v.array(v.picklist(['all', ...settingKeys]))]);

/** Pure: what fits of a raw policy, and one problem for each key that does not. Never throws. */
export function parsePolicy(raw: unknown): PolicyReading {
  const policy: Policy = { values: {}, sitesOnly: null, locks: [] };
  const problems: PolicyProblem[] = [];
  if (typeof raw !== 'object' || raw === null) return { policy, problems };
  for (const [key, value] of Object.entries(raw)) {
    const known = Object.hasOwn(expectedValues, key);
    if (!known || !apply(policy, key as keyof typeof expectedValues, value)) {
      problems.push({ key: key.slice(0, 60), expected: known ? expectedValues[key as SettingKey] : null });
    }
  }
  return { policy, problems };
}

function apply(policy: Policy, key: keyof typeof expectedValues, value: unknown): boolean {
  if (key === 'locks') {
    const result = v.safeParse(lockNames, value);
    if (!result.success) return false;
    const names = typeof result.output === 'string' ? [result.output] : result.output;
    policy.locks = settingKeys.filter((name) => names.includes('all') || names.includes(name));
    return true;
  }
  const result = v.safeParse(key === 'sitesOnly' ? hostnames : settingSchemas[key], value);
  if (!result.success) return false;
  // An empty list is what an untouched field of an admin console leaves behind: it means "no limit".
  if (key === 'sitesOnly') policy.sitesOnly = (result.output as string[]).length ? (result.output as string[]) : null;
  else (policy.values as Partial<Record<keyof Settings, unknown>>)[key] = result.output;
  return true;
}

/**
 * The policy as the browser has it now, unchecked. Null where the browser says for certain that there is none, as Firefox
 * does by rejecting; Chromium's empty object may also mean that it has not looked yet.
 */
export async function readRawPolicy(): Promise<Record<string, unknown> | null> {
  return browser.storage.managed.get().catch(() => null);
}
