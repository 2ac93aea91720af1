/** A school's policy: each key by itself, merged under locks, and open about what was left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import schema from '../assets/public/managed-schema.json';
import { isSiteOff } from '../components/popup-state';
import { switchSite } from '../components/switch-site';
import { browser } from '../lib/browser';
import { settingKeys } from '../lib/default-settings';
import {
  EFFECTIVE_KEY,
  effective,
  noPolicy,
  readEffective,
  snoozeUntil,
  watchEffective,
  worksOn,
} from '../lib/effective';
import { parsePolicy, readRawPolicy } from '../lib/policy';
import { expectedValues } from '../lib/setting-schemas';

const school = (raw: unknown) => parsePolicy(raw).policy;

describe('reading a policy', () => {
  it('takes every key that fits', () => {
    const raw = {
      enabled: true,
      strictness: 'strict',
      country: 'TH',
      language: 'th',
      sitesOff: ['tiktok.com'],
      sitesOnly: ['www.youtube.com'],
      locks: ['enabled', 'country'],
    };
    expect(parsePolicy(raw)).toEqual({
      policy: {
        values: { enabled: true, strictness: 'strict', country: 'TH', language: 'th', sitesOff: ['tiktok.com'] },
        sitesOnly: ['www.youtube.com'],
        locks: ['enabled', 'country'],
      },
      problems: [],
    });
  });

  it('drops one bad key, keeps the others and says what was expected', () => {
    const { policy, problems } = parsePolicy({ enabled: 'yes', country: 'TH', colour: 'blue', locks: ['everything'] });
    expect(policy).toEqual({ values: { country: 'TH' }, sitesOnly: null, locks: [] });
    expect(problems).toEqual([
      { key: 'enabled', expected: 'true | false' },
      { key: 'colour', expected: null },
      { key: 'locks', expected: expectedValues.locks },
    ]);
  });

  it.each([null, undefined, 7, 'on', [], {}])('is no policy at all for %j', (raw) => {
    expect(parsePolicy(raw)).toEqual({ policy: noPolicy, problems: [] });
  });

  it('is not fooled by names that every object has', () => {
    const { policy, problems } = parsePolicy(JSON.parse('{"__proto__":{"enabled":true},"constructor":1,"toString":1}'));
    expect(policy).toEqual(noPolicy);
    expect(problems.map((problem) => problem.key).sort()).toEqual(['__proto__', 'constructor', 'toString']);
  });

  it('reads locks as a list or as the one word all', () => {
    expect(school({ locks: 'all' }).locks).toEqual(settingKeys);
    expect(school({ locks: ['all'] }).locks).toEqual(settingKeys);
    expect(school({ sitesOnly: [] }).sitesOnly).toBeNull();
  });

  it('is an empty policy where the browser rejects for want of one', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    const none = await readRawPolicy();
    expect(none).toBeNull();
    expect(parsePolicy(none).policy).toEqual(noPolicy);
  });

  it('knows the same keys as the schema that Chrome and Edge check', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(expectedValues).sort());
  });
});

describe('what really holds', () => {
  it('is the defaults without anything', () => {
    const now = effective({});
    expect(now.values).toMatchObject({ enabled: false, strictness: 'balanced', snoozedUntil: 0, sitesOnly: null });
    expect(now).toMatchObject({ locked: [], managed: false });
  });

  it('is the school’s value for who never chose, and the own choice for who did', () => {
    const policy = school({ enabled: true, strictness: 'strict' });
    expect(effective({}, policy).values).toMatchObject({ enabled: true, strictness: 'strict' });
    expect(effective({ strictness: 'balanced' }, policy).values).toMatchObject({
      enabled: true,
      strictness: 'balanced',
    });
    expect(effective({}, policy)).toMatchObject({ managed: true, locked: [] });
  });

  it('is the school’s value under a lock, whatever was chosen before', () => {
    const policy = school({ enabled: true, locks: ['enabled'] });
    expect(effective({ enabled: false, language: 'en' }, policy)).toMatchObject({
      values: { enabled: true, language: 'en' },
      locked: ['enabled'],
    });
  });

  it('is Jaidee’s default for a locked key without a value', () => {
    expect(effective({ strictness: 'gentle' }, school({ locks: ['strictness'] })).values.strictness).toBe('balanced');
    expect(effective({ enabled: true }, school({ locks: 'all' })).values.enabled).toBe(false);
  });

  it('lets nobody take a break around a lock', () => {
    expect(effective({}, school({ enabled: true, locks: ['enabled'] }), 9e15).values.snoozedUntil).toBe(0);
    expect(effective({}, school({ enabled: true }), 9e15).values.snoozedUntil).toBe(9e15);
  });
});

describe('where Jaidee works', () => {
  const on = (raw: unknown, chosen = {}) => effective({ enabled: true, ...chosen }, school(raw));

  it('is everywhere when on, and nowhere when off or without a host', () => {
    expect(worksOn(on({}), 'www.youtube.com', 0)).toBe(true);
    expect(worksOn(effective({}), 'www.youtube.com', 0)).toBe(false);
    expect(worksOn(on({}), '', 0)).toBe(false);
  });

  it('leaves a site and its subdomains alone, but no other site that ends alike', () => {
    const here = on({}, { sitesOff: ['tiktok.com'] });
    expect(worksOn(here, 'tiktok.com', 0)).toBe(false);
    expect(worksOn(here, 'www.tiktok.com', 0)).toBe(false);
    expect(worksOn(here, 'nottiktok.com', 0)).toBe(true);
  });

  it('keeps to the only sites of a policy, whatever was chosen', () => {
    const here = on({ sitesOnly: ['youtube.com'] }, { sitesOff: ['m.youtube.com'] });
    expect(worksOn(here, 'www.youtube.com', 0)).toBe(true);
    expect(worksOn(here, 'm.youtube.com', 0)).toBe(false);
    expect(worksOn(here, 'www.tiktok.com', 0)).toBe(false);
  });

  it('is shown by popup and settings as it is, with or without www', () => {
    expect(isSiteOff(on({ sitesOff: ['www.tiktok.com'] }), 'tiktok.com')).toBe(true);
    expect(isSiteOff(on({ sitesOnly: ['www.youtube.com'] }), 'youtube.com')).toBe(false);
    expect(isSiteOff(on({ sitesOnly: ['www.youtube.com'] }), 'tiktok.com')).toBe(true);
    expect(switchSite(['www.tiktok.com', 'youtube.com'], 'tiktok.com', true)).toEqual(['youtube.com']);
    expect(switchSite(['www.tiktok.com'], 'tiktok.com', false)).toEqual(['tiktok.com']);
  });

  it('comes back by itself after a break', () => {
    const here = effective({ enabled: true }, noPolicy, 1000);
    expect(worksOn(here, 'www.youtube.com', 999)).toBe(false);
    expect(worksOn(here, 'www.youtube.com', 1000)).toBe(true);
  });
});

describe('the cache', () => {
  it('is off when there is none, when it is damaged and when it cannot be read', async () => {
    expect((await readEffective()).values.enabled).toBe(false);
    await browser.storage.local.set({ [EFFECTIVE_KEY]: { values: { enabled: 'yes' } } });
    expect((await readEffective()).values.enabled).toBe(false);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    expect((await readEffective()).values.enabled).toBe(false);
  });

  it('tells watchers of changes until they stop', async () => {
    const stop = new AbortController();
    const seen = vi.fn();
    watchEffective(seen, stop.signal);
    await browser.storage.local.set({ [EFFECTIVE_KEY]: effective({ enabled: true }) });
    await browser.storage.local.set({ other: 1 });
    expect(seen).toHaveBeenCalledOnce();
    expect(seen.mock.calls[0]?.[0].values.enabled).toBe(true);
    stop.abort();
    await browser.storage.local.set({ [EFFECTIVE_KEY]: effective({}) });
    expect(seen).toHaveBeenCalledOnce();
  });

  it('keeps breaks on this device, never below zero and never as nonsense', async () => {
    await snoozeUntil(1234.4);
    expect(await browser.storage.local.get('snoozedUntil')).toEqual({ snoozedUntil: 1234 });
    await snoozeUntil(Number.NaN);
    expect(await browser.storage.local.get('snoozedUntil')).toEqual({ snoozedUntil: 0 });
    expect(await browser.storage.sync.get()).toEqual({});
  });
});

describe('the guide for schools', () => {
  /** The policy inside a sample, whichever browser's wrapping it has. */
  function unwrap(sample: Record<string, never>): Record<string, unknown> {
    const inside = sample['3rdparty'] ?? (sample.policies as Record<string, never> | undefined)?.['3rdparty'];
    if (inside) return Object.values(Object.values(inside)[0] as object)[0];
    return Object.fromEntries(
      Object.entries(sample).map(([key, value]) => [key, (value as { Value?: unknown })?.Value ?? value]),
    );
  }

  const guide = readFileSync('docs/school-policy.md', 'utf8');
  const samples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));

  it('has samples, and each is a policy without a mistake that turns Jaidee on', () => {
    expect(samples.length).toBeGreaterThanOrEqual(5);
    for (const sample of samples) {
      const { policy, problems } = parsePolicy(unwrap(sample));
      expect(problems).toEqual([]);
      expect(effective({}, policy).values.enabled).toBe(true);
    }
  });

  it('explains every key', () => {
    for (const key of Object.keys(expectedValues)) expect(guide).toContain(`| \`${key}\` |`);
  });
});
