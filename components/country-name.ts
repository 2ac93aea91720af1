/** Names a country in the language of the interface. */
import type { UiLanguage } from '../lib/i18n';

/** `code` is ISO 3166-1 alpha-2; a code the browser does not know comes back as it is. */
export function countryName(code: string, language: UiLanguage): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
