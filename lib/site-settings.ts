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
  let effective: Effective | null = null;
  watchEffective((next) => {
    effective = next;
    for (const listener of listeners) listener();
  }, signal);
  const first = await readEffective();
  effective ??= first;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

  return {
    current() {
      const now = effective ?? first;
      return {
        active: worksOn(now, hostname, Date.now()),
        strictness: now.values.strictness,
        language: uiLanguage(now.values.language, languages),
        country: countryFor(now.values.country, languages, timeZone),
      };
    },
    watch(callback, until) {
      listeners.add(callback);
      until.addEventListener('abort', () => listeners.delete(callback), { once: true });
    },
  };
}
