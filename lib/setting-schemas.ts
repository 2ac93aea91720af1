/** What each setting may hold: one schema a key, shared by the stored settings and the school policy. */
import * as v from 'valibot';
import type { SettingKey, Settings } from './default-settings';

/** At most this many hostnames in a list: storage `sync` takes 8 KiB an item. */
export const MAX_SITES = 100;

const hostname = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(253),
  v.regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/),
);

export const hostnames = v.pipe(v.array(hostname), v.maxLength(MAX_SITES));

const country = v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))]);

export const settingSchemas: { [K in SettingKey]: v.GenericSchema<unknown, Settings[K]> } = {
  enabled: v.boolean(),
  language: v.picklist(['auto', 'th', 'en']),
  country,
  strictness: v.picklist(['gentle', 'balanced', 'strict']),
  chatPace: v.picklist(['quick', 'calm']),
  sitesOff: hostnames,
};

/** What a person who writes a policy or reads an error needs to know; the same in every language. */
export const expectedValues: Record<SettingKey | 'sitesOnly' | 'locks', string> = {
  enabled: 'true | false',
  language: '"auto" | "th" | "en"',
  country: '"auto" | "TH", "US" … (ISO 3166-1 alpha-2)',
  strictness: '"gentle" | "balanced" | "strict"',
  chatPace: '"quick" | "calm"',
  sitesOff: `["www.example.org", …] (≤ ${MAX_SITES})`,
  sitesOnly: `["www.example.org", …] (≤ ${MAX_SITES})`,
  locks: '["all"] | ["enabled", "language", "country", "strictness", "chatPace", "sitesOff"]',
};
