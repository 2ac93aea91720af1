/** What a person chose: kept apart from defaults, checked key by key, and never half-applied. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { browser } from '../lib/browser';
import { defaultSettings } from '../lib/default-settings';
import { clearMuted, MUTED_KEY, mute, readMuted, watchMuted } from '../lib/muted';
import { parseChosen, readChosen, readSettings, SETTINGS_KEY, updateSettings } from '../lib/settings';

describe('settings', () => {
  it('are off, and nothing is stored, until somebody chooses', async () => {
    expect(await readSettings()).toEqual(defaultSettings());
    expect((await readSettings()).enabled).toBe(false);
    expect(await browser.storage.sync.get()).toEqual({});
  });

  it('store only what was chosen, even when it equals the default', async () => {
    await updateSettings({ strictness: 'balanced' });
    expect(await browser.storage.sync.get()).toEqual({ [SETTINGS_KEY]: { version: 1, strictness: 'balanced' } });
  });

  it('take a choice back with undefined', async () => {
    await updateSettings({ enabled: true, country: 'TH' });
    await updateSettings({ country: undefined });
    expect(await readChosen()).toEqual({ enabled: true });
  });

  it('lose nothing when two changes come at once', async () => {
    await Promise.all([updateSettings({ enabled: true }), updateSettings({ language: 'th' })]);
    expect(await readChosen()).toEqual({ enabled: true, language: 'th' });
  });

  it('drop what does not fit and keep the rest', () => {
    expect(
      parseChosen({
        version: 9,
        enabled: 'yes',
        language: 'th',
        country: 'Thailand',
        strictness: null,
        sitesOff: ['a b'],
      }),
    ).toEqual({ language: 'th' });
  });

  it('write hostnames in small letters and refuse addresses', () => {
    expect(parseChosen({ sitesOff: ['WWW.Example.org '] })).toEqual({ sitesOff: ['www.example.org'] });
    expect(parseChosen({ sitesOff: ['https://example.org/x'] })).toEqual({});
    expect(parseChosen({ sitesOff: Array(101).fill('example.org') })).toEqual({});
  });

  it('take nothing from a prototype', () => {
    expect(parseChosen(JSON.parse('{"__proto__":{"enabled":true}}'))).toEqual({});
    expect(parseChosen(Object.create({ enabled: true }))).toEqual({});
    expect(({} as { enabled?: boolean }).enabled).toBeUndefined();
  });

  it('come back as they were written, whatever else stands in storage', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('gentle', 'balanced', 'strict'), (junk, strictness) => {
        const kept = parseChosen({ ...(typeof junk === 'object' ? junk : {}), strictness });
        expect(kept.strictness).toBe(strictness);
        expect(parseChosen(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  it('say in plain words what does not fit, and store nothing of it', async () => {
    await expect(updateSettings({ enabled: true, country: 'Siam' })).rejects.toThrow('country:');
    expect(await readChosen()).toEqual({});
  });

  it('hand on the reason when the browser does not store, and go on working', async () => {
    const set = vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
    await expect(updateSettings({ enabled: true })).rejects.toThrow('QUOTA_BYTES');
    set.mockRestore();
    expect(await updateSettings({ enabled: true })).toMatchObject({ enabled: true });
  });

  it('are the defaults when storage cannot be read', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('broken'));
    expect(await readSettings()).toEqual(defaultSettings());
  });
});

describe('muted rules', () => {
  it('are remembered once each, and forgotten together', async () => {
    await mute(['en.one', 'th.two']);
    await mute(['en.one']);
    expect(await readMuted()).toEqual(['en.one', 'th.two']);
    await clearMuted();
    expect(await readMuted()).toEqual([]);
  });

  it('are ids only: nothing that was typed gets in', async () => {
    await mute(['en.one', 'some words somebody typed', 'คำ']);
    expect(await browser.storage.local.get(MUTED_KEY)).toEqual({ [MUTED_KEY]: ['en.one'] });
  });

  it('are never kept in a private window', async () => {
    const extension = { inIncognitoContext: true };
    Object.defineProperty(browser, 'extension', { value: extension, configurable: true });
    await mute(['en.one']);
    extension.inIncognitoContext = false;
    expect(await readMuted()).toEqual([]);
  });

  it('tell every open page', async () => {
    const stop = new AbortController();
    const seen = vi.fn();
    watchMuted(seen, stop.signal);
    await mute(['en.one']);
    stop.abort();
    await clearMuted();
    expect(seen.mock.calls).toEqual([[['en.one']]]);
  });
});
