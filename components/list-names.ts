/** Lists names in a sentence the way the language does it: "A, B and C". */
import type { UiLanguage } from '../lib/i18n';

/** Each name once. Thai puts no space around "and" between Thai words; between Latin names it needs one. */
export function listNames(names: readonly string[], language: UiLanguage): string {
  const parts = new Intl.ListFormat(language === 'th' ? 'th' : 'en-GB').formatToParts(new Set(names));
  return parts
    .map(({ type, value }) =>
      type === 'literal' && language === 'th' ? `${value.trimEnd()} `.replace(/^ ?/, ' ') : value,
    )
    .join('')
    .replace(/ , /g, ', ');
}
