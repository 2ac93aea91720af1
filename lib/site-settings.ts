/** What holds on one site, from the cached effective settings: kept up to date and read at every use. */
import { type Effective, readEffective, watchEffective, worksOn } from './effective';
import { countryFor } from './help/country-for';
import { uiLanguage } from './i18n';
import type { SettingsSource } from './nudge/nudge-settings';

/** Reads the cache once, then follows it until `signal` aborts. `hostname` is the frame's own. */
export async function createSiteSettings(
  hostname: string,
  { languages }: Pick<Navigator, 'languages'>,
  signal: AbortSignal,
): Promise<SettingsSource> {
  const listeners = new Set<() => void>();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const read = (effective: Effective) => ({
    effective,
    strictness: effective.values.strictness,
    // A cache that an older version has written knows nothing of it.
    chatPace: effective.values.chatPace ?? 'quick',
    language: uiLanguage(effective.values.language, languages),
    country: countryFor(effective.values.country, languages, timeZone),
  });
  let latest: ReturnType<typeof read> | null = null;
  watchEffective((next) => {
    latest = read(next);
    for (const listener of listeners) listener();
  }, signal);
  const first = read(await readEffective());

  return {
    current() {
      const { effective, ...rest } = latest ?? first;
      // A break ends by itself, so whether it is on is asked anew each time.
      return { ...rest, active: worksOn(effective, hostname, Date.now()) };
    },
    watch(callback, until) {
      listeners.add(callback);
      until.addEventListener('abort', () => listeners.delete(callback), { once: true });
    },
  };
}
