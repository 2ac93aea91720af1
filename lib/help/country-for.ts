/** Guesses whose help lines a person can really call, from the browser alone. */
import { zones } from './zones';

/** Worldwide: nothing was recognised, so no country's numbers may be shown. */
export const WORLDWIDE = 'ZZ';

/** Windows has one zone for Bangkok, Hanoi and Jakarta and names it after the first. */
const sharesBangkok: Readonly<Record<string, string>> = { vi: 'VN', id: 'ID' };

/** Languages spoken in one country of the directory alone. */
const countryOfLanguage: Readonly<Record<string, string>> = { th: 'TH', ja: 'JP', ko: 'KR', vi: 'VN', id: 'ID' };

function countryOfZone(zone: string): string | undefined {
  return Object.keys(zones).find((country) =>
    zones[country]?.some((name) => name === zone || (name.endsWith('/') && zone.startsWith(name))),
  );
}

/**
 * ISO 3166-1 alpha-2, or `ZZ`. The place says more than the language: an American browser in Ulaanbaatar cannot call 988,
 * so a zone outside the directory means worldwide lines, and languages count only where the zone names no place.
 */
export function countryFor(setting: string, languages: readonly string[], timeZone: string | undefined): string {
  if (setting !== 'auto') return setting;
  const [language = '', ...parts] = (languages[0] ?? '').split('-');
  const speech = language.toLowerCase();
  if (timeZone?.includes('/') && !timeZone.startsWith('Etc/')) {
    const country = countryOfZone(timeZone) ?? WORLDWIDE;
    return (country === 'TH' && sharesBangkok[speech]) || country;
  }
  const region = parts.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
  return region ?? countryOfLanguage[speech] ?? WORLDWIDE;
}
